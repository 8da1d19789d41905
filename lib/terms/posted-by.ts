import type { PostedBy } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import { advertTable } from './advert-table';
import { aboutHits } from './advert-text';

/**
 * Whether the employer posts the advert or an agency for it, with the first words that say so. An agency speaks of its
 * client once, however much it says "we"; so one such phrase outweighs all others.
 */
export function readPostedBy(text: string, knowledge: Pick<Knowledge, 'signs' | 'adverts' | 'markets'>): PostedBy {
  let employer: Place | null = null;
  let agency: Place | null = null;
  for (const { start, end, ref } of aboutHits(text, advertTable(knowledge))) {
    if (ref.group !== 'poster') continue;
    if (ref.type === 'agency') agency = earlier(agency, { start, end });
    else employer = earlier(employer, { start, end });
  }
  const said = agency ?? employer;
  if (!said) return { type: 'unknown', quote: null };
  return { type: agency ? 'agency' : 'employer', quote: text.slice(said.start, said.end) };
}

type Place = { readonly start: number; readonly end: number };

function earlier(known: Place | null, found: Place): Place {
  return known && known.start <= found.start ? known : found;
}
