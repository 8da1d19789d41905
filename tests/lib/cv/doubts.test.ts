import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { findColumnDoubts } from '../../../lib/cv/doubts';
import { cvFromText } from '../../../lib/cv/from-text';
import type { CvContent } from '../../../lib/model/cv';

function pasted(lines: readonly string[]): CvContent {
  const result = cvFromText(lines.join('\n'), 'paste', cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const TOP = ['Ines Calloway', 'ines.calloway@mail.example', ''];
const JOB = ['EXPERIENCE', 'Data Engineer, Tarn Analytics, Jan 2020 - May 2021', '- Moved the warehouse to dbt', ''];
const kinds = (lines: readonly string[]) =>
  pasted([...TOP, ...lines])
    .doubts.filter(({ kind }) => kind !== 'unplaced')
    .map(({ kind, quote }) => [kind, quote]);

describe('what the reader was unsure of', () => {
  it('is nothing in a plain CV', () => {
    expect(
      kinds([
        ...JOB,
        'SKILLS',
        'dbt, SQL, Airflow',
        '',
        'EDUCATION',
        'BSc Mathematics, University of Wexcombe, 2016 - 2019',
      ]),
    ).toEqual([]);
  });

  it('is a degree without dates', () => {
    expect(kinds([...JOB, 'EDUCATION', 'BSc Mathematics, University of Wexcombe'])).toEqual([
      ['education-without-dates', 'BSc Mathematics'],
    ]);
  });

  it('is which of two names is the title, where the words do not tell', () => {
    expect(
      kinds(['EXPERIENCE', 'Skerry Lines, Pharos Ticketing, Jan 2020 - May 2021', '- Kept the seat map in step']),
    ).toEqual([['title-or-company', 'Skerry Lines, Pharos Ticketing']]);
  });

  it('is a job that ends before it begins', () => {
    expect(
      kinds(['EXPERIENCE', 'Data Engineer, Tarn Analytics, May 2021 - Jan 2020', '- Moved the warehouse to dbt']),
    ).toEqual([['ends-before-start', 'Data Engineer, Tarn Analytics']]);
  });

  it('is a year and more in two firms, and not a month', () => {
    const second = (until: string) => [
      ...JOB,
      `Reporting Analyst, Holm Energy plc, Feb 2018 - ${until}`,
      '- Replaced the nightly spreadsheets',
    ];
    expect(kinds(second('Apr 2021'))).toEqual([['dates-overlap', 'Reporting Analyst, Holm Energy plc']]);
    expect(kinds(second('Mar 2020'))).toEqual([]);
  });

  it('is a level among the skills', () => {
    expect(kinds([...JOB, 'SKILLS', 'dbt, SQL, Advanced'])).toEqual([['level-as-skill', 'Advanced']]);
  });

  it('is a heading that is in no dictionary', () => {
    expect(kinds([...JOB, 'SKILLS', 'dbt, SQL', '', 'THINGS I MEND', 'Clocks, a 1974 rowing boat'])).toEqual([
      ['unknown-heading', 'THINGS I MEND'],
    ]);
  });

  it('is a bullet that stands there twice, and no short one', () => {
    const twice = '- Rebuilt the nightly load in Airflow and dbt';
    const [doubt, ...more] = pasted([...TOP, ...JOB.slice(0, 3), twice, '- On call', twice, '- On call']).doubts;
    expect([doubt?.kind, doubt?.path, more.length]).toEqual(['duplicate', 'work[0].highlights[3]', 0]);
  });

  it('is raised for twenty doubles at most: hundreds would bury the rest', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `- Rebuilt the nightly load number ${i} in Airflow`);
    const found = pasted([...TOP, ...JOB.slice(0, 3), ...lines, ...lines]).doubts;
    expect(found.filter(({ kind }) => kind === 'duplicate')).toHaveLength(20);
  });

  it('is a bullet of another column than the head of its job', () => {
    const cv = pasted([...TOP, ...JOB.slice(0, 3), '- Wrote the runbooks']);
    const [role] = cv.roles;
    const [own, other] = role?.bullets ?? [];
    const at = (column: number) => ({ text: '', page: 1, column });
    const placed = {
      ...cv,
      sourceLines: [at(0), at(0), at(1)],
      origin: { [role?.id ?? '']: [0], [own?.id ?? '']: [1], [other?.id ?? '']: [2] },
    };
    expect(findColumnDoubts(placed).map(({ kind, item }) => [kind, item])).toEqual([['other-column', other?.id]]);
    expect(findColumnDoubts({ ...placed, origin: { ...placed.origin, [own?.id ?? '']: [2] } })).toEqual([]);
  });
});
