import type { MarketId } from './market';
import type { Claim, Finding } from './review';

/** A value that a check is set by: a threshold, or a list of words or patterns. */
type RuleParameter = number | readonly string[];

/** A checkable rule, as committed in `data/rules`. Its check is `lib/advice/checks/<id>.ts`. */
export type Rule = {
  readonly id: string;
  /** `advert`: what this very application asks for. `cv`: the CV itself, whatever the advert; shown in the library. */
  readonly scope: Finding['scope'];
  /** Numbers of the rules of the two articles that it answers; empty for our own practice. */
  readonly seedRules: readonly number[];
  /** Where it holds. */
  readonly market: readonly MarketId[];
  readonly severity: Finding['severity'];
  readonly because: string;
  readonly source: string;
  readonly claim: Claim;
  readonly parameters: Readonly<Record<string, RuleParameter>>;
};

/** A line of the final checklist: a question and the rules that answer it. */
export type Question = { readonly id: string; readonly rules: readonly string[] };

/** A class of words that Britain and America spell differently. */
export type SpellingClass = {
  readonly id: string;
  /** Endings that tell the two apart, e.g. `our` and `or`; between a stem and a suffix. */
  readonly british: string;
  readonly american: string;
  readonly stems: readonly string[];
  readonly suffixes: readonly string[];
  /** Whole words that follow no pattern: British, American. */
  readonly pairs: readonly (readonly string[])[];
  /** `british`: only the British form tells; the other is at home on both sides ("program"). */
  readonly tells: 'both' | 'british';
  /** Britain writes this class either way, as long as it is one way throughout (-ise and -ize). */
  readonly eitherInBritain: boolean;
};

/** Words of job titles: what counts as an engineering role, and the level it names. */
export type TitleWords = {
  readonly engineering: readonly string[];
  /** Words that make an engineer of another trade ("civil", "sales"). */
  readonly otherTrades: readonly string[];
  readonly levels: Readonly<Record<'junior' | 'mid' | 'senior' | 'lead', readonly string[]>>;
  /** What holds a word of a level and means something else ("lead generation"). */
  readonly blockers: readonly string[];
  /** Where titles are silent, months of engineering from which a CV is mid rather than junior. */
  readonly midFromMonths: number;
  /** Number words from one upwards, for years stated in words. */
  readonly numbers: readonly string[];
};
