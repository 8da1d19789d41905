import { findPhrases, type PhraseTable } from './phrase-table';
import { type Codes, codeAt, joinPlaces, type Place } from './place-chain';
import type { PlaceName } from './place-names';

export type PlaceReader = {
  readonly names: PhraseTable<PlaceName>;
  readonly codes: Codes;
  readonly postcodeAreas: ReadonlySet<string>;
};

/**
 * The places of a line that is there to name them: a location field, a segment of an advert's first line. Reads codes
 * and postcodes that running text is never trusted with. Spans are offsets into `line`.
 */
export function placesOfLine(line: string, reader: PlaceReader, strict = false): readonly Place[] {
  const text = inCapitals(line);
  const hits = findPhrases(text, reader.names).map(({ start, end, ref }) => ({ start, end, name: ref }));
  const places = joinPlaces(text, hits, reader.codes);
  const taken = (at: number) => places.some(({ start, end }) => at >= start && at < end);
  const withPostcodes = postcodesOf(text, reader.postcodeAreas, places.length === 0 && !strict).filter(
    ({ start }) => !taken(start),
  );
  const others = [...codesOf(text, reader.codes, taken, strict), ...withPostcodes];
  return others.length > 0 ? [...places, ...settle(others, places)].sort((a, b) => a.start - b.start) : places;
}

/** "london, uk" is as much a location as "London, UK"; the length stays the same, so spans hold. */
function inCapitals(line: string): string {
  if (/\p{Lu}/u.test(line)) return line;
  return line
    .replace(/(?<!\p{L})(?:u[sk]|usa|eu|[a-z]{2}(?=\s*$))(?!\p{L})/gu, (code) => code.toUpperCase())
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A segment that says how one works also says where. */
const WORKPLACE = /remote|on-?site|hybrid|office|in-person/i;

/** Codes without a known place before them: "Remote, TX", and "Springvale, TX" of a town that no list has. */
function codesOf(text: string, codes: Codes, taken: (at: number) => boolean, strict: boolean): Place[] {
  const found: Place[] = [];
  const workplace = WORKPLACE.test(text);
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}.'’&/-])[A-Z]{2,3}(?![\p{L}\p{N}'’&])/gu)) {
    if (taken(index)) continue;
    const comma = /\p{Ll}[\s]*,\s*$/u.test(text.slice(0, index));
    if (strict && !comma && !workplace) continue;
    const link = codeAt(text, index, comma, codes);
    if (link)
      found.push({ ...link, countries: [...new Set(link.meanings.map(({ country }) => country))], guarded: false });
  }
  return found;
}

/** A code that stands for two countries takes the one that is named beside it. */
function settle(codes: readonly Place[], places: readonly Place[]): Place[] {
  const sure = new Set(places.flatMap(({ countries }) => (countries.length === 1 ? countries : [])));
  return codes.map((code) => {
    const shared = code.countries.filter((country) => sure.has(country));
    return shared.length > 0 ? { ...code, countries: shared } : code;
  });
}

/** Full postcodes; the outward half alone only where nothing else says where ("M20"), since "B2B" looks the same. */
function postcodesOf(text: string, areas: ReadonlySet<string>, outward: boolean): Place[] {
  const found: Place[] = [];
  for (const match of text.matchAll(POSTCODE)) {
    const [whole, area, letter, inward] = match;
    if (!areas.has(area!) || (!inward && (!outward || (letter && !LONDON.test(area!))))) continue;
    found.push({ start: match.index, end: match.index + whole.length, countries: ['GB'], guarded: false });
  }
  return found;
}

const POSTCODE = /(?<![\p{L}\p{N}-])([A-Z]{1,2})\d(?:\d|([A-HJKMNPR-Y]))?(\s+\d[A-Z]{2})?(?![\p{L}\p{N}-])/gu;
/** Only here does the outward half end in a letter; elsewhere it would read \"B2B\" as Birmingham. */
const LONDON = /^(?:EC?|N|NW|SE|SW|WC?)$/;
