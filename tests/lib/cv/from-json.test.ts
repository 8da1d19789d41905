import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import sample from '../../../data/samples/sample-cv.json';
import { cvFromJson } from '../../../lib/cv/from-json';
import { toJsonResume } from '../../../lib/cv/json-resume';
import { MOST_CHARACTERS, MOST_JSON_CHARACTERS } from '../../../lib/cv/limits';
import type { CvContent } from '../../../lib/model/cv';

function read(value: unknown): CvContent {
  const result = cvFromJson(JSON.stringify(value), cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

describe('cvFromJson', () => {
  it('gives back what it took', () => {
    const { meta, ...resume } = toJsonResume(read(sample));
    expect(resume).toMatchObject({
      ...sample,
      basics: { ...sample.basics, location: { address: 'Manchester, UK', countryCode: 'GB' } },
    });
    expect(meta).toMatchObject({ unplaced: [] });
  });

  it('reads its own output to the same CV', () => {
    const first = toJsonResume(read({ ...sample, languages: [{ language: 'Welsh', fluency: 'fluent' }] }));
    const second = toJsonResume(read(first));
    expect(second).toEqual(first);
  });

  it('reads Reactive Resume, its rich text as text', () => {
    const cv = read({
      basics: {
        name: 'Ines Calloway',
        headline: 'Data Engineer',
        email: 'ines.calloway@mail.example',
        url: { href: '' },
      },
      sections: {
        summary: { content: '<p>Keeps <strong>warehouses</strong> tidy &amp; small.</p>' },
        experience: {
          items: [
            {
              id: 'x1',
              company: 'Tarn Analytics',
              position: 'Data Engineer',
              date: 'March 2019 to Present',
              summary: '<p>Owns the load.</p><ul><li><p>Wrote it</p></li><li>Halved it</li></ul>',
            },
          ],
        },
        skills: { items: [{ name: 'Data', description: 'Advanced', keywords: ['dbt', 'SQL'] }] },
      },
    });
    expect(cv.basics.summary).toBe('Keeps warehouses tidy & small.');
    expect(cv.roles[0]).toMatchObject({ start: '2019-03', end: null, current: true, summary: 'Owns the load.' });
    expect(cv.roles[0]?.bullets.map((bullet) => bullet.text)).toEqual(['Wrote it', 'Halved it']);
    expect(cv.skills[0]).toMatchObject({ name: 'Data (Advanced)', keywords: ['dbt', 'SQL'] });
  });

  it('takes fields of a wrong type as absent', () => {
    const cv = read({
      basics: { name: 7, email: ['a'], profiles: 'none' },
      work: [{ name: {}, highlights: 'x' }, null],
    });
    expect(cv.basics).toMatchObject({ name: '7', email: null, profiles: [] });
    expect(cv.roles).toHaveLength(2);
  });

  it('does not let a file reach the prototype', () => {
    cvFromJson(
      '{"basics": {"name": "Ines"}, "__proto__": {"polluted": [1]}, "constructor": {"prototype": {"polluted": 1}}}',
      cvKnowledge,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['{"basics": {"name": "Ines"', 'truncated'],
    ['{"name": "left-pad", "version": "1.0.0"}', 'not-a-cv'],
    ['[1, 2]', 'not-a-cv'],
    [`${'['.repeat(2000)}${']'.repeat(2000)}`, 'too-deep'],
  ])('refuses %j', (text, reason) => {
    expect(cvFromJson(text, cvKnowledge)).toEqual({ ok: false, failure: { reason } });
  });
});

describe('toJsonResume', () => {
  it('omits the end of a current role and repeats a single date', () => {
    const cv = read({
      work: [
        { name: 'A', startDate: '2020-01' },
        { name: 'B', startDate: '2018', endDate: '2019' },
      ],
    });
    const [current, past] = cv.roles;
    const once = { ...past!, end: null, current: false };
    const { work } = toJsonResume({ ...cv, roles: [current!, past!, once] });
    expect(work.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2020-01', undefined],
      ['2018', '2019'],
      ['2018', '2018'],
    ]);
    expect(Object.hasOwn(work[0]!, 'endDate')).toBe(false);
  });
});

describe('JSON that is too long', () => {
  it('is refused as such: its limit is not that of a text', () => {
    const name = (length: number) => JSON.stringify({ basics: { name: 'Ines Calloway', image: 'a'.repeat(length) } });
    expect(cvFromJson(name(MOST_CHARACTERS), cvKnowledge).ok).toBe(true);
    expect(cvFromJson(name(MOST_JSON_CHARACTERS), cvKnowledge)).toEqual({
      ok: false,
      failure: { reason: 'too-long-json' },
    });
  });
});
