/**
 * The roles a phrase of `data/cues` can play; one bit each, for one phrase may play several ("experience with" asks for
 * what follows and settles that "Go" is a language). All 32 bits are taken.
 */
export const CUE_ROLES = [
  'must-ahead',
  'asks-ahead',
  'must-behind',
  'nice-ahead',
  'nice-behind',
  'unneeded-ahead',
  'unneeded-behind',
  'no',
  'need',
  'stack-ahead',
  'role',
  'evidence-before',
  'evidence-after',
  'and',
  'or',
  'either',
  'similar',
  'years',
  'number',
  'elsewhere',
  'domain-ending',
  'section-must',
  'section-nice',
  'section-duties',
  'section-stack',
  'section-about',
  'section-benefits',
  'example',
  'etcetera',
  'no-skill-ahead',
  'no-skill-behind',
  'language-before',
] as const;

/**
 * Roles without a bit of their own. How to apply demands as little as benefits do; a heading over the role itself reads
 * as one over firm and benefits both, which no other is. A `firm-noun` ("customers") needs an example behind it before
 * names are firms, a `building` ("House") makes one of the name before it with its capital only, a `firm-opening` ("About", "Join") the start of a sentence or line. A `plain` phrase says nothing: it keeps its words from being
 * read as a shorter one ("not only", "no nonsense"), and a number word of no value does just that. Those of negation
 * are explained by what `lib/terms/negation.ts` does with them; `years-told` are years that nobody asks for.
 */
export const SHARED_ROLES = {
  'section-apply': ['section-benefits'],
  'section-role': ['section-about', 'section-benefits'],
  plain: ['number'],
  'section-waived': ['section-must', 'section-benefits'],
  turn: ['unneeded-ahead', 'unneeded-behind'],
  replaced: ['unneeded-ahead', 'no'],
  referred: ['unneeded-behind', 'no'],
  contrast: ['unneeded-ahead', 'unneeded-behind', 'no'],
  without: ['no', 'need'],
  doubt: ['unneeded-ahead', 'need'],
  pronoun: ['unneeded-behind', 'need'],
  'years-told': ['years', 'number'],
  building: ['no-skill-behind', 'language-before'],
  'firm-noun': ['no-skill-ahead', 'no-skill-behind'],
  'firm-opening': ['no-skill-ahead', 'language-before'],
} as const satisfies Readonly<Record<string, readonly CueRole[]>>;

export type CueRole = (typeof CUE_ROLES)[number];

const bit = (role: CueRole): number => 1 << CUE_ROLES.indexOf(role);

export const MUST_AHEAD = bit('must-ahead');
export const ASKS_AHEAD = bit('asks-ahead');
export const MUST_BEHIND = bit('must-behind');
export const NICE_AHEAD = bit('nice-ahead');
export const NICE_BEHIND = bit('nice-behind');
export const UNNEEDED_AHEAD = bit('unneeded-ahead');
export const UNNEEDED_BEHIND = bit('unneeded-behind');
export const NO = bit('no');
export const NEED = bit('need');
export const STACK_AHEAD = bit('stack-ahead');
export const ROLE = bit('role');
export const EVIDENCE_BEFORE = bit('evidence-before');
export const EVIDENCE_AFTER = bit('evidence-after');
export const AND = bit('and');
export const OR = bit('or');
export const EITHER = bit('either');
export const SIMILAR = bit('similar');
export const YEARS = bit('years');
export const NUMBER_WORD = bit('number');
export const ELSEWHERE = bit('elsewhere');
export const DOMAIN_ENDING = bit('domain-ending');
export const SECTION_MUST = bit('section-must');
export const SECTION_NICE = bit('section-nice');
export const SECTION_DUTIES = bit('section-duties');
export const SECTION_STACK = bit('section-stack');
export const SECTION_ABOUT = bit('section-about');
export const SECTION_BENEFITS = bit('section-benefits');
export const SECTION_ROLE = SECTION_ABOUT | SECTION_BENEFITS;
/** What the advert lists as not needed. */
export const SECTION_WAIVED = SECTION_MUST | SECTION_BENEFITS;
/** Opens a list of examples ("such as"), or closes an open one ("etc."). */
export const EXAMPLE = bit('example');
export const ETCETERA = bit('etcetera');
/** What follows, or what stands right before, names a firm or a channel: "backed by", "Ltd". */
export const NO_SKILL_AHEAD = bit('no-skill-ahead');
export const NO_SKILL_BEHIND = bit('no-skill-behind');
/** "in Go", "from Python to Go": settles that a language is meant. */
export const LANGUAGE_BEFORE = bit('language-before');
export const ANY_SECTION =
  SECTION_MUST | SECTION_NICE | SECTION_DUTIES | SECTION_STACK | SECTION_ABOUT | SECTION_BENEFITS;
