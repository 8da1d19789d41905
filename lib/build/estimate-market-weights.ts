import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { knowledge } from '../../data/knowledge';
import type { Knowledge } from '../model/knowledge';
import type { DocumentWord, SignWeight } from '../model/market';
import { signIds } from '../terms/market-signs';

/**
 * Estimates how much each sign speaks for a CV or a resume, from adverts whose side is known by their location field:
 *   npx tsx lib/build/estimate-market-weights.ts ADVERTS.jsonl "WHAT THEY ARE"
 * One advert a line: {text, label: "cv" | "resume" | anything else, fold: "dev" | "test"}. Only `dev` is counted.
 * Writes counts and weights to data/markets/weights.json; the adverts themselves are never kept.
 */
type Labelled = { readonly text: string; readonly label: DocumentWord };

/**
 * Spelling and the word for the document are Britain's and half the world's, and a language may be asked for anywhere:
 * Australia's and India's adverts are on neither side of the count, so whatever it says, such a sign must not decide alone
 * (RULES.md, section 13).
 */
const SHARED = /^(?:british|american|word|language)-/;
const MOST_SHARED = 2.5;

/** Turns of phrase ("ideally", "is seeking"): two of them do not decide either. */
const MANNER = /^manner-/;
const MOST_MANNER = 1.4;

const mostOf = (id: string): number =>
  SHARED.test(id) ? MOST_SHARED : MANNER.test(id) ? MOST_MANNER : Number.POSITIVE_INFINITY;

const OUT = path.join(import.meta.dirname, '../../data/markets/weights.json');

export function estimateWeights(adverts: readonly Labelled[], known: Knowledge) {
  const total = { cv: 0, resume: 0 };
  const counts = new Map<string, { cv: number; resume: number }>();
  for (const { text, label } of adverts) {
    total[label]++;
    for (const id of signIds(text, known)) {
      const count = counts.get(id) ?? { cv: 0, resume: 0 };
      count[label]++;
      counts.set(id, count);
    }
  }
  const signs: Record<string, SignWeight> = {};
  for (const [id, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = weightOf(count, total);
    const most = mostOf(id);
    signs[id] = { ...count, weight: Math.max(-most, Math.min(most, weight)) };
  }
  return { adverts: total, signs };
}

/** log(P(sign | cv side) / P(sign | resume side)), each with one added to seen and unseen (RULES.md, section 13). */
function weightOf(count: { cv: number; resume: number }, total: { cv: number; resume: number }): number {
  const ratio = (count.cv + 1) / (total.cv + 2) / ((count.resume + 1) / (total.resume + 2));
  return Math.round(Math.log(ratio) * 100) / 100;
}

function run([file, estimatedOn]: readonly string[]): void {
  if (!file || !estimatedOn) throw new Error('usage: estimate-market-weights.ts ADVERTS.jsonl "WHAT THEY ARE"');
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const adverts = lines
    .map((line) => JSON.parse(line) as Labelled & { readonly fold: string })
    .filter(({ fold, label }) => fold === 'dev' && (label === 'cv' || label === 'resume'));
  const estimate = { estimatedOn, date: new Date().toISOString().slice(0, 10), ...estimateWeights(adverts, knowledge) };
  writeFileSync(OUT, `${oneLineASign(estimate)}\n`);
}

/** A sign a line, so that a new estimate shows in a diff as what it changed. */
function oneLineASign(estimate: object): string {
  return JSON.stringify(estimate, null, 2).replace(
    /\{\n {6}([^{}]*?)\n {4}\}/g,
    (_, inside: string) => `{ ${inside.replace(/\n\s+/g, ' ')} }`,
  );
}

if (process.argv[1] === import.meta.filename) run(process.argv.slice(2));
