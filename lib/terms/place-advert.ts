import { type AdvertHit, namesOf } from './advert-phrases';
import type { AdvertTable } from './advert-table';
import { joinPlaces, type Place } from './place-chain';
import { placesOfSegment } from './place-line';
import { isInAddress, isListed, isPlaceOfWork } from './place-text';

/** Where the work is, by the advert's own text, and the places it names for any other reason. */
export type AdvertPlaces = { readonly work: readonly Place[]; readonly passing: readonly Place[] };

/** Spans are offsets into `text`. `hits` are those of the same text. */
export function placesOfAdvert(text: string, hits: readonly AdvertHit[], table: AdvertTable): AdvertPlaces {
  const head = headOf(text);
  const names = namesOf(hits).filter(({ start, end }) => !isInAddress(text, start, end));
  const heading = head > 0 ? placesOfHead(text, head, names, table) : NONE;
  const all = joinPlaces(text, names, table.places.codes);
  if (heading.length > 0)
    return { work: heading, passing: all.filter(({ start, guarded }) => start >= head && !guarded) };
  if (all.length === 0) return NOWHERE;
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

const NONE: readonly never[] = [];
const NOWHERE: AdvertPlaces = { work: NONE, passing: NONE };

type Names = ReturnType<typeof namesOf>;

/** The part after the last bar may run on into the first sentence. */
const LAST_SEGMENT = 60;
const HEAD = 400;
/** A title may stand above such a line. */
const MOST_LINES = 2;

/** End of a line of the shape "Firm | Title | Place | Terms" that the text opens with, perhaps below its title; 0 when it has none. */
function headOf(text: string): number {
  const first = text.indexOf('|');
  if (first < 0 || first > HEAD) return 0;
  const second = text.indexOf('|', first + 1);
  if (second < 0 || second > HEAD || text.slice(0, first).split('\n').length > MOST_LINES) return 0;
  const newline = text.indexOf('\n', first);
  const end = Math.min(newline < 0 ? text.length : newline, HEAD);
  const last = text.lastIndexOf('|', end - 1);
  return last < second ? 0 : Math.min(end, last + LAST_SEGMENT);
}

/** Firm and title are segments, too. */
function placesOfHead(text: string, head: number, names: Names, table: AdvertTable): readonly Place[] {
  const places: Place[] = [];
  for (let from = text.indexOf('|') + 1; from > 0 && from < head; ) {
    const bar = text.indexOf('|', from);
    const to = bar < 0 ? head : Math.min(bar, head);
    if (!text.slice(from, to).includes('://')) {
      const inside = names.filter(({ start, end }) => start >= from && end <= to);
      for (const place of placesOfSegment(text, from, to, inside, table.places)) places.push(place);
    }
    from = bar + 1;
  }
  return places;
}
