import type { CvKnowledge, SectionKind } from '../model/cv-knowledge';
import { squeeze } from '../text/squeeze';
import { type DatePatterns, datePatterns } from './dates';
import { type WebPatterns, webPatterns } from './web-address';

/** The dictionary made ready for look-up, once per dictionary. */
export type Facts = {
  readonly dictionary: CvKnowledge;
  readonly headings: ReadonlyMap<string, SectionKind>;
  readonly dates: DatePatterns;
  readonly titles: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly scores: readonly string[];
  readonly levels: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly cities: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string>;
  readonly remote: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly web: WebPatterns;
  readonly hyphenPrefixes: ReadonlySet<string>;
  /** Each word of the labels that announce a value. */
  readonly labels: ReadonlySet<string>;
  /** Verb forms that open an achievement. */
  readonly verbs: ReadonlySet<string>;
  /** Adverbs that may stand before them. */
  readonly adverbs: ReadonlySet<string>;
};

const ready = new WeakMap<CvKnowledge, Facts>();

export function factsOf(dictionary: CvKnowledge): Facts {
  const known = ready.get(dictionary);
  if (known) return known;
  const facts = compile(dictionary);
  ready.set(dictionary, facts);
  return facts;
}

function labelWords({ connecting, contact, dates }: CvKnowledge): ReadonlySet<string> {
  const labels = [...Object.values(contact.labels).flat(), ...contact.documentWords];
  const around = [...dates.present, ...dates.to, ...dates.since];
  return lower([...connecting, ...labels, ...around].flatMap((label) => label.split(/[^\p{L}\p{N}]+/u)));
}

const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));

function compile(dictionary: CvKnowledge): Facts {
  const { organisations, places } = dictionary;
  const headings = new Map<string, SectionKind>();
  for (const [kind, names] of Object.entries(dictionary.headings) as [SectionKind, readonly string[]][]) {
    for (const name of names) headings.set(squeeze(name), kind);
  }
  const cities = new Map<string, string>();
  for (const [code, names] of Object.entries(places.cities))
    for (const name of names) cities.set(name.toLowerCase(), code);
  return {
    dictionary,
    headings,
    dates: datePatterns(dictionary.dates),
    titles: lower(dictionary.titles),
    companies: lower(organisations.companies),
    legalForms: lower(organisations.legalForms),
    institutions: lower(organisations.institutions),
    degrees: lower(organisations.degrees),
    scores: organisations.scores,
    levels: lower(dictionary.levels),
    regions: lower([...places.regions, ...Object.keys(places.countries)]),
    cities,
    countries: new Map(Object.entries(places.countries).map(([name, code]) => [name.toLowerCase(), code])),
    remote: lower(places.remote),
    streets: lower(places.streets),
    web: webPatterns(dictionary.contact.hostEndings),
    hyphenPrefixes: lower(dictionary.hyphenPrefixes),
    labels: labelWords(dictionary),
    adverbs: lower(dictionary.bullets.adverbs),
    verbs: lower(dictionary.bullets.verbs.flatMap((forms) => forms.filter((form) => form !== undefined))),
  };
}
