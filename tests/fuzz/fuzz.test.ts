import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInChild } from '../../lib/cli/read-cv';
import { fuzzFiles } from './inputs';
import { faultOf } from './judge';

/** The same files on every run; `npm run fuzz -- 5000` draws new ones. */
const SEED = 20_261_122;
const INPUTS = 300;
/** In milliseconds, on a machine that does other things as well. */
const MOST = 10_000;

describe('any file', () => {
  it(`is read or refused with a reason, soon: ${INPUTS} of them`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fuzzFiles, async (file) => {
        expect(faultOf(file.name, await readInChild(file, MOST))).toBeNull();
      }),
      { seed: SEED, numRuns: INPUTS, endOnFailure: true },
    );
  });

  it('would be caught when it hangs, or fails in a way that nobody foresaw', () => {
    expect(faultOf('cv.pdf', { ok: false, failure: { reason: 'failed' } })).toBe('failed');
    expect(faultOf('cv.txt', { ok: false, failure: { reason: 'timeout' } })).toBe('timeout');
  });
});
