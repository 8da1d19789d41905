import type { Salary, SalaryPeriod } from '../../lib/model/posting';
import type { MessageKey, Words } from '../../lib/model/words';

const PERIODS: Readonly<Record<Exclude<SalaryPeriod, 'year'>, MessageKey>> = {
  month: 'payMonth',
  week: 'payWeek',
  day: 'payDay',
  hour: 'payHour',
};

/** "£65,000–£75,000"; the advert's own wording where it gives no plain figures. */
export function pay(words: Words, salary: Salary): string {
  const { min, max, currency, period, quote } = salary;
  if (currency === null || (min === null && max === null)) return quote;
  const figures = amounts(words, min, max, currency);
  return period === null || period === 'year' ? figures : words.say(PERIODS[period], figures);
}

function amounts(words: Words, min: number | null, max: number | null, currency: string): string {
  const show = (n: number) => amount(words, n, currency);
  if (min !== null && max !== null && min !== max) return words.say('payRange', show(min), show(max));
  if (min === null && max !== null) return words.say('payUpTo', show(max));
  return show(min ?? max ?? 0);
}

function amount(words: Words, n: number, currency: string): string {
  const whole = Number.isInteger(n) ? { maximumFractionDigits: 0 } : {};
  try {
    return new Intl.NumberFormat(words.say('localeTag'), { style: 'currency', currency, ...whole }).format(n);
  } catch {
    return `${currency} ${n}`; // a page may state a currency code that is none
  }
}
