import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files';
import { knownMissesFile, readKnownMisses, renewMisses } from './known-misses';
import { type CorpusScore, MEASURES, type Measure, share, type Tally } from './verdict';

export type Baseline = { readonly adverts: number; readonly scores: Readonly<Record<Measure, Tally>> };

const file = join(root, 'tests/bench/baseline.json');

export const readBaseline = (): Baseline => JSON.parse(readFileSync(file, 'utf8')) as Baseline;

/** What fell under the baseline, each in words; empty when all is well. */
export function fallen({ adverts, scores }: CorpusScore, baseline: Baseline): string[] {
  const lost = adverts < baseline.adverts ? [`${baseline.adverts} adverts have become ${adverts}`] : [];
  const lower = MEASURES.filter((measure) => share(scores[measure]) < share(baseline.scores[measure]) - 1e-9);
  return [
    ...lost,
    ...lower.map((measure) => `${measure}: ${words(baseline.scores[measure])} has become ${words(scores[measure])}`),
  ];
}

const words = ({ right, of }: Tally) => `${right} of ${of}`;

/** Makes today's figures the ones to keep, and brings the list of known misses up to them. */
export function renewBaseline({ adverts, scores, verdicts }: CorpusScore): void {
  const baseline: Baseline = { adverts, scores };
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
  writeFileSync(knownMissesFile, `${JSON.stringify(renewMisses(verdicts, readKnownMisses()), null, 2)}\n`);
}
