import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../../support/files';

/** An invented job page of tests/fixtures/pages, at the address it would have. */
export type StoredPage = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly ok: boolean;
  readonly fields: { readonly title?: string; readonly company?: string };
  readonly failure?: string;
};

/** The stored pages that have an address; a fragment has none. */
export function storedPages(): readonly StoredPage[] {
  return filesBelow(['tests/fixtures/pages'], /page\.html$/).flatMap((file) => {
    const expected = JSON.parse(readFileSync(join(root, file.replace('page.html', 'expected.json')), 'utf8'));
    if (!expected.url) return [];
    const html = readFileSync(join(root, file), 'utf8');
    return [{ fields: {}, ...expected, name: file.split('/').at(-2) ?? file, html }];
  });
}
