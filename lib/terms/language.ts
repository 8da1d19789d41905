import type { Knowledge } from '../model/knowledge';
import { ALPHABETS, type LanguageTable, languagesOf, languageTable, WORD } from './language-table';

/** A longer text is read in so many windows spread over it, so that its greater part decides. */
const READ = 4096;
const WINDOWS = 16;
/** As much weight as this many words that only one language has; with less a text counts as English. */
const ENOUGH = 3 * WORD;

const tables = new WeakMap<object, LanguageTable>();

/**
 * ISO 639-1, by the commonest words of each language, its letters and its script; of a text in two languages the one that
 * has more of it. English unless shown otherwise: a list of names of tools shows nothing.
 */
export function detectLanguage(text: string, { adverts }: Pick<Knowledge, 'adverts'>): string {
  const table = tableOf(adverts);
  const scores = new Float64Array(table.languages.length);
  if (text.length <= READ) count(text, 0, text.length, table, scores);
  else {
    const size = READ / WINDOWS;
    const step = (text.length - size) / (WINDOWS - 1);
    for (let i = 0; i < WINDOWS; i++) {
      const from = Math.floor(i * step);
      count(text, from, from + size, table, scores);
    }
  }
  let best = table.english;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return scores[best]! < ENOUGH ? 'en' : table.languages[best]!;
}

function tableOf(adverts: Knowledge['adverts']): LanguageTable {
  const known = tables.get(adverts);
  if (known) return known;
  const made = languageTable(adverts.languages, adverts.scripts);
  tables.set(adverts, made);
  return made;
}

function count(text: string, from: number, to: number, table: LanguageTable, scores: Float64Array): void {
  const { fold, letters } = table;
  for (let i = from; i < to; ) {
    const first = text.charCodeAt(i);
    if (first >= ALPHABETS || fold[first] === 0) {
      if (first >= ALPHABETS) addScript(first, table, scores);
      i++;
      continue;
    }
    let hash = 0;
    let small = false;
    for (; i < to; i++) {
      const unit = text.charCodeAt(i);
      const lower = unit < ALPHABETS ? fold[unit]! : 0;
      if (lower === 0) break;
      // The source lost a line break: "OnsiteWe".
      if (lower === unit) small = true;
      else if (small) break;
      hash = (Math.imul(hash, 31) + lower) | 0;
      if (lower > 0x7f) addLetter(lower, letters, table, scores);
    }
    add(languagesOf(hash, table), table.wordWeights, scores);
  }
}

function addLetter(lower: number, letters: Int32Array, table: LanguageTable, scores: Float64Array): void {
  add(letters[lower]!, table.letterWeights, scores);
  if (lower > 0x24f) addScript(lower, table, scores);
}

function addScript(unit: number, { scripts }: LanguageTable, scores: Float64Array): void {
  for (let i = 0; i < scripts.length; i++) {
    const { from, to, own, weight } = scripts[i]!;
    if (unit < from || unit > to) continue;
    for (let k = 0; k < own.length; k++) scores[own[k]!]! += weight;
    return;
  }
}

/** Shares a weight among the languages of `bits`. */
function add(bits: number, weights: readonly number[], scores: Float64Array): void {
  if (bits === 0) return;
  let shared = -1;
  for (let rest = bits; rest !== 0; rest &= rest - 1) shared++;
  const weight = weights[shared]!;
  for (let rest = bits; rest !== 0; rest &= rest - 1) scores[31 - Math.clz32(rest & -rest)]! += weight;
}
