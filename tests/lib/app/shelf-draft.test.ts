import { afterEach, expect, it, vi } from 'vitest';
import type { LibraryHost } from '../../../lib/app/library/host';
import { Shelf } from '../../../lib/app/library/shelf';
import type { Cv } from '../../../lib/model/cv';
import { saveFile } from '../../../lib/platform/save-file';
import type { LibraryState } from '../../../lib/session/library-state';
import { SHELF_AT_REST } from '../../../lib/session/shelf-state';
import { cvOf } from '../match/support';

vi.mock('../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));
afterEach(() => vi.clearAllMocks());

/** Saves CVs of these job titles one after the other: the name of each file, and what was said of the last. */
function saved(...labels: readonly string[]) {
  let state = {
    cvs: labels.map((label, i) => ({ id: `cv${i}`, cv: { ...cvOf({ label }), name: 'Ferry CV' } satisfies Cv })),
    shelf: SHELF_AT_REST,
  } as unknown as LibraryState;
  const host: LibraryHost = {
    db: new Promise(() => undefined),
    now: () => state,
    change: (change) => {
      state = { ...state, ...change };
    },
    rest: async () => undefined,
  };
  const shelf = new Shelf(host);
  labels.forEach((_, i) => {
    shelf.saveJson(`cv${i}`);
  });
  return { files: vi.mocked(saveFile).mock.calls.map(([name]) => name), note: state.shelf.note };
}

it('a CV with places left to fill in is saved as a draft, and that is said', () => {
  expect(saved('⟦job title⟧ at ⟦where⟧')).toEqual({
    files: ['Ferry CV draft.json'],
    note: { kind: 'draft', name: 'Ferry CV', places: 2 },
  });
});

it('a finished one is saved without a word, and what was said of another goes', () => {
  expect(saved('⟦job title⟧', 'Developer')).toEqual({ files: ['Ferry CV draft.json', 'Ferry CV.json'], note: null });
});
