import type { Evidence } from '../model/match';
import type { SkillId } from '../model/skill';
import type { SummaryContext } from './summary-facts';

const EARLIER_AFTER_YEARS = 2;
const PROFILE = 'basics.summary';

/** "Replaced a shared MySQL schema", "moved from SOAP to REST": within four words before the name. */
export function leftBehind(evidence: Evidence, { words }: SummaryContext): boolean {
  const near = nearBefore(evidence);
  const word = words.stack.leaving.find((one) => near.includes(` ${one} `));
  if (word === undefined || / (?:to|with|by|in|into|onto) /.test(near.slice(near.lastIndexOf(` ${word} `))))
    return false;
  return word !== 'from' || /\bto\b/.test(evidence.quote.slice(evidence.span[1]));
}

/** "Learned Docker", "attended a course on Kafka", "gave a talk on Go": learning and speaking of it are not working in it. */
export function onlyLearnt(evidence: Evidence, { words }: SummaryContext): boolean {
  const near = nearBefore(evidence);
  return words.stack.learning.some((one) => near.includes(` ${one} `));
}

/**
 * Shown only in roles that ended before the newest began, two years ago or more. The profile's own word goes first: what it uses today is
 * not earlier, and what it calls earlier is.
 */
export function isEarlier(skill: SkillId, evidence: readonly Evidence[], context: SummaryContext): boolean {
  const { roles, today } = context;
  if (calledEarlier(skill, context)) return true;
  const newest = roles[0]?.role.start;
  const limit = `${Number(today.slice(0, 4)) - EARLIER_AFTER_YEARS}${today.slice(4)}`;
  const past = evidence.every(({ until, current }) => {
    if (current || until === null) return false;
    return until < limit.slice(0, until.length) && (newest ? until <= newest : true);
  });
  return past && !inUseNow(skill, context);
}

/** "Uses Go and Redis daily" in the profile; "used Java before" and "built shops using PHP" say nothing of today. */
function inUseNow(skill: SkillId, context: SummaryContext): boolean {
  const { listLeads, stack } = context.words;
  return sentencesBefore(skill, context).some(
    (said) => holds(said, listLeads) && !holds(said, stack.formerly) && !holds(said, stack.done),
  );
}

function calledEarlier(skill: SkillId, context: SummaryContext): boolean {
  const said = sentencesBefore(skill, context);
  return said.length > 0 && said.every((before) => holds(before, context.words.stack.formerly));
}

/** Of each place where the profile names the skill, what its sentence says before the name. */
function sentencesBefore(skill: SkillId, { match }: SummaryContext): string[] {
  return (match.shown.get(skill) ?? [])
    .filter((one) => one.skill === skill && one.path === PROFILE)
    .map(({ quote, span }) => lastSentence(quote.slice(0, span[0])).toLowerCase())
    .map((before) => ` ${before.replace(/[^\p{L}\p{N}:]+/gu, ' ')} `);
}

function holds(said: string, words: readonly string[]): boolean {
  return words.some((word) => said.includes(` ${word} `));
}

function nearBefore({ quote, span }: Evidence): string {
  const clause = quote
    .slice(0, span[0])
    .toLowerCase()
    .split(/[.;:]\s/)
    .at(-1);
  return ` ${(clause ?? '').trim().split(/\s+/).slice(-4).join(' ')} `;
}

function lastSentence(text: string): string {
  return text.split(/[.!?;]\s/).at(-1) ?? '';
}
