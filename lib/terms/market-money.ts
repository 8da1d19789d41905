import type { MarketSigns } from '../model/market';

export type MoneySign = {
  readonly id: string;
  readonly country: string | null;
  readonly start: number;
  readonly end: number;
};

type Symbols = MarketSigns['symbols'];
type Found = { readonly id: string; readonly country: string | null };

/** Currency signs before a figure and dialling codes: the first of each kind. */
export function moneySigns(text: string, symbols: Symbols): readonly MoneySign[] {
  const signs: MoneySign[] = [];
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const found = markAt(text, at, symbols);
      if (!found || signs.some(({ id }) => id === found.id)) continue;
      signs.push({ ...found, start: at, end: figureEnd(text, at + 1) });
    }
  }
  return signs;
}

const MARKS = ['£', '€', '₹', '$', '+'] as const;
const SPACE = 32;
const DOLLAR = 36;
const PLUS = 43;

/** Most marks stand before no figure ("5+ years", "C++"). */
function markAt(text: string, at: number, symbols: Symbols): Found | null {
  const mark = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (mark === PLUS) return isDigit(next) ? dialling(text, at, symbols) : null;
  if (mark === DOLLAR) return isDigit(next) || isCapital(text.charCodeAt(at - 1)) ? dollars(text, at, symbols) : null;
  const isFigure = isDigit(next) || ((next === SPACE || next === 0xa0) && isDigit(text.charCodeAt(at + 2)));
  return isFigure ? { id: `money-${text[at]}`, country: symbols[text[at]!] ?? null } : null;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isCapital = (unit: number) => unit >= 65 && unit <= 90;

const LONGEST_CODE = 4;

function dialling(text: string, at: number, symbols: Symbols): Found | null {
  for (let length = LONGEST_CODE; length > 1; length--) {
    const country = symbols[text.slice(at, at + length)];
    if (country && /^[\s(-]?\s?\(?\d/.test(text.slice(at + length, at + length + 4)))
      return { id: `dial-${country}`, country };
  }
  return null;
}

/** "C$" is Canada's, "A$" Australia's; a bare one with a year's or an hour's pay behind it speaks louder than "$5M raised". */
function dollars(text: string, at: number, symbols: Symbols): Found | null {
  const prefix = /(?<![A-Z])[A-Z]{1,2}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0];
  if (prefix === 'US') return { id: 'pay-usd', country: 'US' };
  if (prefix) {
    const country = symbols[`${prefix}$`];
    return country ? { id: `money-${prefix}$`, country } : null;
  }
  const figure = text.slice(at + 1, at + 16);
  if (!/^\d/.test(figure)) return null;
  if (/^\d{2,3}(?:\.\d)?\s?[kK]|^\d{2,3},\d{3}(?![,\d])/.test(figure)) return { id: 'money-$-pay', country: 'US' };
  return { id: /^\d{2,3}(?:\.\d+)?\s?(?:\/|per|an?)\s?h/i.test(figure) ? 'money-$-hour' : 'money-$', country: 'US' };
}

/** The figure with its "k" or "M", as far as a short quote goes. */
function figureEnd(text: string, from: number): number {
  let end = from;
  while (end < from + 10 && /[\d,.kKmM]/.test(text.charAt(end))) end++;
  return end;
}
