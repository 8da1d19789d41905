import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { readPdf } from '../../../lib/cli/pdf';
import { cvFromText } from '../../../lib/cv/from-text';
import { indexLines } from '../../../lib/cv/line-index';
import { readCvFile } from '../../../lib/cv/read-file';
import type { CvContent } from '../../../lib/model/cv';

async function fixture(name: string): Promise<CvContent> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/cvs', name)));
  const result = await readCvFile({ name, bytes }, cvKnowledge, readPdf);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

function pasted(text: string): CvContent {
  const result = cvFromText(text, 'paste', cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

/** The printed lines an item was read from. */
const linesOf = ({ sourceLines = [], origin = {} }: CvContent, key: string): readonly string[] | undefined =>
  origin[key]?.map((line) => sourceLines[line]?.text ?? '');

describe('where a field stands in the original', () => {
  it('is known for a wrapped bullet, a head and a contact line of two columns', async () => {
    const cv = await fixture('two-column.pdf');
    expect(linesOf(cv, cv.roles[0]?.bullets[0]?.id ?? '')).toEqual([
      'Brought the sailing search under two seconds by moving its index out of',
      'MySQL and into memory on four nodes',
    ]);
    expect(linesOf(cv, cv.roles[1]?.id ?? '')).toEqual([
      'Junior Developer',
      'Pharos Ticketing Ltd',
      'Sept 2018 – May 2021',
    ]);
    expect(linesOf(cv, 'basics.name')).toEqual(['Rowan Teasdale']);
    expect(linesOf(cv, 'basics.email')).toEqual(['rowan.teasdale@mail.example']);
    expect(linesOf(cv, cv.skills[0]?.id ?? '')).toEqual(['Ruby', 'Elixir', 'RabbitMQ', 'MySQL', 'Ansible']);
  });

  it('has the page and the column of each line', async () => {
    const cv = await fixture('two-column.pdf');
    expect(new Set(cv.sourceLines?.map(({ page }) => page))).toEqual(new Set([1]));
    const column = (text: string) => cv.sourceLines?.find((line) => line.text === text)?.column;
    expect(column('Contact')).not.toBe(column('Experience'));
    const long = await fixture('sample.pdf');
    expect(new Set(long.sourceLines?.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });

  it.each(['sample.pdf', 'sample.docx', 'side-headings.pdf'])(
    'is known for every job and bullet of %s',
    async (name) => {
      const cv = await fixture(name);
      const ids = cv.roles.flatMap(({ id, bullets }) => [id, ...bullets.map((bullet) => bullet.id)]);
      expect(ids.length).toBeGreaterThan(4);
      expect(ids.filter((id) => !cv.origin?.[id])).toEqual([]);
    },
  );

  it('tells apart two jobs of one title by where they stand', () => {
    const cv = pasted(
      [
        'Ines Calloway',
        'ines@mail.example',
        '',
        'EXPERIENCE',
        'Data Engineer, Tarn Analytics, Jan 2020 - May 2021',
        '- Moved the warehouse to dbt',
        '',
        'Data Engineer, Holm Energy plc, Jan 2018 - Dec 2019',
        '- Replaced the nightly spreadsheets',
      ].join('\n'),
    );
    expect(cv.roles.map(({ id }) => linesOf(cv, id))).toEqual([
      ['Data Engineer, Tarn Analytics, Jan 2020 - May 2021'],
      ['Data Engineer, Holm Energy plc, Jan 2018 - Dec 2019'],
    ]);
  });

  it('is left open where the words stand nowhere', () => {
    const index = indexLines(['Cut the load from four hours to one', 'Kafka and Go']);
    expect(index.whole('Cut the load from six hours')).toEqual([]);
    expect(index.pieces('Wrote the runbooks that two teams use', { from: 0, to: 1 })).toBeNull();
  });
});

describe('the index of lines', () => {
  it('finds a text over line breaks, hyphens and other signs', () => {
    const index = indexLines(['• Rebuilt the ware-', 'house load', 'in Go']);
    expect(index.whole('Rebuilt the warehouse load')).toEqual([{ from: 0, to: 1 }]);
  });

  it('finds whole words only', () => {
    expect(indexLines(['Google Docs', 'Go, SQL']).whole('Go')).toEqual([{ from: 1, to: 1 }]);
    expect(indexLines(['Django']).whole('Djan')).toEqual([]);
  });

  it('finds the pieces of a text that another line stands between', () => {
    const index = indexLines(['Cut the nightly settlement run from', 'Page 1 of 2', 'four hours to thirty minutes']);
    const text = 'Cut the nightly settlement run from four hours to thirty minutes';
    expect(index.whole(text)).toEqual([]);
    expect(index.pieces(text, { from: 0, to: 2 })).toEqual([0, 2]);
  });

  it('takes a time its length bounds, whatever is repeated', () => {
    const lines = Array.from({ length: 3000 }, () => 'aaaa '.repeat(60));
    const index = indexLines(lines);
    const from = performance.now();
    for (let i = 0; i < 200; i += 1) index.pieces('aaaa '.repeat(60), { from: 0, to: 2999 });
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
