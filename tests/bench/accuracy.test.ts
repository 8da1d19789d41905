import { describe, expect, it } from 'vitest';
import { scoreCorpus } from './accuracy';
import { fallen, readBaseline } from './baseline';
import { compareMisses, readKnownMisses } from './known-misses';

const score = scoreCorpus();

describe('the labelled corpus', () => {
  it('is read no worse than the committed baseline', () => {
    expect(fallen(score, readBaseline())).toEqual([]);
  });

  it('has no miss unlisted, and none listed that is fixed', () => {
    expect(compareMisses(score.verdicts, readKnownMisses())).toEqual({ fixed: [], unknown: [] });
  });

  it('gives a reason for every known miss', () => {
    expect(readKnownMisses().filter(({ because }) => because.length < 10)).toEqual([]);
  });

  it('notices a score that falls', () => {
    const scores = { ...score.scores, 'must recall': { right: 0, of: 10 } };
    expect(fallen({ ...score, scores }, score)).toHaveLength(1);
    expect(fallen(score, score)).toEqual([]);
  });
});
