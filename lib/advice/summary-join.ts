import type { MarketConventions } from '../model/market';
import { capitalised, joint, type Sentence, wordCount } from './summary-facts';
import { uncapitalised } from './summary-voice';
import type { Win } from './summary-wins';

const LONGEST_JOINED = 40;

/**
 * The wins as sentences: one sentence where they are plain enough to be read in one breath, else one each. Clauses of one bullet keep
 * their order; America puts the comma before the last "and".
 */
export function winSentences(wins: readonly Win[], document: MarketConventions['document']): Sentence[] {
  const ordered = [...wins].sort((a, b) => (a.path === b.path ? a.span[0] - b.span[0] : 0));
  const plain = ordered.every((win) => !win.text.includes(','));
  const total = ordered.reduce((sum, win) => sum + wordCount(win.text), 0);
  if (ordered.length < 2 || !plain || total > LONGEST_JOINED) {
    return ordered.map((win) => [{ text: capitalised(win.text), paths: [win.path] }]);
  }
  const comma = ordered.some((win) => / and /.test(win.text)) || (document === 'resume' && ordered.length > 2);
  return [
    ordered.flatMap((win, i) => {
      const piece = { text: i === 0 ? capitalised(win.text) : uncapitalised(win.text), paths: [win.path] };
      if (i === 0) return [piece];
      const last = i === ordered.length - 1;
      return [joint(last ? (comma ? ', and ' : ' and ') : ', '), piece];
    }),
  ];
}
