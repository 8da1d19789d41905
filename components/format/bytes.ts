import type { Words } from '../../lib/model/words';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

/** "12 MB", "340 kB": rounded to what a person compares. */
export function bytesWords(words: Words, bytes: number): string {
  let [value, unit] = [bytes / STEP, 0];
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const options = { style: 'unit', unit: UNITS[unit]!, maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0 } as const;
  return new Intl.NumberFormat(words.say('localeTag'), options).format(value);
}
