const WORDS = ['one', 'two', 'three', 'four', 'five'];
const DAYS = /\b([1-5]|one|two|three|four|five)(?:\s*(?:-|–|to|or)\s*(?:[1-5]|one|two|three|four|five))?\s+days?\b/i;
const OFFICE = /\b(?:office|on[- ]?site|in person|week)\b/i;

/** Days a week in the office, as the advert's own line says ("two days a week in our office"); of a range the fewer. */
export function officeDays(quote: string): number | null {
  const [, days] = (OFFICE.test(quote) && DAYS.exec(quote)) || [];
  if (!days) return null;
  const word = WORDS.indexOf(days.toLowerCase());
  return word < 0 ? Number(days) : word + 1;
}
