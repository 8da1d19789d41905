import type { Day } from '../model/text';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a page or structured data states: ISO with or without a time, `14 December 2026`, `December 14, 2026`.
 * Null for anything else: `14/12/2026` says nothing sure, since its order depends on the country.
 */
export function readDay(text: string): Day | null {
  const iso = /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+((?:19|20)\d\d)\b/i.exec(text);
  if (named) return day(Number(named[3]), monthOf(named[2]), Number(named[1]));
  const american = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/i.exec(text);
  return american ? day(Number(american[3]), monthOf(american[1]), Number(american[2])) : null;
}

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: number, month: number, date: number): Day | null {
  const isDate = month >= 1 && month <= 12 && date >= 1 && date <= 31;
  return isDate ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : null;
}
