import type { SummaryContext } from './summary-facts';

const LONGEST_CLAUSE = 28;
const SHORTEST_CLAUSE = 3;

/** Whether a clause of the user's can stand in a summary as it is (SCREENS.md, shape 5). */
export function speakable(text: string, context: SummaryContext): boolean {
  const words = text.split(/\s+/);
  if (words.length > LONGEST_CLAUSE || words.length < SHORTEST_CLAUSE) return false;
  if (/[;:!?|•"“”→⇒<>=\n]|->|[—–]|\s-\s|\.\s|\.\.|https?|www\.|@/.test(text.replace(/(\d)[–-](\d)/g, '$1 $2')))
    return false;
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  if (/ (?:i|i'm|i've|me|my|we|us|our|ours|you|your) /.test(lower)) return false;
  return !context.words.banned.some((word) => lower.includes(` ${word} `)) && !namesFirm(lower, context);
}

function namesFirm(lower: string, { cv, posting }: SummaryContext): boolean {
  return [posting.company, ...cv.roles.map(({ company }) => company)].some((firm) => {
    if (firm === null) return false;
    const name = firm
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
      .replace(/ (?:ltd|limited|plc|inc|llc|gmbh)$/, '')
      .trim();
    return name.length > 1 && lower.includes(` ${name} `);
  });
}

/**
 * Whether an object of the opening verb lacks the article that a sentence needs ("Mentored team of 5", "Set coding standards and on-call
 * rotation"). A plural, a mass noun, a name or a number needs none.
 */
export function telegraphic(afterVerb: string, context: SummaryContext): boolean {
  const tokens = afterVerb
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/^(?:up|out|down|over|off|back)\s+/, '')
    .split(/\s+/);
  const end = objectEnd(tokens, context);
  const second = tokens.slice(end + 1);
  if (lacksArticle(tokens.slice(0, end), context)) return !sharesHead(tokens, end, context);
  return /^(?:and|&)$/.test(tokens[end] ?? '') && isNoun(second, context) && lacksArticle(second, context);
}

// "Quote and renewal APIs": one word before "and", and a noun of its own after the word that follows.
function sharesHead(tokens: readonly string[], end: number, context: SummaryContext): boolean {
  const second = tokens.slice(end + 1);
  const size = objectEnd(second, context);
  return end === 1 && /^(?:and|&)$/.test(tokens[1] ?? '') && size > 1 && !lacksArticle(second, context);
}

function objectEnd(tokens: readonly string[], { words }: SummaryContext): number {
  const end = tokens.findIndex(
    (token, i) => i > 0 && (words.afterObject.includes(token.toLowerCase()) || /[,;]$/.test(tokens[i - 1] ?? '')),
  );
  return end < 0 ? tokens.length : end;
}

// After "and" another verb may follow as well, and that says nothing about articles.
function isNoun(tokens: readonly string[], context: SummaryContext): boolean {
  const object = tokens.slice(0, objectEnd(tokens, context));
  return (
    !object.some((token) => /^(?:a|an|the|its|their|\d.*)$|(?:ed|ly)$/i.test(token)) && object.length === tokens.length
  );
}

function lacksArticle(tokens: readonly string[], context: SummaryContext): boolean {
  const { words } = context;
  const bare = tokens.slice(0, objectEnd(tokens, context)).map((token) => token.replace(/[.,;:]+$/, ''));
  // In "sped up nightly import 6x" the measure is no part of the object.
  const object = bare.filter((token, i) => i === 0 || !/^\d[\d.,]*(?:x|×|%|-fold)$/i.test(token));
  const head = object.at(-1) ?? '';
  if (object.length === 0 || words.articles.includes((object[0] ?? '').toLowerCase())) return false;
  if (
    /^[~£$€]?\d/.test(object[0] ?? '') ||
    /\d/.test(head) ||
    object.some((token) => /^\d|['’]s?$/.test(token)) ||
    /^\p{Lu}/u.test(head) ||
    /[^s]s$/.test(head)
  )
    return false;
  return !words.massNouns.includes(head.toLowerCase()) && !/(?:ing|ness|ity)$/.test(head);
}

/** The first letter made small; an acronym or a name keeps its capitals. Only ever an opening verb or article. */
export function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) || /^A\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What may be a verb of its own after "and" or a comma ("lead reviews and mentor juniors"); a noun there is left as well. */
const ANOTHER_VERB =
  /(?:\sand|\s&|,)\s(?:then\s)?(?!(?:which|who|used|now|with|including|each|from|for|in|on)\s)[a-z-]+\s\S/;

/** "Lead a team of 5" to "Leads a team of 5"; what is coordinated with the verb cannot follow, so such a clause is left. */
export function inThirdPerson(clause: string): string | null {
  const [, verb = '', rest = ''] = clause.match(/^([A-Za-z-]+)(\s.*)$/s) ?? [];
  if (verb === '') return null;
  if (/[^su]s$/.test(verb)) return clause;
  return ANOTHER_VERB.test(rest) || /^\s(?:and|&)\s/.test(rest) ? null : `${thirdPerson(verb)}${rest}`;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
