/**
 * How well the terms stage reads the project's own labelled adverts (tests/bench/corpus/README.md).
 * `npx tsx tests/bench/accuracy.ts` prints the figures; `--miss` adds all that was read wrongly, `--write` makes these
 * figures the baseline that CI holds.
 */
import { pathToFileURL } from 'node:url';
import { fallen, readBaseline, renewBaseline } from './baseline';
import { readCorpus, readNegations } from './corpus-records';
import { compareMisses, readKnownMisses } from './known-misses';
import { readAnswer } from './read-answer';
import { misses, report } from './report';
import { scoreFacts, scoreMarket, scoreNegation } from './score-facts';
import { namedOtherwise, scoreTerms } from './score-terms';
import { type CorpusScore, MEASURES, tally, type Verdict } from './verdict';

/** Reads every advert and sentence of the corpus as `cli terms` does and judges the answers by the labels. */
export function scoreCorpus(): CorpusScore {
  const corpus = readCorpus();
  const verdicts: Verdict[] = readNegations().flatMap(scoreNegation);
  const renamed: string[] = [];
  for (const advert of corpus) {
    const read = readAnswer(advert);
    verdicts.push(...scoreTerms(advert, read), ...scoreFacts(advert, read), ...scoreMarket(advert, read));
    renamed.push(...namedOtherwise(advert, read));
  }
  const counted = tally(verdicts);
  const all = MEASURES.map((measure) => [measure, counted[measure] ?? { right: 0, of: 0 }]);
  return { corpus, adverts: corpus.length, scores: Object.fromEntries(all), verdicts, renamed: [...new Set(renamed)] };
}

function main(flags: readonly string[]): void {
  const score = scoreCorpus();
  console.log(report(score));
  if (flags.includes('--miss'))
    console.log(`\n${misses(score.verdicts)}\nnamed otherwise\n  ${score.renamed.join('\n  ')}`);
  if (flags.includes('--write')) renewBaseline(score);
  const { fixed, unknown } = compareMisses(score.verdicts, readKnownMisses());
  const complaints = [
    ...fallen(score, readBaseline()),
    ...fixed.map((miss) => `no miss any more, strike it from known-misses.json: ${miss}`),
    ...unknown.map((miss) => `a miss that known-misses.json does not know: ${miss}`),
  ];
  if (complaints.length > 0) console.log(`\n${complaints.join('\n')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
