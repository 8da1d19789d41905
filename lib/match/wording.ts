import type { Term } from '../model/advert';
import type { Evidence, Match } from '../model/match';

/**
 * The advert's form and the CV's where they differ by more than spelling, e.g. PostgreSQL and Postgres (RULES.md 93).
 * Null when any form of the CV is a form of the advert, and when the skill is only implied: then nothing is named.
 */
export function wordingOf(term: Term, evidence: readonly Evidence[], advertText: string): Match['wording'] {
  const asked = term.spans.map((span) => advertText.slice(span[0], span[1]));
  const said = evidence
    .filter((one) => one.skill === term.skill)
    .map((one) => one.quote.slice(one.span[0], one.span[1]));
  const [first] = asked;
  const [own] = said;
  if (first === undefined || own === undefined) return null;
  return asked.some((form) => said.some((other) => isFoundBy(form, other))) ? null : { advert: first, cv: own };
}

/**
 * Whether a reader who searches the CV for the advert's form finds it: the forms differ only in capitals, hyphens, dots,
 * endings, or by a word more ("Apache Kafka"), or the CV's form holds the advert's ("Postgres" in "PostgreSQL").
 */
function isFoundBy(asked: string, own: string): boolean {
  if (bare(own).includes(bare(asked))) return true;
  const [left, right] = [wordsOf(asked), wordsOf(own)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

function bare(form: string): string {
  return form
    .toLowerCase()
    .replace(/[\s._/-]/g, '')
    .replace(/s$/, '');
}

function wordsOf(form: string): string[] {
  return form
    .toLowerCase()
    .split(/[\s._/-]+/)
    .filter(Boolean)
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ful)$/, '') : word));
}
