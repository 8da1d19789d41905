import type { PhraseHit } from './find-phrases';
import { type CodeMeaning, countriesOf, type PlaceName } from './place-names';

/** A place as it stands in a text, with the countries that remain once what stands beside it is read. */
export type Place = {
  readonly start: number;
  readonly end: number;
  readonly countries: readonly string[];
  /** Nothing but a guarded word stands for it. */
  readonly guarded: boolean;
};

export type Codes = {
  readonly meanings: ReadonlyMap<string, readonly CodeMeaning[]>;
  readonly wordy: ReadonlySet<string>;
};

type PlaceHit = Pick<PhraseHit<unknown>, 'start' | 'end'> & { readonly name: PlaceName };
type Link = { readonly start: number; readonly end: number; readonly meanings: readonly CodeMeaning[] };

/**
 * Joins "Cambridge", "MA" and "USA" into one place and keeps the countries all of them can be in. Where they share
 * none, the widest decides: "Naples, FL" is in Florida whatever Naples is usually.
 */
export function joinPlaces(text: string, hits: readonly PlaceHit[], codes: Codes): readonly Place[] {
  if (hits.length === 0) return NONE;
  const sorted = withoutContained(hits);
  const places: Place[] = [];
  const told: { readonly name: PlaceName; readonly countries: readonly string[] }[] = [];
  for (let i = 0; i < sorted.length; ) {
    const { start, end, name } = sorted[i]!;
    i++;
    const chain = chainFrom(text, end, name, sorted, i, codes);
    if (!chain) {
      // An advert that wrote "London, Ontario" means no other London.
      const before = told.find((one) => one.name === name);
      places.push({ start, end, countries: before?.countries ?? name.countries, guarded: name.guarded });
      continue;
    }
    const all = countriesOf(chain.meanings);
    const countries = usualOf(name, all) ?? all;
    places.push({ start, end: chain.end, countries, guarded: false });
    if (!told.some((one) => one.name === name)) told.push({ name, countries });
    while (i < sorted.length && sorted[i]!.start < chain.end) i++;
  }
  return settleDoubles(places);
}

const NONE: readonly Place[] = [];

/** What follows a name and says where it is, as far as it goes; null where nothing does. */
function chainFrom(
  text: string,
  from: number,
  name: PlaceName,
  hits: readonly PlaceHit[],
  next: number,
  codes: Codes,
): { readonly end: number; readonly meanings: readonly CodeMeaning[] } | null {
  let end = from;
  let meanings = name.meanings;
  let i = next;
  for (;;) {
    const link = linkBehind(text, end, i < hits.length ? hits[i]! : null, codes);
    const narrowed = link && isWider(link.meanings, meanings) ? narrow(meanings, link.meanings, isDouble(name)) : null;
    if (!link || !narrowed) return end === from ? null : { end, meanings };
    meanings = narrowed;
    end = link.end;
    while (i < hits.length && hits[i]!.start < end) i++;
  }
}

/** Several countries may be left even so: "Berlin, DE" could be in Delaware. */
function usualOf({ usual }: PlaceName, countries: readonly string[]): readonly string[] | null {
  return usual !== null && countries.length > 1 && countries.includes(usual) ? [usual] : null;
}

/** In reading order; of names within each other the longest. */
function withoutContained(hits: readonly PlaceHit[]): readonly PlaceHit[] {
  let tidy = true;
  for (let i = 1; i < hits.length && tidy; i++) tidy = hits[i]!.start >= hits[i - 1]!.end;
  if (tidy) return hits;
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

const isDouble = ({ guarded, usual }: PlaceName): boolean => guarded || usual === null;

/**
 * Null where the two are a list ("London, Hong Kong") and not one place. A name that many towns have takes whatever country
 * stands behind it ("Toledo, Spain"), whether we know of its town there or not.
 */
function narrow(
  meanings: readonly CodeMeaning[],
  wider: readonly CodeMeaning[],
  double: boolean,
): readonly CodeMeaning[] | null {
  const shared: CodeMeaning[] = [];
  const regions: CodeMeaning[] = [];
  for (const one of wider) {
    if (isAmong(one.country, meanings)) shared.push(one);
    else if (one.rank === 'region') regions.push(one);
  }
  if (shared.length > 0) return shared;
  if (regions.length > 0) return regions;
  return double && wider.every(({ rank }) => rank === 'country') ? wider : null;
}

function isAmong(country: string, meanings: readonly CodeMeaning[]): boolean {
  for (const one of meanings) if (one.country === country) return true;
  return false;
}

const orderOf = ({ rank }: CodeMeaning) => (rank === 'city' ? 0 : rank === 'region' ? 1 : 2);

/** Whether one meaning of the link is wider than some meaning of what stands before it. */
function isWider(link: readonly CodeMeaning[], meanings: readonly CodeMeaning[]): boolean {
  let narrowest = 2;
  for (const meaning of meanings) narrowest = Math.min(narrowest, orderOf(meaning));
  for (const meaning of link) if (orderOf(meaning) > narrowest) return true;
  return false;
}

/** Where the next name or code begins if only commas, spaces and brackets stand between, four at most. */
function linkEnd(text: string, at: number): number {
  let i = at;
  while (i < at + 4 && isBetween(text.charCodeAt(i))) i++;
  return i;
}

const COMMA = 44;
const BRACKET = 40;
const isBetween = (unit: number) => unit === 32 || unit === COMMA || unit === BRACKET || unit === 0xa0;

function linkBehind(text: string, end: number, next: PlaceHit | null, codes: Codes): Link | null {
  const at = linkEnd(text, end);
  if (at === end) return null;
  const code = isCapital(text.charCodeAt(at)) ? codeAt(text, at, hasComma(text, end, at), codes) : null;
  if (code) return code;
  return next !== null && next.start === at ? { start: at, end: next.end, meanings: next.name.meanings } : null;
}

function hasComma(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === COMMA || text.charCodeAt(i) === BRACKET) return true;
  return false;
}

/** A code of two or three capitals at `at`; those that are also words ("OR") only behind a comma. */
export function codeAt(text: string, at: number, comma: boolean, codes: Codes): Link | null {
  let end = at;
  while (end < at + 5 && isCodeUnit(text.charCodeAt(end))) end++;
  // "Andover, MADirect hire": the source lost a line break behind the code.
  if (end - at === 3 && isSmall(text.charCodeAt(end))) end--;
  else if (isSmall(text.charCodeAt(end)) || end - at < 2 || end - at > 4) return null;
  const code = text.slice(at, end);
  const meanings = codes.meanings.get(code) ?? codes.meanings.get(code.replace(/\.$/, ''));
  if (!meanings || ((codes.wordy.has(code) || code.length === 3) && code !== 'USA' && !comma)) return null;
  return { start: at, end, meanings };
}

const isCapital = (unit: number) => unit >= 65 && unit <= 90;
const isCodeUnit = (unit: number) => isCapital(unit) || unit === 46;
const isSmall = (unit: number) => unit >= 97 && unit <= 122;

/** A double takes the country of a place beside it that has only one: "NYC or Cambridge". */
function settleDoubles(places: readonly Place[]): readonly Place[] {
  let doubles = 0;
  for (const { countries } of places) if (countries.length > 1) doubles++;
  if (doubles === 0 || doubles === places.length) return places;
  const sure = new Set(places.filter(({ countries }) => countries.length === 1).map(({ countries }) => countries[0]!));
  return places.map((place) => {
    const shared = place.countries.length > 1 ? place.countries.filter((country) => sure.has(country)) : [];
    return shared.length === 1 ? { ...place, countries: shared } : place;
  });
}
