import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import sample from '../../../data/samples/sample-cv.json';
import { cvFromDocx } from '../../../lib/cv/from-docx';
import type { CvContent } from '../../../lib/model/cv';
import { bulleted, docx, heading, paragraph, row, sampleDocx, words } from '../../fixtures/make/sample-docx';

function read(bytes: Uint8Array): CvContent {
  const result = cvFromDocx(bytes, cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const cell = (...content: string[]) => `<w:tc>${content.join('')}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

describe('cvFromDocx', () => {
  it('reads the sample as it was written, its contact line from the header', () => {
    const cv = read(sampleDocx());
    expect(cv.basics).toMatchObject({ name: 'Asha Verrall', email: sample.basics.email, phone: sample.basics.phone });
    expect(cv.roles.map((role) => role.bullets.map((bullet) => bullet.text))).toEqual(
      sample.work.map((job) => job.highlights),
    );
    expect(cv.roles.map((role) => [role.title, role.company])).toEqual(
      sample.work.map((job) => [job.position, job.name]),
    );
    expect(cv.unplaced).toEqual([]);
  });

  it('reads a table of two cells as side and text', () => {
    const cv = read(
      docx(
        words('Ines Calloway') +
          table(
            [
              cell(words('Experience')),
              cell(words('Data Engineer, Tarn Analytics, 2019 – 2021'), bulleted('Wrote the nightly load')),
            ],
            [cell(words('Skills')), cell(words('dbt, SQL'), words('Airflow'))],
          ),
      ),
    );
    expect(cv.roles[0]).toMatchObject({
      title: 'Data Engineer',
      company: 'Tarn Analytics',
      start: '2019',
      end: '2021',
    });
    expect(cv.skills.flatMap((group) => group.keywords)).toEqual(['dbt', 'SQL', 'Airflow']);
  });

  it('reads text boxes once, and leaves deleted words out', () => {
    const box = `<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${words('ines.calloway@mail.example')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${words('ines.calloway@mail.example')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
    const cv = read(
      docx(
        paragraph(
          `<w:r><w:t>Ines Calloway</w:t></w:r><w:r>${box}</w:r><w:del><w:r><w:delText>Old name</w:delText></w:r></w:del>`,
        ) +
          heading('Skills') +
          words('dbt'),
      ),
    );
    expect(cv.basics).toMatchObject({ name: 'Ines Calloway', email: 'ines.calloway@mail.example' });
    expect(JSON.stringify(cv)).not.toContain('Old name');
    expect(JSON.stringify({ ...cv, sourceLines: [] }).match(/ines\.calloway/g)).toHaveLength(1);
  });

  it('tells a date set as a heading from the heading of a job', () => {
    const third = (text: string) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`, '<w:outlineLvl w:val="2"/>');
    const cv = read(
      docx(
        words('Ines Calloway') +
          heading('Experience') +
          third('Data Engineer, Tarn Analytics') +
          third('2019 – 2021') +
          bulleted('Wrote it'),
      ),
    );
    expect(cv.roles.map((role) => [role.title, role.start, role.bullets.length])).toEqual([
      ['Data Engineer', '2019', 1],
    ]);
  });

  it('keeps the words of a footer', () => {
    const cv = read(
      docx(words('Ines Calloway') + heading('Skills') + row('dbt', 'SQL'), {
        'word/footer1.xml': `<w:ftr XMLNS>${words('References on request from the harbour')}</w:ftr>`,
      }),
    );
    expect(JSON.stringify(cv)).toContain('harbour');
  });

  it('refuses a file that would fill the memory, before it is inflated', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(cvFromDocx(bomb, cvKnowledge)).toEqual({ ok: false, failure: { reason: 'bomb' } });
  });

  it.each([
    ['cut short', sampleDocx().slice(0, 900)],
    ['without a document', zipSync({ 'word/styles.xml': strToU8('<w:styles/>') })],
  ])('refuses a file that is %s', (_, bytes) => {
    expect(cvFromDocx(bytes, cvKnowledge)).toEqual({ ok: false, failure: { reason: 'truncated' } });
  });

  it('refuses a document without words', () => {
    expect(cvFromDocx(docx(words(' ')), cvKnowledge)).toEqual({ ok: false, failure: { reason: 'empty' } });
  });
});
