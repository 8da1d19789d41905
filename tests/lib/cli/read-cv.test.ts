import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInChild } from '../../../lib/cli/read-cv';
import { longCv } from '../../support/write-pdf';

const sample = {
  name: 'sample.pdf',
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/cvs/sample.pdf'))),
};

describe('reading in a process of its own', { timeout: 60_000 }, () => {
  it('reads one file after another', async () => {
    expect(await readInChild(sample)).toMatchObject({ ok: true, cv: { source: { kind: 'pdf' } } });
    const text = { name: 'cv.txt', bytes: new TextEncoder().encode('Orla Brennock\nBackend Engineer\n') };
    expect(await readInChild(text)).toMatchObject({ ok: true, cv: { source: { kind: 'text' } } });
  });

  it('ends a file that takes too long, in the middle of its work, and reads the next', async () => {
    const slow = { name: 'slow.pdf', bytes: longCv(90) };
    expect(await readInChild(slow, 1)).toEqual({ ok: false, failure: { reason: 'timeout' } });
    expect(await readInChild(sample)).toMatchObject({ ok: true });
  });
});
