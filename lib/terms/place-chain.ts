import type { PhraseHit } from './phrase-table';
import type { CodeMeaning, PlaceName, PlaceRank } from './place-names';

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

const ORDER: Readonly<Record<PlaceRank, number>> = { city: 0, region: 1, country: 2 };

/**
 * Joins "Cambridge", "MA" and "USA" into one place and keeps the countries all of them can be in. Where they share
 * none, the widest decides: "Naples, FL" is in Florida whatever Naples is usually.
 */
export function joinPlaces(text: string, hits: readonly PlaceHit[], codes: Codes): Place[] {
  const sorted = withoutContained(hits);
  const places: Place[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i]!;
    let end = first.end;
    let meanings: readonly CodeMeaning[] = first.name.meanings;
    let alone = true;
    i++;
    for (;;) {
      const next = i < sorted.length ? sorted[i]! : null;
      const link = codeBehind(text, end, codes) ?? nameBehind(text, end, next);
      if (!link || !isWider(link.meanings, meanings)) break;
      const narrowed = narrow(meanings, link.meanings);
      if (!narrowed) break;
      meanings = narrowed;
      alone = false;
      end = link.end;
      while (i < sorted.length && sorted[i]!.start < end) i++;
    }
    const countries = [...new Set(meanings.map(({ country }) => country))];
    places.push({
      start: first.start,
      end,
      countries: usualOf(first.name, countries) ?? countries,
      guarded: alone && first.name.guarded,
    });
  }
  return settleDoubles(places);
}

/** Several countries may be left even so: "Berlin, DE" could be in Delaware. */
function usualOf({ usual }: PlaceName, countries: readonly string[]): readonly string[] | null {
  return usual !== null && countries.length > 1 && countries.includes(usual) ? [usual] : null;
}

function withoutContained(hits: readonly PlaceHit[]): readonly PlaceHit[] {
  if (hits.length < 2) return hits;
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

/** Null where the two are a list ("London, Hong Kong") and not one place. */
function narrow(meanings: readonly CodeMeaning[], wider: readonly CodeMeaning[]): readonly CodeMeaning[] | null {
  const shared = wider.filter(({ country }) => meanings.some((one) => one.country === country));
  if (shared.length > 0) return shared;
  const regions = wider.filter(({ rank }) => rank === 'region');
  return regions.length > 0 ? regions : null;
}

const widest = (meanings: readonly CodeMeaning[]) => Math.max(...meanings.map(({ rank }) => ORDER[rank]));
const narrowest = (meanings: readonly CodeMeaning[]) => Math.min(...meanings.map(({ rank }) => ORDER[rank]));
const isWider = (link: readonly CodeMeaning[], meanings: readonly CodeMeaning[]) => widest(link) > narrowest(meanings);

/** Where the next name begins if only a comma, a space or a bracket stands between; -1 otherwise. */
function linkEnd(text: string, at: number): { readonly at: number; readonly comma: boolean } | null {
  let i = at;
  let comma = false;
  for (; i < at + 4; i++) {
    const char = text[i];
    if (char === ',' || char === '(') comma = true;
    else if (char !== ' ' && char !== '\u00a0') break;
  }
  return i > at ? { at: i, comma } : null;
}

function nameBehind(text: string, end: number, next: PlaceHit | null): Link | null {
  if (!next) return null;
  const link = linkEnd(text, end);
  return link && link.at === next.start ? { ...next, meanings: next.name.meanings } : null;
}

function codeBehind(text: string, end: number, codes: Codes): Link | null {
  const link = linkEnd(text, end);
  return link && codeAt(text, link.at, link.comma, codes);
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

const isCodeUnit = (unit: number) => (unit >= 65 && unit <= 90) || unit === 46;
const isSmall = (unit: number) => unit >= 97 && unit <= 122;

/** A double takes the country of a place beside it that has only one: "NYC or Cambridge". */
function settleDoubles(places: Place[]): Place[] {
  if (!places.some(({ countries }) => countries.length > 1)) return places;
  const sure = new Set(places.filter(({ countries }) => countries.length === 1).map(({ countries }) => countries[0]!));
  return places.map((place) => {
    const shared = place.countries.length > 1 ? place.countries.filter((country) => sure.has(country)) : [];
    return shared.length === 1 ? { ...place, countries: shared } : place;
  });
}
