import type { Knowledge } from '../model/knowledge';
import type { Check, Finding } from '../model/review';
import type { Rule } from '../model/rule';
import { checks } from './check-registry';
import type { CheckInput, Found } from './checks/check';

type Given = Omit<CheckInput, 'conventions'>;
type Outcome = { readonly rule: Rule; readonly found: Found | null | 'unknown' };

/** At most so many are open at once, of either scope (RULES.md section 13). */
const MOST = 7;

/**
 * The checklist: what differs by market first, then the first article's nine questions, each with the findings that
 * answer it. A rule is one finding, however many places it is found in; a rule of another market is not looked at.
 */
export function checkCv(given: Given): { readonly check: readonly Check[]; readonly findings: readonly Finding[] } {
  const { facts, knowledge } = given;
  const conventions = knowledge.markets.find(({ id }) => id === facts.market.market) ?? null;
  const outcomes = new Map(
    inOrder(knowledge)
      .filter(({ market }) => !conventions || market.includes(conventions.id))
      .map((rule) => [rule.id, run(rule, { ...given, conventions })]),
  );
  const all = [...outcomes.values()].flatMap(({ rule, found }) =>
    found && found !== 'unknown' ? [finding(rule, found)] : [],
  );
  const findings = [...firstOf(all, 'advert'), ...firstOf(all, 'cv')];
  return { findings, check: knowledge.checklist.map((question) => answer(question, outcomes, findings)) };
}

/** The rules as the checklist asks for them: most useful first. */
function inOrder({ checklist, rules }: Knowledge): Rule[] {
  const ids = [...new Set(checklist.flatMap((question) => question.rules))];
  return ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
}

function run(rule: Rule, input: CheckInput): Outcome {
  const check = checks[rule.id];
  if (!check) throw new Error(`Rule ${rule.id} has no check in lib/advice/checks.`);
  return { rule, found: check(input, rule) };
}

function finding({ id, scope, severity, because, source, claim }: Rule, found: Found): Finding {
  const { cv = [], advert = [], measured = null, searched = null } = found;
  return { rule: id, scope, severity, path: cv[0]?.path ?? '', cv, advert, measured, searched, because, source, claim };
}

function firstOf(findings: readonly Finding[], scope: Finding['scope']): Finding[] {
  return findings.filter((one) => one.scope === scope).slice(0, MOST);
}

function answer(
  { id, rules }: Knowledge['checklist'][number],
  outcomes: ReadonlyMap<string, Outcome>,
  findings: readonly Finding[],
): Check {
  const found = rules.flatMap((rule) => {
    const at = findings.findIndex((one) => one.rule === rule);
    return at >= 0 ? [at] : [];
  });
  const looked = rules.some((rule) => outcomes.has(rule) && outcomes.get(rule)?.found !== 'unknown');
  return { id, verdict: found.length > 0 ? 'look' : looked ? 'fine' : 'unknown', findings: found };
}
