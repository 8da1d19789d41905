import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { factsOf } from '../../../lib/cv/facts';
import { cvFromText } from '../../../lib/cv/from-text';
import { toJsonResume } from '../../../lib/cv/json-resume';
import { linksBeyond } from '../../../lib/cv/links';
import { findLost } from '../../../lib/cv/lost-words';
import type { CvContent } from '../../../lib/model/cv';

function read(...lines: string[]): CvContent {
  const result = cvFromText(lines.join('\n'), 'markdown', cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const TOP = ['# Ines Calloway', 'ines.calloway@mail.example', ''];
const leftOf = (cv: CvContent) => cv.unplaced.map(({ text, after }) => [text, after]);

describe('schools', () => {
  it('keeps a second school of the same name', () => {
    const cv = read(...TOP, '## Education', 'University of Leeds | BSc Statistics | University of Leeds | 2012 - 2015');
    expect(JSON.stringify(cv.education).match(/University of Leeds/g)).toHaveLength(2);
  });

  it('keeps the address of a school, printed or linked', () => {
    const cv = read(
      ...TOP,
      '## Education',
      '### BSc Statistics, University of Leeds (https://leeds.example), 2012 - 2015',
      '### MSc Logistics, [University of Hull](https://hull.example), 2015 - 2016',
    );
    expect(cv.education.map(({ url }) => url)).toEqual(['https://leeds.example', 'https://hull.example']);
    expect(toJsonResume(cv).education.map(({ url }) => url)).toEqual(['https://leeds.example', 'https://hull.example']);
  });

  it('leaves an entry that names nothing for the user to place', () => {
    expect(leftOf(read(...TOP, '## Education', '2012 - 2015'))).toEqual([['2012 - 2015', 'Education']]);
  });
});

describe('certificates', () => {
  it('leaves one without a name for the user to place', () => {
    expect(leftOf(read(...TOP, '## Certifications', '- May 2021'))).toEqual([['May 2021', 'Certifications']]);
  });

  it('leaves the start of a period, and what its date cannot hold', () => {
    const cv = read(...TOP, '## Certifications', '- Certified Loader, 2019 - 2022', '- Rigging Licence, Summer 2021');
    expect(cv.certificates.map(({ name, date }) => [name, date])).toEqual([
      ['Certified Loader', '2022'],
      ['Rigging Licence', '2021'],
    ]);
    expect(leftOf(cv)).toEqual([
      ['2019', 'Certifications'],
      ['Summer 2021', 'Certifications'],
    ]);
  });

  it('takes the words that announce the issuer aside', () => {
    const cv = read(...TOP, '## Certifications', '- Certified Loader | Issued by Cloud Guild | 2022');
    expect(cv.certificates[0]).toMatchObject({ name: 'Certified Loader', issuer: 'Cloud Guild' });
    expect(cv.labels).toEqual(['Issued by']);
    expect(cv.unplaced).toEqual([]);
    expect(toJsonResume(cv).meta.labels).toEqual(['Issued by']);
  });
});

describe('the contact line', () => {
  it('keeps its labels aside, without a doubt', () => {
    const cv = read(
      '# Ines Calloway',
      'Email: ines.calloway@mail.example | Mobile: 07700 900321 | Location: Leeds, UK',
    );
    expect(cv.basics).toMatchObject({ phone: '07700 900321', location: 'Leeds, UK' });
    expect(cv.labels).toEqual(['Email', 'Mobile', 'Location']);
    expect(cv.doubts.map(({ kind }) => kind)).not.toContain('unplaced');
  });

  it('writes an address as its link does, and keeps where else it leads', () => {
    const cv = read(
      '# Ines Calloway',
      '[github.com/icalloway](https://www.github.com/icalloway) | [mail](mailto:ines@first.example) | [mail](mailto:ines@second.example)',
    );
    expect(cv.basics.profiles[0]?.url).toBe('https://www.github.com/icalloway');
    expect(cv.basics.email).toBe('ines@first.example');
    expect(cv.links).toEqual([{ text: 'mail', url: 'mailto:ines@second.example' }]);
  });
});

describe('links', () => {
  it.each([
    [
      'a bullet',
      ['## Experience', '### Analyst, Tarn Analytics, 2019 - 2021', '- Wrote the [load](https://load.example/a)'],
    ],
    ['the skills', ['## Skills', 'SQL, [dbt](https://load.example/a)']],
    ['the profile', ['## Profile', 'Keeps [loads](https://load.example/a) small.']],
    ['a section of its own', ['## Talks', '- [On loads](https://load.example/a), Hull']],
  ])('of %s are kept', (_, lines) => {
    const cv = read(...TOP, ...lines);
    expect(cv.links?.map(({ url }) => url)).toEqual(['https://load.example/a']);
    expect(JSON.stringify(toJsonResume(cv))).toContain('https://load.example/a');
  });

  it('that the text spells out are not kept twice', () => {
    expect(read(...TOP, '## Talks', '- [load.example/a](https://www.load.example/a/)').links).toBeUndefined();
    expect(linksBeyond([{ text: 'Skills', url: '#skills' }], {})).toEqual([]);
  });
});

describe('findLost', () => {
  const facts = factsOf(cvKnowledge);
  const lostOf = (text: string, content: object) =>
    findLost([{ heading: 'Talks', blocks: [{ text }] }], content, facts);

  it('finds the passage that no field holds, and leaves its labels out of it', () => {
    expect(
      lostOf('Issued by Cloud Guild in May 2021 for steady rigging', { roles: [{ company: 'Cloud Guild' }] }),
    ).toEqual({
      labels: ['Issued by', 'in', 'for'],
      passages: [{ text: '2021 for steady rigging', after: 'Talks' }],
    });
  });

  it('takes a word as kept that stands within another, or in figures', () => {
    expect(lostOf('May 17th 2021 work flow', { date: '2021-05', text: 'Workflow' }).passages).toEqual([]);
  });

  it('looks through many lost words in little time', () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `lost${i}`).join(' ');
    const kept = Array.from({ length: 60_000 }, (_, i) => `kept${i}`).join(' ');
    const before = performance.now();
    expect(lostOf(words, { text: kept }).passages).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
