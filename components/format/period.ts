import type { PartialDate } from '../../lib/model/text';
import type { Words } from '../../lib/model/words';

type Period = { readonly start: PartialDate | null; readonly end: PartialDate | null; readonly current?: boolean };

/** "Mar 2021 – now"; null without any date. */
export function period(words: Words, { start, end, current = false }: Period): string | null {
  const from = start && monthWords(words, start);
  const to = end ? monthWords(words, end) : current ? words.say('now') : null;
  if (from && to && from !== to) return words.say('fromTo', from, to);
  return from ?? to;
}

/** "Mar 2021", or the year alone. */
export function monthWords(words: Words, date: PartialDate): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const at = Date.UTC(Number(year), Number(month) - 1);
  return new Intl.DateTimeFormat(words.say('localeTag'), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    at,
  );
}
