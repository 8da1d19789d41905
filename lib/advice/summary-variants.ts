import type { Summary } from '../model/review';
import type { SkillId } from '../model/skill';
import { assembled, wordsIn } from './summary-assemble';
import type { Sentence, SummaryContext } from './summary-facts';
import { fourthOf } from './summary-fourth';
import { identityOf } from './summary-identity';
import { winSentences } from './summary-join';
import { projectIdentityOf } from './summary-project';
import { stackOf } from './summary-stack';
import { overlap, type Win, winsOf } from './summary-wins';

const MOST_WORDS = 75;
/** Above this a fourth sentence is left: the usual length ends here (SCREENS.md, shape 4). */
const USUAL_WORDS = 70;
const SHORT_WORDS = 35;
/** Fewer say nothing that the heading of the CV does not. */
const LEAST_WORDS = 6;
const JUNIOR_MONTHS = 24;

/** Identity, stack, wins and a fourth sentence: as many as the usual length holds, the least telling dropped first. */
export function bulletsVariantOf(context: SummaryContext, leftOut: readonly SkillId[]): Summary | null {
  const document = context.conventions.document;
  const junior = isJunior(context);
  for (let count = Number(context.conventions.summary.wins ?? 2); count >= 0; count--) {
    const best = winsOf(context, count);
    const paid = identityOf(context, { withDomain: true, told: best.map(({ path }) => path) });
    const identity = paid ?? projectIdentityOf(context);
    const stack = stackOf(context, { recent: 5, earlier: 1, told: paid ? '' : textOf(identity) });
    const wins = best.filter((win) => !tells(identity, win));
    const base = compact([identity, stack, ...winSentences(wins, document)]);
    if (wordsIn(base) < LEAST_WORDS) return null;
    const saysDegree = identity?.some(({ paths }) => paths.some((path) => path.startsWith('education['))) ?? false;
    const fourth = fourthOf(context, wins, { degree: junior && !saysDegree });
    if (fourth && wordsIn([...base, fourth]) <= USUAL_WORDS) return assembled([...base, fourth], leftOut);
    if (wordsIn(base) <= MOST_WORDS) return assembled(base, leftOut);
  }
  return null;
}

/** Identity, stack and one win, for forms with little room. */
export function shortOf(context: SummaryContext, leftOut: readonly SkillId[]): Summary | null {
  const paid = identityOf(context, { withDomain: false, told: [] });
  const identity = paid ?? projectIdentityOf(context);
  const stack = stackOf(context, { recent: 3, earlier: 0, told: paid ? '' : textOf(identity) });
  const wins = winsOf(context, 3).filter((win) => !tells(identity, win));
  const base = compact([identity, stack]);
  if (wordsIn(base) < LEAST_WORDS) return null;
  const whole = wins
    .map((win) => [...base, ...winSentences([win], context.conventions.document)])
    .find((sentences) => wordsIn(sentences) <= SHORT_WORDS);
  return assembled(whole ?? base, leftOut);
}

function textOf(sentence: Sentence | null): string {
  return sentence?.map((piece) => piece.text).join('') ?? '';
}

// A project told as the identity is not told again as a win.
function tells(identity: Sentence | null, win: Win): boolean {
  return win.path.startsWith('projects[') && overlap(textOf(identity), win.text) > 0.5;
}

function isJunior({ match }: SummaryContext): boolean {
  const { cv } = match.seniority;
  return cv === 'junior' || (cv === 'unknown' && match.experience.months < JUNIOR_MONTHS);
}

function compact(sentences: readonly (Sentence | null)[]): Sentence[] {
  return sentences.filter((sentence): sentence is Sentence => sentence !== null && sentence.length > 0);
}
