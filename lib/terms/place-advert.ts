import type { AdvertHit, AdvertTable } from './advert-table';
import { joinPlaces, type Place } from './place-chain';
import { placesOfLine } from './place-line';
import { isInAddress, isListed, isPlaceOfWork } from './place-text';

/** Where the work is, by the advert's own text, and the places it names for any other reason. */
export type AdvertPlaces = { readonly work: readonly Place[]; readonly passing: readonly Place[] };

/** Spans are offsets into `text`. `hits` are those of the same text. */
export function placesOfAdvert(text: string, hits: readonly AdvertHit[], table: AdvertTable): AdvertPlaces {
  const names = [];
  for (const { start, end, ref } of hits) {
    if (ref.group === 'place' && !isInAddress(text, start, end)) names.push({ start, end, name: ref.name });
  }
  const head = headOf(text);
  const heading = head > 0 ? placesOfHead(text.slice(0, head), table) : [];
  const all = joinPlaces(text, names, table.places.codes);
  if (heading.length > 0)
    return { work: heading, passing: all.filter(({ start, guarded }) => start >= head && !guarded) };
  const work: Place[] = [];
  const passing: Place[] = [];
  let before: Place | null = null;
  for (const place of all) {
    const listed: boolean = before !== null && work.at(-1) === before && isListed(text, before.end, place.start);
    if (listed || isPlaceOfWork(text, place, table.cues)) work.push(place);
    else if (!place.guarded) passing.push(place);
    before = place;
  }
  return { work, passing };
}

/** The part after the last bar may run on into the first sentence. */
const LAST_SEGMENT = 60;
const HEAD = 400;

/** End of a first line of the shape "Firm | Title | Place | Terms"; 0 when the text has none. */
function headOf(text: string): number {
  const second = text.indexOf('|', text.indexOf('|') + 1);
  if (second < 1 || second > HEAD) return 0;
  const newline = text.indexOf('\n');
  const end = Math.min(newline < 0 ? text.length : newline, HEAD);
  const last = text.lastIndexOf('|', end - 1);
  return last < second ? 0 : Math.min(end, last + LAST_SEGMENT);
}

/** Firm and title are segments, too: there only what no firm would be called is read, by `strict`. */
function placesOfHead(head: string, table: AdvertTable): readonly Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const segment of head.split('|')) {
    if (from > 0 && !segment.includes('://')) {
      for (const place of placesOfLine(segment, table.places, true)) {
        places.push({ ...place, start: place.start + from, end: place.end + from });
      }
    }
    from += segment.length + 1;
  }
  return places;
}
