import { foldOf, isLower, isUpper } from './phrase-letters';
import { type Codes, codeAt, joinPlaces, type Place } from './place-chain';
import { type CodeMeaning, countriesOf } from './place-names';

type NameHit = Parameters<typeof joinPlaces>[1][number];

export type PlaceReader = {
  readonly namesIn: (text: string) => readonly NameHit[];
  readonly codes: Codes;
  readonly postcodeAreas: ReadonlySet<string>;
};

/**
 * The places of a line that is there to name them: a location field. Reads codes and postcodes that running text is
 * never trusted with. Spans are offsets into `line`.
 */
export function placesOfLine(line: string, reader: PlaceReader): readonly Place[] {
  const text = inCapitals(line);
  return placesOfNames(text, 0, text.length, reader.namesIn(text), reader, false);
}

/**
 * The same for the part `[from, to)` of a text, whose names are found already; with more care, since firms and titles
 * stand in such lines, too.
 */
export function placesOfSegment(
  text: string,
  from: number,
  to: number,
  names: readonly NameHit[],
  reader: PlaceReader,
): readonly Place[] {
  if (hasCapital(text, from, to)) return placesOfNames(text, from, to, names, reader, true);
  const segment = inCapitals(text.slice(from, to));
  const places = placesOfNames(segment, 0, segment.length, reader.namesIn(segment), reader, true);
  return places.map((place) => ({ ...place, start: place.start + from, end: place.end + from }));
}

function placesOfNames(
  text: string,
  from: number,
  to: number,
  names: readonly NameHit[],
  reader: PlaceReader,
  strict: boolean,
): readonly Place[] {
  const places = joinPlaces(text, names, reader.codes);
  const others = othersOf(text, from, to, places, reader, strict);
  return others.length > 0 ? [...places, ...settle(others, places)].sort((a, b) => a.start - b.start) : places;
}

/** Codes and postcodes that no known name stands before. */
function othersOf(
  text: string,
  from: number,
  to: number,
  places: readonly Place[],
  { codes, postcodeAreas }: PlaceReader,
  strict: boolean,
): Place[] {
  const found: Place[] = [];
  let postcodes = false;
  for (let i = from; i < to; i++) {
    if (!isCapital(text.charCodeAt(i))) continue;
    const start = i;
    while (i < to && isCapital(text.charCodeAt(i))) i++;
    if (i - start <= 2 && isDigit(text.charCodeAt(i))) postcodes = true;
    if (i - start < 2 || i - start > 3 || !standsAlone(text, start, i, from, to) || isTaken(start, places)) continue;
    const code = codeOfLine(text, start, from, to, codes, strict);
    if (code) found.push(code);
  }
  if (!postcodes) return found;
  for (const one of postcodesOf(text.slice(from, to), postcodeAreas, places.length === 0 && !strict)) {
    const start = one.start + from;
    if (!isTaken(start, places)) found.push({ ...one, start, end: one.end + from });
  }
  return found;
}

/** The code at `start`; in a line with other things, too, only behind a comma or beside a word such as "remote". */
function codeOfLine(
  text: string,
  start: number,
  from: number,
  to: number,
  codes: Codes,
  strict: boolean,
): Place | null {
  const comma = isBehindComma(text, start, from);
  const trusted = !strict || WORKPLACE.test(text.slice(from, to));
  const link = trusted || comma ? codeAt(text, start, comma, codes) : null;
  if (!link || !(trusted || isRegion(link) || isLast(text, link.end, to))) return null;
  return { start, end: link.end, countries: countriesOf(link.meanings), guarded: false };
}

/** "Data, BE, Platform": a country's code in such a line closes it. */
function isLast(text: string, at: number, to: number): boolean {
  let i = at;
  while (i < to && foldOf(text.charCodeAt(i)) === 0) i++;
  return i === to;
}

const isRegion = ({ meanings }: { readonly meanings: readonly CodeMeaning[] }) =>
  meanings.some(({ rank }) => rank === 'region');

function isTaken(at: number, places: readonly Place[]): boolean {
  for (const { start, end } of places) if (at >= start && at < end) return true;
  return false;
}

function hasCapital(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isUpper(text.charCodeAt(i))) return true;
  return false;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isCapital = (unit: number) => unit >= 65 && unit <= 90;

/** "london, uk" is as much a location as "London, UK"; the length stays the same, so spans hold. */
function inCapitals(line: string): string {
  if (hasCapital(line, 0, line.length)) return line;
  return line
    .replace(/(?<!\p{L})(?:u[sk]|usa|eu|[a-z]{2}(?=\s*$))(?!\p{L})/gu, (code) => code.toUpperCase())
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A segment that says how one works also says where. */
const WORKPLACE = /remote|on-?site|hybrid|office|in-person/i;

/** Not part of a name or an abbreviation: no letter, dot, dash or the like before it, no letter, apostrophe or "&" behind it. */
function standsAlone(text: string, start: number, end: number, from: number, to: number): boolean {
  if (start > from) {
    const before = text.charCodeAt(start - 1);
    if (foldOf(before) !== 0 || ".-/'’&".includes(text.charAt(start - 1))) return false;
  }
  return end >= to || (foldOf(text.charCodeAt(end)) === 0 && !"'’&".includes(text.charAt(end)));
}

/** "Springvale, TX": a small letter, a comma and the code. */
function isBehindComma(text: string, at: number, from: number): boolean {
  let i = at - 1;
  while (i >= from && isSpace(text.charCodeAt(i))) i--;
  if (i < from || text.charCodeAt(i) !== COMMA) return false;
  i--;
  while (i >= from && isSpace(text.charCodeAt(i))) i--;
  return i >= from && foldOf(text.charCodeAt(i)) !== 0 && isLower(text.charCodeAt(i));
}

const COMMA = 44;
const isSpace = (unit: number) => unit === 32 || unit === 9 || unit === 0xa0;

/** A code that stands for two countries takes the one that is named beside it. */
function settle(codes: readonly Place[], places: readonly Place[]): Place[] {
  const isSure = (country: string) =>
    places.some(({ countries }) => countries.length === 1 && countries[0] === country);
  return codes.map((code) => {
    const shared = code.countries.filter(isSure);
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
