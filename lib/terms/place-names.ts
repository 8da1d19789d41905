import type { Knowledge } from '../model/knowledge';
import type { CountryPlaces } from '../model/market';

export type PlaceRank = 'city' | 'region' | 'country';

/** What one name may be: a city of England or of Massachusetts, a state or a country. */
export type PlaceName = {
  readonly name: string;
  readonly meanings: readonly CodeMeaning[];
  /** Where it may be when nothing stands beside it. */
  readonly countries: readonly string[];
  /** The country meant when nothing stands beside the name; null for a true double. */
  readonly usual: string | null;
  /** Also a word, a person or a tool: only a clear context makes it a place. */
  readonly guarded: boolean;
  /** Read with its very capitals only ("US"). */
  readonly code: boolean;
};

/** Every name of every country, one entry a name. */
export function placeNames({ places, usual, guarded, sureCodes }: Knowledge['signs']): readonly PlaceName[] {
  const meanings = new Map<string, { country: string; rank: PlaceRank }[]>();
  const codes = new Set<string>();
  const sure = new Set(sureCodes);
  const add = (name: string, country: string, rank: PlaceRank) => {
    const list = meanings.get(name) ?? [];
    if (!list.some((one) => one.country === country)) list.push({ country, rank });
    meanings.set(name, list);
  };
  for (const [country, one] of Object.entries(places)) {
    for (const name of one.names) add(name, country, 'country');
    for (const name of one.codes.filter((code) => sure.has(code))) {
      add(name, country, 'country');
      codes.add(name);
    }
    for (const name of one.regions) add(name, country, 'region');
    for (const name of one.cities) add(name, country, 'city');
  }
  const wordy = new Set(guarded);
  return [...meanings].map(([name, list]) => {
    const only = usual[name] ?? (list.length === 1 ? list[0]!.country : null);
    const countries = countriesOf(list);
    return {
      name,
      meanings: list,
      countries: only !== null && countries.includes(only) ? [only] : countries,
      usual: only,
      guarded: wordy.has(name),
      code: codes.has(name) || /^[\p{Lu}.]{2,4}$/u.test(name),
    };
  });
}

export function countriesOf(meanings: readonly CodeMeaning[]): readonly string[] {
  const countries: string[] = [];
  for (const { country } of meanings) if (!countries.includes(country)) countries.push(country);
  return countries;
}

export type CodeMeaning = { readonly country: string; readonly rank: PlaceRank };

/** Codes of states, provinces and countries, each with all it may be ("CA": California's or Canada). */
export function placeCodes(
  places: Readonly<Record<string, CountryPlaces>>,
): ReadonlyMap<string, readonly CodeMeaning[]> {
  const codes = new Map<string, CodeMeaning[]>();
  const add = (code: string, meaning: CodeMeaning) => codes.set(code, [...(codes.get(code) ?? []), meaning]);
  for (const [country, one] of Object.entries(places)) {
    if (country.length === 2 && one.cities.length > 0) add(country, { country, rank: 'country' });
    for (const code of one.regionCodes) add(code, { country, rank: 'region' });
    for (const code of one.codes) if (code !== country) add(code, { country, rank: 'country' });
  }
  return codes;
}
