import type { Knowledge } from '../model/knowledge';
import type { Review, Summary, SummaryVariantId } from '../model/review';
import type { SkillId } from '../model/skill';
import type { Day } from '../model/text';
import type { Facts } from './facts';
import { assembled, wordsIn } from './summary-assemble';
import { contextOf, type Sentence, type SummaryContext } from './summary-facts';
import { fourthOf } from './summary-fourth';
import { identityOf } from './summary-identity';
import { winSentences } from './summary-join';
import { mineOf } from './summary-mine';
import { projectIdentityOf } from './summary-project';
import { stackOf } from './summary-stack';
import { winsOf } from './summary-wins';

const MOST_WORDS = 75;
/** Above this a fourth sentence is left: the usual length ends here (SCREENS.md, shape 4). */
const USUAL_WORDS = 70;
const SHORT_WORDS = 35;
const JUNIOR_MONTHS = 24;

/**
 * The tailored summary in the shapes of SCREENS.md: assembled from the CV's own clauses, skills and dates, each stretch with the JSON
 * Resume paths it was made from. `summary` is the variant `bullets`; null when the CV gives nothing true to say.
 */
export function summarise(facts: Facts, knowledge: Knowledge, today: Day): Pick<Review, 'summary' | 'variants'> {
  const context = contextOf(facts, knowledge, today);
  const leftOut = leftOutOf(facts);
  if (!context) return { summary: null, variants: {} };
  const bullets = fromBullets(context, leftOut);
  const short = fromBulletsShort(context, leftOut);
  const mine = mineOf(context, leftOut);
  const variants: Partial<Record<SummaryVariantId, Summary>> = {
    ...(bullets && { bullets }),
    ...(mine && { mine }),
    ...(short && { short }),
  };
  return { summary: bullets, variants };
}

/** What the advert asks for and the CV does not prove; of alternatives, none when one of them is proven. */
function leftOutOf({ match }: Pick<Facts, 'match'>): SkillId[] {
  return match.demands
    .filter(({ best, counted }) => counted && best.grade !== 'proven')
    .flatMap(({ members }) => members.map(({ term }) => term.skill));
}

function fromBullets(context: SummaryContext, leftOut: readonly SkillId[]): Summary | null {
  const document = context.conventions.document;
  const junior = isJunior(context);
  for (let count = Number(context.conventions.summary.wins ?? 2); count >= 0; count--) {
    const best = winsOf(context, count);
    const paid = identityOf(context, { withDomain: true, told: best.map(({ path }) => path) });
    const identity = paid ?? projectIdentityOf(context);
    const stack = stackOf(context, { recent: 5, earlier: 1, told: paid ? '' : textOf(identity) });
    const wins = best.filter((win) => !tells(identity, win.path));
    const base = compact([identity, stack, ...winSentences(wins, document)]);
    if (!worthSaying(base, { stack, wins: wins.length, paid: paid !== null })) return null;
    const saysDegree = identity?.some(({ paths }) => paths.some((path) => path.startsWith('education['))) ?? false;
    const fourth = fourthOf(context, wins, { degree: junior && !saysDegree });
    if (fourth && wordsIn([...base, fourth]) <= USUAL_WORDS) return assembled([...base, fourth], leftOut);
    if (wordsIn(base) <= MOST_WORDS) return assembled(base, leftOut);
  }
  return null;
}

/** Identity, stack and one win, for forms with little room. */
function fromBulletsShort(context: SummaryContext, leftOut: readonly SkillId[]): Summary | null {
  const paid = identityOf(context, { withDomain: false, told: [] });
  const identity = paid ?? projectIdentityOf(context);
  const stack = stackOf(context, { recent: 3, earlier: 0, told: paid ? '' : textOf(identity) });
  const wins = winsOf(context, 3).filter((win) => !tells(identity, win.path));
  const base = compact([identity, stack]);
  if (!worthSaying(base, { stack, wins: wins.length, paid: paid !== null })) return null;
  const whole = wins
    .map((win) => [...base, ...winSentences([win], context.conventions.document)])
    .find((sentences) => wordsIn(sentences) <= SHORT_WORDS);
  return assembled(whole ?? base, leftOut);
}

// A title alone says nothing that the heading of the CV does not.
function worthSaying(
  sentences: readonly Sentence[],
  said: { readonly stack: Sentence | null; readonly wins: number; readonly paid: boolean },
): boolean {
  return sentences.length > 0 && (said.stack !== null || said.wins > 0 || said.paid);
}

function textOf(sentence: Sentence | null): string {
  return sentence?.map((piece) => piece.text).join('') ?? '';
}

function tells(identity: Sentence | null, path: string): boolean {
  return (
    identity?.some((piece) => piece.paths.length === 1 && piece.paths[0] === path && path.startsWith('projects[')) ??
    false
  );
}

function isJunior({ match }: SummaryContext): boolean {
  const { cv } = match.seniority;
  return cv === 'junior' || (cv === 'unknown' && match.experience.months < JUNIOR_MONTHS);
}

function compact(sentences: readonly (Sentence | null)[]): Sentence[] {
  return sentences.filter((sentence): sentence is Sentence => sentence !== null && sentence.length > 0);
}
