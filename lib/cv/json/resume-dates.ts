import type { PartialDate } from '../../model/text';
import { findDates } from '../dates';
import type { Facts } from '../facts';

/** A date of a JSON document. `whole` tells that it says all that was written. */
type WrittenDate = { readonly date: PartialDate | null; readonly whole: boolean };

/** `2021`, `2021-04` or `2021-04-17` (a longer stamp is cut to its day), or a date as people write it. */
export function readDate(written: string, facts: Facts): WrittenDate {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d/])/.exec(written);
  if (match) {
    const parts = [match[2], match[3]].flatMap((part) => (part ? [part.padStart(2, '0')] : []));
    return { date: [match[1], ...parts].join('-'), whole: /^(?:T[\d:.+Z-]*)?$/.test(written.slice(match[0].length)) };
  }
  const found = findDates(written, facts.dates);
  if (!found) return { date: null, whole: isPresent(written, facts) };
  const alone = found.span[0] === 0 && found.span[1] === written.length;
  return { date: found.end ?? found.start, whole: alone && !found.range && found.lossy === null };
}

type Period = { readonly start: PartialDate | null; readonly end: PartialDate | null; readonly current: boolean };
type WrittenPeriod = { readonly startDate: string | null; readonly endDate: string | null };

/** Ongoing is what has begun and has no end, or says so. An end that cannot be read is an end all the same. */
export function readPeriod({ startDate, endDate }: WrittenPeriod, facts: Facts): Period {
  const start = startDate ? readDate(startDate, facts).date : null;
  const end = endDate ? readDate(endDate, facts).date : null;
  const open = endDate === null || isPresent(endDate, facts);
  return { start, end, current: start !== null && open };
}

function isPresent(written: string, facts: Facts): boolean {
  return facts.dates.words.present.includes(written.toLowerCase());
}
