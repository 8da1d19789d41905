import type { Instant } from '../../lib/model/stored';
import type { Day } from '../../lib/model/text';
import type { Words } from '../../lib/model/words';

const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

/** "14 Dec" or "Dec 14", as the interface's words are written. A day that cannot be read comes back as it stands. */
export function shortDay(words: Words, day: Day): string {
  const at = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(words.say('localeTag'), { ...SHORT, timeZone: 'UTC' }).format(at);
}

/** The day of an instant, in the user's own time zone. */
export function shortDate(words: Words, at: Instant): string {
  return new Intl.DateTimeFormat(words.say('localeTag'), SHORT).format(at);
}
