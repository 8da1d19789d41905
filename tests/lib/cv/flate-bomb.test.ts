import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { readPdf } from '../../../lib/cli/pdf';
import { isFlateBomb } from '../../../lib/cv/pdf/flate-bomb';
import { pdfFailure } from '../../../lib/cv/pdf/from-pdfjs';
import { readCvFile } from '../../../lib/cv/read-file';
import { drawing, longCv, writePdf } from '../../support/write-pdf';

const blanks = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 });
const MOST = 32 * 1024 * 1024;
const never = () => Promise.reject(new Error('pdf.js must not see this'));

describe('a PDF that inflates without end', { timeout: 60_000 }, () => {
  const bomb = blanks(300);

  it('is known before pdf.js opens it', async () => {
    expect(await readCvFile({ name: 'cv.pdf', bytes: writePdf([bomb]) }, cvKnowledge, never)).toEqual({
      ok: false,
      failure: { reason: 'bomb' },
    });
  });

  it('is known whatever its dictionary says of the length', () => {
    const lying = Buffer.from(writePdf([blanks(40)])).toString('latin1');
    const declares = (length: string) => Buffer.from(lying.replace(/\/Length \d+/, `/Length ${length}`), 'latin1');
    expect(isFlateBomb(declares('12'), MOST)).toBe(true);
    expect(isFlateBomb(declares('9 0 R'), MOST)).toBe(true);
  });

  it('is known when it is packed twice over', () => {
    const twice = Buffer.from(writePdf([deflateSync(bomb)])).toString('latin1');
    const declared = twice.replace('/Filter/FlateDecode', '/Filter[/FlateDecode/FlateDecode]');
    expect(isFlateBomb(Buffer.from(declared, 'latin1'))).toBe(true);
  });

  it('is no file that merely is long', () => {
    expect(isFlateBomb(longCv(60))).toBe(false);
    expect(isFlateBomb(writePdf([blanks(20)]))).toBe(false);
  });

  it('takes no more than a pass over a file full of streams without an end', () => {
    const streams = new Uint8Array(Buffer.from('1 0 obj<</Filter/FlateDecode/Length 9>>stream\nx'.repeat(100_000)));
    const start = performance.now();
    isFlateBomb(streams);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a PDF that is broken inside', () => {
  it('is said to be broken, whatever pdf.js calls it', () => {
    const named = (name: string) => pdfFailure(Object.assign(new Error('Bad encoding in flate stream'), { name }));
    expect(named('UnknownErrorException')).toEqual({ reason: 'truncated' });
    expect(named('FormatError')).toEqual({ reason: 'truncated' });
    expect(named('TypeError')).toEqual({ reason: 'failed' });
  });
});

describe('a PDF that is too much', { timeout: 60_000 }, () => {
  const read = (bytes: Uint8Array) => readCvFile({ name: 'cv.pdf', bytes }, cvKnowledge, readPdf);

  it('is refused past 100 pages', async () => {
    expect(await read(longCv(2_000))).toEqual({ ok: false, failure: { reason: 'too-many-pages' } });
  });

  it('is refused past the most runs of text, before its page is read to the end', async () => {
    // A run for each letter: they stand apart, and change their height.
    const letters = Array.from({ length: 210_000 }, (_, i) => `1 0 0 1 ${i % 500} ${i % 800} Tm(a)Tj`).join('\n');
    expect(await read(writePdf([`BT /F1 9 Tf\n${letters}\nET`]))).toEqual({ ok: false, failure: { reason: 'bomb' } });
  });

  it('is refused past the longest text', async () => {
    const line = (i: number) => `${i} ${'the weekly report of the mills '.repeat(6)}`;
    const page = drawing(Array.from({ length: 55 }, (_, i) => line(i)));
    expect(await read(writePdf(Array.from({ length: 60 }, () => page)))).toEqual({
      ok: false,
      failure: { reason: 'too-long' },
    });
  });
});
