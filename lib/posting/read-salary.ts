import type { Salary, SalaryPeriod } from '../model/posting';
import { cleanLine } from './clean-text';

const currencies: readonly (readonly [RegExp, string])[] = [
  [/£|\bGBP\b/i, 'GBP'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/\bCA\$|C\$|\bCAD\b/i, 'CAD'],
  [/\bA\$|AU\$|\bAUD\b/i, 'AUD'],
  [/\$|\bUSD\b/i, 'USD'],
  [/\bCHF\b/, 'CHF'],
  [/(?<!\p{L})K[čc](?!\p{L})|\bCZK\b/iu, 'CZK'],
  [/\bPLN\b|zł/i, 'PLN'],
  [/\bSEK\b/, 'SEK'],
  [/\bDKK\b/, 'DKK'],
  [/\bNOK\b/, 'NOK'],
  [/₹|\bINR\b/, 'INR'],
];

const periods: readonly (readonly [RegExp, SalaryPeriod])[] = [
  [/\b(?:hour|hr|hourly|p\.?h\.?|hod)\b|\/\s*h\b/i, 'hour'],
  [/\b(?:day|daily|p\.?d\.?)\b/i, 'day'],
  [/\b(?:week|weekly|wk)\b/i, 'week'],
  [/\b(?:month|monthly|mo|pcm|měsíc)\b/i, 'month'],
  [/\b(?:year|yearly|yr|annum|annual|annually|p\.?a\.?|ann)\b/i, 'year'],
];

const amount = /\d{1,3}(?:[,.\s\u00a0']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?/g;
/** Below this a number beside no `k` and no period is a bonus, a grade or a year of service, not pay. */
const LEAST_PAY = 5;

/**
 * Pay as one line states it, such as `£65,000–£75,000 a year` or `$75k - 125k | Equity`.
 * Null where the line holds no number with a currency, a period or a `k`.
 */
export function readSalary(line: string): Salary | null {
  const quote = cleanLine(line).slice(0, 200);
  const currency = currencies.find(([sign]) => sign.test(quote))?.[1] ?? null;
  const period = periodOf(quote);
  const isThousands = /\d\s?k(?!\p{L})/iu.test(quote);
  if (!currency && !period && !isThousands) return null;
  const numbers = [...quote.matchAll(amount)].map((found) => numberOf(found, quote, isThousands));
  const pay = numbers.filter((n) => n >= LEAST_PAY).slice(0, 2);
  if (pay.length === 0 || (!currency && !isThousands && Math.max(...pay) < 500)) return null;
  const [first = 0, second] = pay;
  const isUpTo = second === undefined && /\b(?:up to|bis|max)\b/i.test(quote);
  const range = second !== undefined && second >= first ? second : null;
  return { min: isUpTo ? null : first, max: isUpTo ? first : range, currency, period, quote };
}

export function periodOf(text: string): SalaryPeriod | null {
  return periods.find(([word]) => word.test(text))?.[1] ?? null;
}

function numberOf(found: RegExpExecArray, quote: string, isThousands: boolean): number {
  const text = found[0]
    .replace(/[.,]\d{1,2}$/, (cents) => `~${cents.slice(1)}`)
    .replace(/[^\d~]/g, '')
    .replace('~', '.');
  const value = Number(text);
  const after = quote.slice(found.index + found[0].length, found.index + found[0].length + 3);
  const hasK = /^\s?k(?!\p{L})/iu.test(after);
  return hasK || (isThousands && value < 1000) ? value * 1000 : value;
}
