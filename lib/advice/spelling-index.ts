import type { SpellingClass } from '../model/rule';
import { spellingPairs } from '../text/spelling-pairs';

/** One word of a known pair. `tells` is false for a form that is at home on both sides. */
export type SpelledWord = {
  readonly side: 'british' | 'american';
  readonly eitherInBritain: boolean;
  readonly tells: boolean;
};

const kept = new WeakMap<readonly SpellingClass[], ReadonlyMap<string, SpelledWord>>();

/** Every spelling that differs between Britain and America, in lower case; made once from the stems. */
export function spellingIndex(classes: readonly SpellingClass[]): ReadonlyMap<string, SpelledWord> {
  const known = kept.get(classes);
  if (known) return known;
  const index = new Map(classes.flatMap(entriesOf));
  kept.set(classes, index);
  return index;
}

function entriesOf(one: SpellingClass): [string, SpelledWord][] {
  const { eitherInBritain, tells } = one;
  return spellingPairs(one).flatMap<[string, SpelledWord]>(([british, american]) => [
    [british, { side: 'british', eitherInBritain, tells: true }],
    [american, { side: 'american', eitherInBritain, tells: tells === 'both' }],
  ]);
}
