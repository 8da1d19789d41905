import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { knowledge } from '../../../data/knowledge';
import { cvFromJson } from '../../../lib/cv/from-json';
import { cvFromText } from '../../../lib/cv/from-text';
import type { Cv } from '../../../lib/model/cv';
import type { MarketId } from '../../../lib/model/market';
import type { Review } from '../../../lib/model/review';
import { postingFromText } from '../../../lib/posting/from-text';
import { tailor } from '../../../lib/tailor';
import { expectReadable, expectTrue } from './summary-oracle';

const FOLDER = new URL('../../fixtures/pairs/', import.meta.url);
const TODAY = '2026-11-22';

/** The whole way from two files to the review; a case's name begins with its market. */
function reviewOf(name: string): Review & { cv: Cv } {
  const file = (path: string) => new URL(`${name}/${path}`, FOLDER);
  const read = existsSync(file('cv.json'))
    ? cvFromJson(readFileSync(file('cv.json'), 'utf8'), cvKnowledge)
    : cvFromText(readFileSync(file('cv.md'), 'utf8'), 'markdown', cvKnowledge);
  const posting = postingFromText(readFileSync(file('advert.txt'), 'utf8'), { source: 'paste' });
  if (!read.ok || !posting.ok) throw new Error(`${name}: not read`);
  const cv = { ...read.cv, id: 'cv', name, revision: 1 };
  const market = name.slice(0, 2) as MarketId;
  return { ...tailor(posting.posting, cv, knowledge, TODAY, { market, usualMarket: null, corrections: [] }), cv };
}

function printed({ summary, variants }: Review): string {
  const lines = Object.entries(variants).flatMap(([id, one]) => [`${id}, ${one.words} words`, one.text, '']);
  return `${[...lines, 'left out', summary?.leftOut.join(', ') || '-'].join('\n')}\n`;
}

const names = readdirSync(FOLDER).sort();

describe('ten CVs and adverts, all the way', () => {
  it('are all there', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('%s reads as it was approved', (name) => {
    expect(printed(reviewOf(name))).toBe(readFileSync(new URL(`${name}/summary.txt`, FOLDER), 'utf8'));
  });

  it.each(names)('%s says nothing that its CV does not', (name) => {
    const review = reviewOf(name);
    const { bullets, short, mine } = review.variants;
    for (const one of [bullets, short]) if (one) expectTrue(one, review.cv, { advert: review.posting.text });
    if (bullets) expect(bullets.text.split(' ').slice(0, 12).join(' ')).toMatch(/\p{L}{4,}/u);
    if (mine) expect(mine.text.match(/\d+/g) ?? []).toEqual(review.cv.basics.summary?.match(/\d+/g) ?? []);
    // A gap never comes back as a claim.
    const asked = new Map(knowledge.vocabulary.skills.map((skill) => [skill.id, skill.name]));
    for (const gap of review.gaps.filter(({ grade }) => grade === 'absent')) {
      const skill = asked.get(gap.skill) ?? gap.name;
      for (const one of [bullets, short])
        expect(` ${one?.text} `).not.toMatch(new RegExp(`[ ,]${escaped(skill)}[ ,.]`));
    }
  });

  it.each(names)('%s can be read', (name) => {
    const { bullets, short } = reviewOf(name).variants;
    for (const one of [bullets, short]) if (one) expectReadable(one.text);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
