import type { Span } from '../../model/text';
import { bulletsOf, quoteAt } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

type Word = { readonly word: string; readonly span: Span };

const NOWHERE: Span = [0, 0];

/** RULES.md 64: bullets of which more than half the runs of words stand in the advert just so; both passages are shown. */
export const check: Check = ({ facts }, rule) => {
  const { cv, posting } = facts;
  const size = numberOf(rule, 'run-words');
  const advert = runsOf(wordsOf(posting.text), size);
  const copied = bulletsOf(cv).flatMap((one) => {
    const runs = [...runsOf(wordsOf(one.text), size).keys()];
    const common = runs.filter((run) => advert.has(run));
    if (common.length === 0 || 100 * common.length <= numberOf(rule, 'share-percent') * runs.length) return [];
    const spans = common.map((run) => advert.get(run) ?? NOWHERE);
    const span: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
    return [{ cv: quoteAt(one), advert: { quote: posting.text.slice(...span), span } }];
  });
  return copied.length > 0 ? { cv: copied.map((one) => one.cv), advert: copied.map((one) => one.advert) } : null;
};

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    span: [index, index + word.length],
  }));
}

/** Every run of `size` words to the place where it first stands. */
function runsOf(words: readonly Word[], size: number): Map<string, Span> {
  const runs = new Map<string, Span>();
  for (let i = 0; i + size <= words.length; i += 1) {
    const run = words.slice(i, i + size);
    const key = run.map(({ word }) => word).join(' ');
    if (!runs.has(key)) runs.set(key, [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0]);
  }
  return runs;
}
