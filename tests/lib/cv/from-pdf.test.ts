import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import sample from '../../../data/samples/sample-cv.json';
import { readPdf } from '../../../lib/cli/pdf';
import { cvFromPdf } from '../../../lib/cv/from-pdf';
import { readPages as pdfPages } from '../../../lib/cv/pdf/from-pdfjs';
import type { CvContent, PdfItem, PdfPage } from '../../../lib/model/cv';
import { sideHeadingsHtml, twoColumnHtml } from '../../fixtures/make/other-html';
import { spokenBy, wordsOf } from './words';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/cvs', name)));

async function readFixture(name: string): Promise<CvContent> {
  const pages = await readPdf(fixture(name));
  if ('reason' in pages) throw new Error(pages.reason);
  return readPages(pages);
}

function readPages(pages: readonly PdfPage[]): CvContent {
  const result = cvFromPdf(pages, cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

/** A page of lines, each [x, y, text] in 10 point type, five points a letter. */
function page(lines: readonly (readonly [x: number, y: number, text: string, size?: number])[]): PdfPage {
  const items = lines.map(
    ([x, y, text, size = 10]): PdfItem => ({
      text,
      x,
      y,
      width: text.length * size * 0.5,
      size,
      font: size > 10 ? 'f2' : 'f1',
    }),
  );
  return { width: 595, height: 842, items, links: [] };
}

const words = (html: string) => wordsOf(html.replace(/<style>.*?<\/style>/gs, ' ').replace(/<[^>]+>/g, ' '));

describe('the sample CV as a browser printed it', () => {
  let cv: CvContent;
  beforeAll(async () => {
    cv = await readFixture('sample.pdf');
  });

  it('has every job with its own bullets, whole', () => {
    expect(cv.roles.map((role) => [role.title, role.company, role.start, role.end])).toEqual(
      sample.work.map((job) => [job.position, job.name, job.startDate, 'endDate' in job ? job.endDate : null]),
    );
    expect(cv.roles.map((role) => role.bullets.map((bullet) => bullet.text))).toEqual(
      sample.work.map((job) => job.highlights),
    );
  });

  it('has the rest of it', () => {
    expect(cv.basics).toMatchObject({
      name: 'Asha Verrall',
      label: 'Backend Developer',
      email: sample.basics.email,
      phone: sample.basics.phone,
    });
    expect(cv.skills.map(({ name, keywords }) => ({ name, keywords }))).toEqual(sample.skills);
    expect(cv.education[0]).toMatchObject({
      institution: 'University of Huddersfield',
      studyType: 'BSc (Hons)',
      area: 'Computing',
    });
    expect(cv.certificates.map((each) => each.name)).toEqual(sample.certificates.map((each) => each.name));
    expect(cv.unplaced).toEqual([]);
    expect(cv.source).toMatchObject({ kind: 'pdf', pages: 2 });
    expect(Math.round(cv.source.paper?.width ?? 0)).toBe(595);
  });
});

describe('layouts', () => {
  it('reads a sidebar apart from the text beside it, and loses no word', async () => {
    const cv = await readFixture('two-column.pdf');
    expect(cv.basics).toMatchObject({
      name: 'Rowan Teasdale',
      email: 'rowan.teasdale@mail.example',
      location: 'Stockport, UK',
    });
    expect(cv.skills.flatMap((group) => group.keywords)).toEqual(['Ruby', 'Elixir', 'RabbitMQ', 'MySQL', 'Ansible']);
    expect(cv.roles.map((role) => [role.title, role.company, role.bullets.length])).toEqual([
      ['Platform Engineer', 'Skerry Lines', 2],
      ['Junior Developer', 'Pharos Ticketing Ltd', 1],
    ]);
    const said = spokenBy(cv);
    expect(words(twoColumnHtml).filter((word) => !said.includes(word))).toEqual([]);
  });

  it('reads dates, labels and headings in a margin with the text they stand beside', async () => {
    const cv = await readFixture('side-headings.pdf');
    expect(cv.roles.map((role) => [role.title, role.company, role.start, role.end, role.bullets.length])).toEqual([
      ['Data Engineer', 'Tarn Analytics', '2022-02', null, 2],
      ['Reporting Analyst', 'Holm Energy plc', '2019-07', '2022-01', 1],
    ]);
    expect(cv.skills.map(({ name, keywords }) => [name, keywords.length])).toEqual([
      ['Data', 3],
      ['Code', 2],
    ]);
    const said = spokenBy(cv);
    expect(words(sideHeadingsHtml).filter((word) => !said.includes(word))).toEqual([]);
  });

  it('undoes hyphens of broken words, and keeps those of compounds', () => {
    const cv = readPages([
      page([
        [40, 780, 'Ines Calloway', 18],
        [40, 740, 'Experience', 13],
        [40, 720, 'Data Engineer, Tarn Analytics'],
        [400, 720, 'Jan 2020 - May 2021'],
        [50, 706, '• Rebuilt the nightly warehouse load of the holding so that a failed transfor-'],
        [58, 694, 'mation starts again by itself and tells the team on the rota in plain words of a cross-'],
        [58, 682, 'team channel'],
        [50, 668, '• Wrote it down'],
      ]),
    ]);
    expect(cv.roles[0]?.bullets.map((bullet) => bullet.text)).toEqual([
      'Rebuilt the nightly warehouse load of the holding so that a failed transformation starts again by itself and tells the team on the rota in plain words of a cross-team channel',
      'Wrote it down',
    ]);
  });

  it('mends a ligature that the font lost', () => {
    const cv = readPages([
      page([
        [40, 780, 'Ines Calloway', 18],
        [40, 740, 'Certi\uFFFDcations', 13],
        [40, 720, '• Certi\uFFFDed Data Steward'],
        [40, 700, 'Skills', 13],
        [40, 680, 'SQL, dbt'],
      ]),
    ]);
    expect(cv.certificates.map((each) => each.name)).toEqual(['Certified Data Steward']);
  });

  it('takes running feet out of the text', () => {
    const lines = (number: number) =>
      page([
        [40, 780, number === 1 ? 'Ines Calloway' : 'Skills', 18],
        [40, 740, number === 1 ? 'Data engineer from Bristol' : 'SQL, dbt'],
        [250, 30, `Ines Calloway - page ${number} of 2`],
      ]);
    const cv = readPages([lines(1), lines(2)]);
    expect(cv.skills.flatMap((group) => group.keywords)).toEqual(['SQL', 'dbt']);
  });
});

describe('grids', () => {
  const head = (y: number, text: string) => [40, y, text, 13] as const;
  const top = [
    [40, 800, 'Ines Calloway', 18],
    [40, 784, 'ines.calloway@mail.example'],
  ] as const;

  it('reads cards side by side one after the other, and the section above them apart', () => {
    const cv = readPages([
      page([
        ...top,
        head(750, 'Experience'),
        [40, 735, 'Data Engineer, Tarn Analytics'],
        [450, 735, 'Jan 2020 - May 2021'],
        [50, 721, '• Wrote the load of the night and the words that explain it to finance'],
        [50, 707, '• Trained two people'],
        head(680, 'Projects'),
        [40, 662, 'Ferrywatch', 11],
        [310, 662, 'Palletmap', 11],
        [40, 648, 'Tells islanders whether the boat sails'],
        [310, 648, 'Draws a warehouse from its stock file'],
        [40, 636, 'on the next morning.'],
        [310, 636, 'and shows where room is left.'],
        [40, 610, 'Knotlog', 11],
        [310, 610, 'Tidebot', 11],
        [40, 596, 'A diary for sailors without a network.'],
        [310, 596, 'Posts the tides of a harbour each day.'],
      ]),
    ]);
    expect(cv.roles[0]?.bullets.map((bullet) => bullet.text).at(-1)).toBe('Trained two people');
    expect(cv.projects.map(({ name, description }) => [name, description])).toEqual([
      ['Ferrywatch', 'Tells islanders whether the boat sails on the next morning.'],
      ['Palletmap', 'Draws a warehouse from its stock file and shows where room is left.'],
      ['Knotlog', 'A diary for sailors without a network.'],
      ['Tidebot', 'Posts the tides of a harbour each day.'],
    ]);
    expect(cv.unplaced).toEqual([]);
  });

  it('keeps bullets in two columns with the job whose head stands above them', () => {
    const cv = readPages([
      page([
        ...top,
        head(750, 'Experience'),
        [40, 735, 'Data Engineer, Tarn Analytics'],
        [450, 735, 'Jan 2020 - May 2021'],
        [50, 721, '• Rebuilt the nightly load of the warehouse'],
        [310, 721, '• Halved the bill by clustering the three'],
        [56, 709, 'so that it starts again by itself'],
        [316, 709, 'tables that everybody reads'],
        [40, 688, 'Reporting Analyst, Holm Energy plc'],
        [450, 688, 'Jul 2017 - Dec 2019'],
        [50, 674, '• Replaced forty spreadsheets by one model'],
        [310, 674, '• Trained nine colleagues in how to use it'],
        head(640, 'Skills'),
        [40, 625, 'SQL, dbt'],
      ]),
    ]);
    expect(cv.roles.map((role) => [role.company, role.start, role.bullets.map((bullet) => bullet.text)])).toEqual([
      [
        'Tarn Analytics',
        '2020-01',
        [
          'Rebuilt the nightly load of the warehouse so that it starts again by itself',
          'Halved the bill by clustering the three tables that everybody reads',
        ],
      ],
      [
        'Holm Energy plc',
        '2017-07',
        ['Replaced forty spreadsheets by one model', 'Trained nine colleagues in how to use it'],
      ],
    ]);
  });

  it('takes a level, a share or a row of stars beside a skill for its level', () => {
    const skills = (levels: readonly string[]) =>
      readPages([
        page([
          ...top,
          head(750, 'Skills'),
          ...levels.flatMap((level, i) => [
            [40, 730 - i * 14, ['Kotlin', 'SQL', 'Rust'][i]!] as const,
            [200, 730 - i * 14, level] as const,
          ]),
        ]),
      ]).skills.map(({ name, keywords }) => [name, keywords]);
    expect(skills(['Expert', 'Beginner', 'Expert'])).toEqual([
      ['Expert', ['Kotlin', 'Rust']],
      ['Beginner', ['SQL']],
    ]);
    expect(skills(['80%', '40%', '60%']).flatMap(([, keywords]) => keywords)).toEqual(['Kotlin', 'SQL', 'Rust']);
    expect(skills(['★★★☆☆', '★☆☆☆☆', '★★★★★']).flatMap(([, keywords]) => keywords)).toEqual(['Kotlin', 'SQL', 'Rust']);
  });

  it('keeps short items under each other apart', () => {
    const cv = readPages([
      page([...top, head(750, 'Skills'), [40, 735, 'Kotlin'], [40, 723, 'Event Streaming'], [40, 711, 'PostgreSQL']]),
    ]);
    expect(cv.skills.flatMap((group) => group.keywords)).toEqual(['Kotlin', 'Event Streaming', 'PostgreSQL']);
  });
});

describe('heads of pages and of jobs', () => {
  it('reads a name over two lines, and network cards as profiles', () => {
    const cv = readPages([
      page([
        [40, 800, 'Ines', 24],
        [40, 772, 'Calloway', 24],
        [40, 750, 'Profiles', 13],
        [40, 735, 'GitHub icalloway'],
        [40, 700, 'Skills', 13],
        [40, 685, 'SQL, dbt'],
      ]),
    ]);
    expect(cv.basics.name).toBe('Ines Calloway');
    expect(cv.basics.profiles).toEqual([{ network: 'GitHub', url: '', username: 'icalloway' }]);
  });

  it('parts a firm and its place before a title, and leaves a drawn bullet with its job', () => {
    const cv = readPages([
      page([
        [40, 800, 'Ines Calloway', 18],
        [40, 750, 'Experience', 13],
        [40, 735, 'Tarn Analytics, Leeds, UK — Data Engineer', 11],
        [40, 721, 'Jan 2020 - May 2021'],
        [54, 707, 'Rebuilt the nightly load'],
        [54, 693, 'Lead a team of four'],
        [40, 670, 'Holm Energy plc, York, UK — Reporting Analyst', 11],
        [40, 656, 'Jul 2017 - Dec 2019'],
        [54, 642, 'Replaced forty spreadsheets by one model'],
        [54, 628, 'Trained nine colleagues'],
      ]),
    ]);
    expect(cv.roles.map(({ title, company, location, bullets }) => [title, company, location, bullets.length])).toEqual(
      [
        ['Data Engineer', 'Tarn Analytics', 'Leeds, UK', 2],
        ['Reporting Analyst', 'Holm Energy plc', 'York, UK', 2],
      ],
    );
  });
});

describe('letter-spaced words', () => {
  it('are drawn together: names, titles and headings', () => {
    const cv = readPages([
      page([
        [40, 800, 'I N E S', 18],
        [120, 800, 'C A L L O W A Y', 18],
        [40, 750, 'S K I L L S', 13],
        [40, 735, 'SQL, R, C, dbt'],
        [40, 700, 'W O R K', 13],
        [100, 700, 'E X P E R I E N C E', 13],
        [40, 685, 'Data Engineer, Tarn Analytics'],
        [400, 685, 'Jan 2020 - May 2021'],
      ]),
    ]);
    expect(cv.basics.name).toBe('INES CALLOWAY');
    expect(cv.skills.flatMap((group) => group.keywords)).toEqual(['SQL', 'R', 'C', 'dbt']);
    expect(cv.roles.map((role) => role.company)).toEqual(['Tarn Analytics']);
  });
});

describe('names within a line', () => {
  it('parts a firm from its city, and leaves a university at a town whole', () => {
    const cv = readPages([
      page([
        [40, 800, 'Ines Calloway', 18],
        [40, 750, 'Experience', 13],
        [40, 735, 'Data Engineer', 11],
        [40, 721, 'Quillmere Freight, Leeds, UK'],
        [450, 721, 'Jan 2020 - May 2021'],
        [50, 707, '• Wrote the load of the night and the words that explain it to finance'],
        [40, 670, 'Education', 13],
        [40, 655, 'University of Wexcombe at Ellerby', 11],
        [40, 641, 'MSc Distributed Systems'],
        [450, 641, '2015 - 2016'],
      ]),
    ]);
    expect(cv.roles[0]).toMatchObject({ title: 'Data Engineer', company: 'Quillmere Freight', location: 'Leeds, UK' });
    expect(cv.education[0]).toMatchObject({
      institution: 'University of Wexcombe at Ellerby',
      studyType: 'MSc',
      area: 'Distributed Systems',
    });
  });
});
/** A page's text as pdf.js hands it out. */
function readerOf<Part>(parts: Part[]) {
  const read = async () => {
    const value = parts.shift();
    return value === undefined ? { done: true as const } : { done: false as const, value };
  };
  return { getReader: () => ({ read, cancel: async () => {} }) };
}

describe('links', () => {
  it('asks for the links of all pages at once, each kept on its own page', async () => {
    const text = { str: 'Portfolio', transform: [10, 0, 0, 10, 40, 700], width: 45, fontName: 'f1' };
    const link = (pageIndex: number) => ({
      subtype: 'Link',
      pageIndex,
      url: `https://calloway.example/${pageIndex}`,
      rect: [40, 698, 85, 710],
    });
    let asked = 0;
    const pages = await pdfPages({
      numPages: 2,
      getPage: async () => ({
        view: [0, 0, 595, 842],
        streamTextContent: () => readerOf([{ items: [text] }]),
        cleanup: () => {},
      }),
      getAnnotationsByType: async () => {
        asked += 1;
        return [link(1), link(0)];
      },
    });
    expect(asked).toBe(1);
    if ('reason' in pages) throw new Error(pages.reason);
    expect(pages.map((each) => each.links.map(({ url }) => url))).toEqual([
      ['https://calloway.example/0'],
      ['https://calloway.example/1'],
    ]);
  });
});

it('keeps turned text under the page, mixed with nothing', async () => {
  const item = (str: string, x: number, y: number, turned = false) => ({
    str,
    transform: turned ? [0, 10, -10, 0, x, y] : [10, 0, 0, 10, x, y],
    width: str.length * 5,
    fontName: 'f1',
  });
  const items = [item('Ines Calloway', 40, 800), item('Skills', 40, 700), item('SQL, dbt', 40, 680)];
  const pages = await pdfPages({
    numPages: 1,
    getPage: async () => ({
      view: [0, 0, 595, 842],
      streamTextContent: () => readerOf([{ items: [...items, item('Portfolio of works', 20, 680, true)] }]),
      cleanup: () => {},
    }),
    getAnnotationsByType: async () => [],
  });
  if ('reason' in pages) throw new Error(pages.reason);
  const cv = readPages(pages);
  expect(cv.skills.flatMap((group) => group.keywords)).toEqual(['SQL', 'dbt']);
  expect(JSON.stringify(cv)).toContain('Portfolio of works');
});

describe('refusals', () => {
  it('says that a page without text looks scanned', async () => {
    const pages = await readPdf(fixture('scanned.pdf'));
    expect(cvFromPdf(pages as readonly PdfPage[], cvKnowledge)).toEqual({ ok: false, failure: { reason: 'scanned' } });
  });

  it('says that a file has a password', async () => {
    expect(await readPdf(fixture('encrypted.pdf'))).toEqual({ reason: 'encrypted' });
  });

  it('says that the end of a file is missing', async () => {
    expect(await readPdf(fixture('sample.pdf').slice(0, 6000))).toEqual({ reason: 'truncated' });
  });
});
