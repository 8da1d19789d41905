import type { BulletLexicon } from '../model/bullet-lexicon';
import type { Span } from '../model/text';

/** A number with its unit. `measured` tells a quantity (4 hours, 35%, £40k) from a mere count (12 services). */
export type Figure = { readonly span: Span; readonly measured: boolean };

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** Of what a version follows, in characters. */
const LONGEST_NAME = 60;
const built = new WeakMap<BulletLexicon, RegExp>();

/**
 * The figures of a bullet, in order. One expression, because a tagger drops the units and reads "£40k" as 40.
 * Years, and numbers that are versions ("Java 17"), are not figures.
 */
export function figuresOf(text: string, lexicon: BulletLexicon): Figure[] {
  const versioned = new Set(lexicon.units.versioned);
  const figures: Figure[] = [];
  for (const match of text.matchAll(expression(lexicon))) {
    const { money, unit, rate, spelt, count } = match.groups ?? {};
    const measured = [money, unit, rate, spelt].some((part) => part !== undefined);
    const before = /(?<![\w.+#])([\w.+#]+) $/.exec(
      text.slice(Math.max(0, match.index - LONGEST_NAME), match.index),
    )?.[1];
    if (!measured && before !== undefined && versioned.has(before.toLowerCase())) continue;
    if (!measured && count === undefined && /^(?:19|20)\d\d$/.test(match[0])) continue;
    figures.push({ span: [match.index, match.index + match[0].length], measured });
  }
  return figures;
}

function expression(lexicon: BulletLexicon): RegExp {
  const known = built.get(lexicon);
  if (known) return known;
  const { currency, multiples, measured, per, periods, numerals } = lexicon.units;
  const word = (list: readonly string[]) =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  const multiple = `(?:(?:${word(multiples)})(?![A-Za-z]))`;
  const perPeriod = String.raw`(?:\s(?:${word(per)})\s|\s?/\s?)(?:${word(periods)})(?![A-Za-z])`;
  const unitWord = `(?:${word(measured)})(?![A-Za-z])`;
  const preposition = String.raw`(?!(?:${word(lexicon.prepositions)}|and|or|is|was|has|less|plus)\b)`;
  const noun = String.raw`\s${preposition}(?:[a-z][a-z-]*\s${preposition}|[A-Z]{2,}\s|[A-Z][a-z]+\s(?=[a-z-]+s\b)${preposition})?(?:[A-Za-z][a-z-]*|[A-Z]{2,})s\b`;
  const source = [
    String.raw`(?<![\p{L}\d_.,/])~?(?:`,
    String.raw`(?<money>(?:${word(currency)})(?:${NUMBER})(?:\s?${multiple})?\+?(?:${perPeriod})?)`,
    String.raw`|(?<![-£$€])(?:${NUMBER})(?:[-–](?:${NUMBER}))?(?:\s?${multiple})?\+?(?![\p{L}\d]*[/.]\d)`,
    String.raw`(?:(?<unit>\s?${unitWord})(?<unitRate>${perPeriod})?|(?<rate>${perPeriod})`,
    String.raw`|(?<count>${noun}(?<countRate>${perPeriod})?|-[a-z]+)|(?![\p{L}\d]))`,
    String.raw`|(?<spelt>(?:${word(numerals)})\s(?:${word(measured.filter((unit) => /^[a-z]{3,}/.test(unit)))})\b)`,
    ')',
  ].join('');
  const made = new RegExp(source, 'gu');
  built.set(lexicon, made);
  return made;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
