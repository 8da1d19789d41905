import { describe, expect, it } from 'vitest';
import type { Review } from '../../../lib/model/review';
import { summaryView } from '../../../lib/session/summary-view';
import { review } from '../../gallery/fixtures/review';

const summary = { text: 'Uses Go.', words: 2, clauses: [], leftOut: ['grpc', 'helm'] };
const line = (skill: string, grade: 'absent' | 'listed') =>
  ({ skill, level: 'must', group: null, weight: 3, grade, points: 0 }) as const;

describe('what the summary leaves out', () => {
  it('is not said to be absent from the CV when the skills list has it', () => {
    const shown: Review = {
      ...review,
      coverage: { ...review.coverage, sum: [line('grpc', 'absent'), line('helm', 'listed')] },
      variants: { bullets: summary },
    };
    const left = summaryView(shown, {})?.variants[0]?.leftOut;
    expect(left?.notInCv.map((name) => name.toLowerCase())).toEqual(['grpc']);
    expect(left?.listedOnly.map((name) => name.toLowerCase())).toEqual(['helm']);
  });
});
