import { foldOf, isLower, isUpper } from './phrase-letters';
import { type Codes, codeAt, joinPlaces, type Place } from './place-chain';
import { countriesOf } from './place-names';

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
  return placesOfNames(inCapitals(line), null, reader, false);
}

/** The same for a part of a text whose names are found already; `strict`, where firms and titles stand in such lines, too. */
export function placesOfSegment(segment: string, names: readonly NameHit[], reader: PlaceReader): readonly Place[] {
  return hasCapital(segment)
    ? placesOfNames(segment, names, reader, true)
    : placesOfNames(inCapitals(segment), null, reader, true);
}

function placesOfNames(
  text: string,
  names: readonly NameHit[] | null,
  reader: PlaceReader,
  strict: boolean,
): readonly Place[] {
  const places = joinPlaces(text, names ?? reader.namesIn(text), reader.codes);
  const others = codesOf(text, reader.codes, places, strict);
  if (hasDigit(text)) {
    others.push(...postcodesOf(text, reader.postcodeAreas, places.length === 0 && !strict).filter(isFree(places)));
  }
  return others.length > 0 ? [...places, ...settle(others, places)].sort((a, b) => a.start - b.start) : places;
}

const isFree = (places: readonly Place[]) => (one: Pick<Place, 'start'>) =>
  !places.some(({ start, end }) => one.start >= start && one.start < end);

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isUpper(text.charCodeAt(i))) return true;
  return false;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** "london, uk" is as much a location as "London, UK"; the length stays the same, so spans hold. */
function inCapitals(line: string): string {
  if (hasCapital(line)) return line;
  return line
    .replace(/(?<!\p{L})(?:u[sk]|usa|eu|[a-z]{2}(?=\s*$))(?!\p{L})/gu, (code) => code.toUpperCase())
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A segment that says how one works also says where. */
const WORKPLACE = /remote|on-?site|hybrid|office|in-person/i;

/** Codes without a known place before them: "Remote, TX", and "Springvale, TX" of a town that no list has. */
function codesOf(text: string, codes: Codes, places: readonly Place[], strict: boolean): Place[] {
  const found: Place[] = [];
  for (let i = 0; i < text.length; ) {
    const end = capitalsEnd(text, i);
    const length = end - i;
    if ((length === 2 || length === 3) && standsAlone(text, i, end) && isFree(places)({ start: i })) {
      const comma = isBehindComma(text, i);
      const link = !strict || comma || WORKPLACE.test(text) ? codeAt(text, i, comma, codes) : null;
      if (link) found.push({ ...link, countries: countriesOf(link.meanings), guarded: false });
    }
    i = end + 1;
  }
  return found;
}

function capitalsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) >= 65 && text.charCodeAt(end) <= 90) end++;
  return end;
}

const JOINING = ".'’&/-";

function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  const after = end === text.length ? 32 : text.charCodeAt(end);
  if (foldOf(before) !== 0 || foldOf(after) !== 0) return false;
  return !JOINING.includes(text.charAt(start - 1) || ' ') && !"'’&".includes(text.charAt(end) || ' ');
}

/** "Springvale, TX": a small letter, a comma and the code. */
function isBehindComma(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  if (text.charAt(i) !== ',') return false;
  i--;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  return i >= 0 && isLower(text.charCodeAt(i)) && foldOf(text.charCodeAt(i)) !== 0;
}

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
