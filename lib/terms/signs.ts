import type { DocumentWord, MarketSignal, MarketSigns, SpellingStems } from '../model/market';
import type { Phrase } from './phrase-table';

/** A sign with what it weighs; one object for each id and country, so that a sign is known by its identity. */
export type Sign = {
  readonly id: string;
  readonly signal: MarketSignal;
  readonly kind: string;
  readonly country: string | null;
  readonly says: DocumentWord | null;
  readonly weight: number;
};

/** A phrase that is a sign of a market. */
export type SignRef = { readonly group: 'sign'; readonly sign: Sign };

/** The sign of that id and country; the same object each time. */
export type SignOf = (id: string, signal: MarketSignal, country: string | null, kind?: string) => Sign;

/** Country to the document its market sends. */
export type Documents = ReadonlyMap<string, DocumentWord>;

export function signsOf({ weights }: MarketSigns, documents: Documents): SignOf {
  const made = new Map<string, Sign>();
  return (id, signal, country, kind = signal) => {
    const key = `${id} ${country}`;
    const known = made.get(key);
    if (known) return known;
    // What speaks of a country without rules weighs nothing; it is kept because it speaks against a decision.
    const weight = country !== null && !documents.has(country) ? 0 : (weights.signs[id]?.weight ?? 0);
    const sign = { id, signal, kind, country, weight, says: sideOf(weight) };
    made.set(key, sign);
    return sign;
  };
}

const sideOf = (weight: number): DocumentWord | null => (weight > 0 ? 'cv' : weight < 0 ? 'resume' : null);

/** The phrases that are signs, and the words that one side alone spells so. */
export function signPhrases({ phrases, spelling }: MarketSigns, signOf: SignOf): Phrase<SignRef>[] {
  const worded = phrases.flatMap(({ id, signal, kind, country, exact, phrases: texts }) => {
    const ref = { group: 'sign', sign: signOf(id, signal, country, kind) } as const;
    return texts.map((text) => ({ text, as: exact ? 'exact' : 'any', ref }) as const);
  });
  return [...worded, ...spelling.flatMap((stems) => spellingPhrases(stems, signOf))];
}

export function domainPhrases({ domains }: MarketSigns, documents: Documents, signOf: SignOf): Phrase<SignRef>[] {
  return Object.entries(domains).map(([ending, country]) => {
    const sign = signOf(domainSign(documents.get(country)), 'host', country);
    return { text: `.${ending}`, as: 'exact', ref: { group: 'sign', sign } };
  });
}

/** Endings of host names are few in any one country, so they are counted by the document of their side. */
export const domainSign = (says: DocumentWord | undefined): string => `domain-${says ?? 'elsewhere'}`;

function spellingPhrases({ id, british, american, suffixes, stems }: SpellingStems, signOf: SignOf): Phrase<SignRef>[] {
  const forms = (ending: string, side: string, country: string) => {
    const ref = { group: 'sign', sign: signOf(`${side}-${id}`, 'spelling', country) } as const;
    return stems.flatMap((stem) =>
      suffixes.map((suffix) => ({ text: stem + ending + suffix, as: 'any' as const, ref })),
    );
  };
  return [...forms(british, 'british', 'GB'), ...(american ? forms(american, 'american', 'US') : [])];
}
