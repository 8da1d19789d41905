import type { LabelledAdvert } from './corpus-records';
import { type CorpusScore, MEASURES, type Measure, share, type Tally, tally, type Verdict } from './verdict';

/** The measures shown for each country and kind of advert. */
const COLUMNS = ['tech recall', 'tech precision', 'practice recall', 'must recall', 'level', 'groups'] as const;

const percent = (one: Tally | undefined) => (one ? `${(100 * share(one)).toFixed(1)}` : '-');

/** The figures of the whole corpus, then those of each country and kind of advert, as Markdown tables. */
export function report({ corpus, scores, verdicts }: CorpusScore): string {
  const whole = MEASURES.map(
    (measure) => `| ${measure} | ${percent(scores[measure])} | ${scores[measure].right}/${scores[measure].of} |`,
  );
  const slices = [...slicesOf(corpus)].map(([name, ids]) => sliceRow(name, ids, verdicts));
  return [
    `${corpus.length} adverts`,
    ['| measure | % | |', '|---|---|---|', ...whole].join('\n'),
    [`| adverts | n | ${COLUMNS.join(' | ')} |`, `|---|---|${'---|'.repeat(COLUMNS.length)}`, ...slices].join('\n'),
  ].join('\n\n');
}

function slicesOf(corpus: readonly LabelledAdvert[]): Map<string, Set<string>> {
  const slices = new Map<string, Set<string>>();
  const add = (name: string, id: string) => slices.set(name, (slices.get(name) ?? new Set()).add(id));
  const facets: readonly ((advert: LabelledAdvert) => string | undefined)[] = [
    ({ country }) => country,
    ({ kind }) => kind,
    ({ seniority }) => (seniority === 'unknown' ? undefined : seniority),
    ({ damage }) => damage && 'damaged',
  ];
  for (const facet of facets)
    for (const advert of corpus) {
      const name = facet(advert);
      if (name) add(name, advert.id);
    }
  return slices;
}

function sliceRow(name: string, ids: ReadonlySet<string>, verdicts: readonly Verdict[]): string {
  const scores = tally(verdicts.filter(({ id }) => ids.has(id)));
  return `| ${[name, ids.size, ...COLUMNS.map((measure) => percent(scores[measure]))].join(' | ')} |`;
}

/** Everything that was judged wrong, by measure. */
export function misses(verdicts: readonly Verdict[]): string {
  const lines = (measure: Measure) =>
    verdicts
      .filter((verdict) => verdict.measure === measure && !verdict.right)
      .map(({ id, about, instead }) => `  ${id}: ${about}${instead === undefined ? '' : ` (read: ${instead})`}`);
  return MEASURES.map((measure) => [measure, ...lines(measure)].join('\n')).join('\n');
}
