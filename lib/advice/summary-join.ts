import type { MarketConventions } from '../model/market';
import { capitalised, joint, type Sentence, wordCount } from './summary-facts';
import { uncapitalised } from './summary-voice';
import type { Win } from './summary-wins';

const LONGEST_JOINED = 36;

/** What a bare "and" after the clause would be read with: "by adding traces and improved …". */
const TRAILS = / and | by \w+ing | (?:with|that|which|who) | \w+s \w+ing /;

/**
 * The wins as sentences: one sentence where they are plain enough to be read in one breath, else one each. Clauses of one bullet keep
 * their order; America puts the comma before the last "and".
 */
export function winSentences(wins: readonly Win[], document: MarketConventions['document']): Sentence[] {
  const groups: Win[][] = [];
  for (const win of [...wins].sort((a, b) => (a.path === b.path ? a.span[0] - b.span[0] : 0))) {
    const group = groups.at(-1);
    if (
      group &&
      sameRole(group[0], win) &&
      [...group, win].every(isPlain) &&
      lengthOf([...group, win]) <= LONGEST_JOINED
    )
      group.push(win);
    else groups.push([win]);
  }
  return groups.map((group) => sentenceOf(group, document));
}

function sentenceOf(group: readonly Win[], document: MarketConventions['document']): Sentence {
  const comma = group.some((win) => TRAILS.test(win.text)) || (document === 'resume' && group.length > 2);
  return group.flatMap((win, i) => {
    const piece = { text: i === 0 ? capitalised(win.text) : uncapitalised(win.text), paths: [win.path] };
    if (i === 0) return [piece];
    const last = i === group.length - 1;
    return [joint(last ? (comma ? ', and ' : ' and ') : ', '), piece];
  });
}

// Two employers' wins in one sentence would read as one piece of work.
function sameRole(first: Win | undefined, { path }: Win): boolean {
  const roleOf = (one: string) => one.split('.')[0];
  return first !== undefined && roleOf(first.path) === roleOf(path);
}

// A comma inside a clause would be read as the one between two clauses; the one in "3,000" would not.
function isPlain({ text }: Win): boolean {
  return !/,\s/.test(text);
}

function lengthOf(wins: readonly Win[]): number {
  return wins.reduce((sum, win) => sum + wordCount(win.text), 0);
}
