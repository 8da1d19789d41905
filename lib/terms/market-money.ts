import type { MarketSigns } from '../model/market';

export type MoneySign = {
  readonly id: string;
  readonly country: string | null;
  readonly start: number;
  readonly end: number;
};

/** Currency signs before a figure and dialling codes: the first of each kind. */
export function moneySigns(text: string, symbols: MarketSigns['symbols']): MoneySign[] {
  const found: MoneySign[] = [];
  for (const [symbol, country] of Object.entries(symbols)) {
    for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1)) {
      const id = symbol.startsWith('+') ? dialling(text, at, symbol) : money(text, at, symbol);
      if (!id) continue;
      if (!found.some((one) => one.id === id))
        found.push({
          id,
          country: symbol === '$' ? 'US' : country,
          start: at,
          end: figureEnd(text, at + symbol.length),
        });
      if (symbol !== '$') break;
    }
  }
  return found;
}

function dialling(text: string, at: number, code: string): string | null {
  return /^[\s(\d-]\s?\(?\d/.test(text.slice(at + code.length, at + code.length + 4)) ? `dial-${code}` : null;
}

function money(text: string, at: number, symbol: string): string | null {
  const behind = text.charCodeAt(at + symbol.length);
  if (!((behind >= 48 && behind <= 57) || (behind === 32 && symbol !== '$'))) return null;
  if (symbol !== '$') return `money-${symbol}`;
  if (/[A-Z]/.test(text[at - 1] ?? '')) return text[at - 1] === 'S' && text[at - 2] === 'U' ? 'pay-usd' : null;
  const figure = text.slice(at + 1, at + 16);
  if (/^\d{2,3}(?:\.\d)?\s?[kK]|^\d{2,3},\d{3}(?![,\d])/.test(figure)) return 'money-$-pay';
  if (/^\d{2,3}(?:\.\d+)?\s?(?:\/|per|an?)\s?h/i.test(figure)) return 'money-$-hour';
  return 'money-$';
}

function figureEnd(text: string, from: number): number {
  let end = from;
  while (end < from + 10 && /[\d,. kKmM]/.test(text[end] ?? '')) end++;
  return end;
}
