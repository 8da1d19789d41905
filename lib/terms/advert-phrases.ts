import type { RoleType } from '../model/advert';
import type { AdvertWords, EligibilityWords, EmployerWords, PosterWords } from '../model/advert-words';
import type { DocumentWord, MarketSigns } from '../model/market';
import type { PhraseHit } from './find-phrases';
import type { Phrase } from './phrase-table';
import { type PlaceName, placeNames } from './place-names';
import { type Documents, domainPhrases, type SignOf, type SignRef, signPhrases } from './signs';

/** What a phrase of an advert stands for. */
export type AdvertRef =
  | { readonly group: 'place'; readonly name: PlaceName }
  | SignRef
  | { readonly group: 'document'; readonly word: DocumentWord }
  | { readonly group: 'employer'; readonly words: EmployerWords }
  | { readonly group: 'eligibility'; readonly words: EligibilityWords; readonly bit: number };

export type AdvertHit = PhraseHit<AdvertRef>;

/** What tells who posts the advert, and what work it is for. */
export type AboutRef =
  | { readonly group: 'poster'; readonly type: PosterWords['type'] }
  | { readonly group: 'role'; readonly kind: RoleKind };

/** A kind of work; the lower its rank, the sooner it decides. */
export type RoleKind = { readonly type: RoleType; readonly rank: number };

/** All that is looked for in an advert beside its skills: places, signs, documents, employers and conditions. */
export function advertPhrases(
  signs: MarketSigns,
  adverts: AdvertWords,
  documents: Documents,
  signOf: SignOf,
): Phrase<AdvertRef>[] {
  return [
    ...placeNames(signs).map(placePhrase),
    ...signPhrases(signs, signOf),
    ...domainPhrases(signs, documents, signOf),
    ...documentPhrases(signs),
    ...adverts.employers.flatMap((words) =>
      words.phrases.map((text) => conditional(text, { group: 'employer', words })),
    ),
    ...adverts.eligibility.flatMap((words, n) =>
      words.phrases.map((text) => conditional(text, { group: 'eligibility', words, bit: 1 << n })),
    ),
  ];
}

const placePhrase = (name: PlaceName): Phrase<AdvertRef> => ({
  text: name.name,
  as: name.code ? 'exact' : 'name',
  ref: { group: 'place', name },
});

function documentPhrases({ document }: MarketSigns): Phrase<AdvertRef>[] {
  return (['cv', 'resume'] as const).flatMap((word) =>
    document[word].map((text) => ({ text, as: 'exact', ref: { group: 'document', word } }) as const),
  );
}

/** A phrase written with a capital is read with its capitals ("SC", "NHS"). */
function conditional(text: string, ref: AdvertRef): Phrase<AdvertRef> {
  return { text, as: /\p{Lu}/u.test(text) ? 'exact' : 'any', ref };
}

/** What tells who posts, and what kind of work it is. */
export function aboutPhrases({ posters, roles }: AdvertWords): Phrase<AboutRef>[] {
  return [
    ...posters.flatMap(({ type, phrases }) =>
      phrases.map((text) => ({ text, as: 'any' as const, ref: { group: 'poster' as const, type } })),
    ),
    ...roles.flatMap(({ type, text: texts }, rank) =>
      texts.map((text) => ({ text, as: 'any' as const, ref: { group: 'role' as const, kind: { type, rank } } })),
    ),
  ];
}

/** What names a kind of work in a title. */
export const titlePhrases = ({ roles }: AdvertWords): Phrase<RoleKind>[] =>
  roles.flatMap(({ type, title }, rank) => title.map((text) => ({ text, as: 'any' as const, ref: { type, rank } })));

/** What names one as a part of a title of its own, in small letters. */
export const titleSegments = ({ roles }: AdvertWords): ReadonlyMap<string, RoleKind> =>
  new Map(roles.flatMap(({ type, segments }, rank) => (segments ?? []).map((text) => [text, { type, rank }] as const)));

/** The hits that are names of places. */
export function namesOf(hits: readonly AdvertHit[]): { start: number; end: number; name: PlaceName }[] {
  const names = [];
  for (const { start, end, ref } of hits) if (ref.group === 'place') names.push({ start, end, name: ref.name });
  return names;
}
