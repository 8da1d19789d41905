import { expect } from 'vitest';
import type { Cv } from '../../../lib/model/cv';
import type { Summary } from '../../../lib/model/review';

/** Every word of the CV in one string, found by walking the value: nothing of the summary's own reading is used. */
function wholeText(cv: Cv): string {
  const parts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') parts.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk([cv.basics, cv.roles, cv.projects, cv.education, cv.certificates, cv.skills, cv.extras, cv.unplaced]);
  return parts.join('\n');
}

/** The value at a JSON Resume path, as the review's reader resolves it. */
function atPath(cv: Cv, path: string): unknown {
  const [, section = '', index, rest = ''] = path.match(/^(\w+)(?:\[(\d+)\])?(?:\.(.+))?$/) ?? [];
  if (section === 'basics') return cv.basics[rest as 'label' | 'summary'];
  const list = { work: cv.roles, projects: cv.projects, education: cv.education }[section];
  const item = list?.[Number(index)] as Record<string, unknown> | undefined;
  const bullet = rest.match(/^highlights\[(\d+)\]$/);
  if (bullet) return (item?.bullets as { text: string }[] | undefined)?.[Number(bullet[1])]?.text;
  const keyword = rest.match(/^keywords\[(\d+)\]$/);
  if (keyword) return (item?.keywords as string[] | undefined)?.[Number(keyword[1])];
  return rest === '' ? item : item?.[rest === 'position' ? 'title' : rest];
}

const WORDS_OF_OURS = new Set(
  'with of years months month experience commercial professional the last most recently including work working on in works uses core stack and earlier production who has building graduate student built a an for leads runs maintaining designing developing delivering writing running'.split(
    ' ',
  ),
);

/** Holds a summary made from the bullets to the CV's text, word by word and number by number. */
export function expectTrue(summary: Summary, cv: Cv, { advert }: { readonly advert: string }): void {
  const source = wholeText(cv);
  const lower = source.toLowerCase();
  const own = summary.clauses.map(({ span }) => summary.text.slice(span[0], span[1]));

  for (const { paths } of summary.clauses) {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(atPath(cv, path), path).toBeTruthy();
  }
  // Years and months are sums, so they are no figure of the CV; every other number is.
  const counted = own.filter((text) => /^\d+ (?:years?|months?)|^the last \d+$|years'|months'/.test(text)).join(' ');
  for (const number of summary.text.match(/\d[\d,.]*\d|\d/g) ?? []) {
    if (!counted.includes(number)) expect(source, `number ${number}`).toContain(number);
  }
  for (const word of summary.text.match(/[\p{L}][\p{L}\p{N}.+#'’/-]*/gu) ?? []) {
    const bare = word.replace(/[.'’]+$/, '').toLowerCase();
    const known =
      lower.includes(bare) ||
      WORDS_OF_OURS.has(bare) ||
      advert.toLowerCase().includes(bare) ||
      lower.includes(stem(bare));
    expect(known, `word ${word}`).toBe(true);
  }
  expectReadable(summary.text);
  expect(summary.words).toBeLessThanOrEqual(75);
}

/** British and American forms, and a verb in another person, share their first letters. */
function stem(word: string): string {
  return word.length > 5 ? word.slice(0, -3).replace(/[sz]$/, '') : word;
}

/** What no summary may look like, whatever it says. */
export function expectReadable(text: string): void {
  expect(text).toMatch(/^[\p{Lu}\d.]/u);
  expect(text).toMatch(/[^.\s]\.$/);
  expect(text).not.toMatch(/[;—–]|\.\.|\s{2}|\s[.,]|,\.|\(\s|,,/);
  expect(text).not.toMatch(/\b(?:I|I'm|my|me|we|our)\b/);
  expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
  expect(text).not.toMatch(/\ba [aeio]\w/i);
  expect(text).not.toMatch(/(?:^|[.] )\p{Ll}/u);
  const words = text.toLowerCase().match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const runs = words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
  expect(new Set(runs).size, 'said twice').toBe(runs.length);
  // "… which the regulator had asked for." ends well.
  const ends = text.split(/\.(?:\s|$)/).filter((sentence) => !/\b(?:which|that|who)\b/.test(sentence));
  for (const end of ends) expect(end).not.toMatch(/\b(?:and|or|of|to|with|for|the|a|an)$/i);
}
