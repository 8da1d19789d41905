import { describe, expect, it } from 'vitest';
import { knowledge } from '../../data/knowledge';
import { sampleAdvert } from '../../data/samples';
import { readJob } from '../../lib/app/read-job';
import { toJsonResume } from '../../lib/cv/json-resume';
import { canBeFinal, placeholdersIn } from '../../lib/cv/placeholders';
import { evidenceOf } from '../../lib/match/evidence';
import type { Cv } from '../../lib/model/cv';
import { countPlaceholders, masked } from '../../lib/model/placeholder';
import { STARTERS, type StarterId } from '../../lib/model/starter';
import { cvNote } from '../../lib/session/cv-note';
import { tailor } from '../../lib/tailor';
import { mapTexts } from '../../lib/text/map-texts';

async function starter(id: StarterId): Promise<Cv> {
  const result = await readJob({ kind: 'starter', id }, () => {});
  if (!result.ok) throw new Error(id);
  return { ...result.cv, id, name: id, revision: 1 };
}

const review = (cv: Cv) =>
  tailor(sampleAdvert, cv, knowledge, '2026-11-22', { market: null, usualMarket: null, corrections: [] });

describe.each(STARTERS)('the template $id', ({ id, market, level }) => {
  it('states nothing: outside its places there is no figure and no skill', async () => {
    const cv = await starter(id);
    const { meta: _, ...resume } = toJsonResume(cv);
    expect(JSON.stringify(mapTexts(resume, masked))).not.toMatch(/\d/);
    expect([...evidenceOf(cv, knowledge.vocabulary).keys()]).toEqual([]);
    const { years, seniority } = review(cv);
    expect(seniority.cv).toBe('unknown');
    expect(years.every(({ shown }) => shown === 0)).toBe(true);
  });

  it('is said in nobody’s name', async () => {
    const { summary, variants } = review(await starter(id));
    expect([summary, variants]).toEqual([null, {}]);
  });

  it('has no results: its hints are none, neither in a bullet nor in a finding', async () => {
    const cv = await starter(id);
    const { bullets, findings } = review(cv);
    const owners = [...cv.roles, ...cv.projects];
    for (const { reading } of owners.flatMap((owner) => owner.bullets)) {
      expect([reading.result, reading.figures, reading.parts.result]).toEqual(['none', [], null]);
    }
    expect(bullets.map(({ text }) => text).sort()).toEqual(
      cv.roles.flatMap((role) => role.bullets.map(({ text }) => text)).sort(),
    );
    expect(bullets.flatMap(({ reasons }) => reasons)).toEqual([]);
    for (const { quote } of findings.flatMap((finding) => finding.cv)) expect(quote).not.toMatch(/[⟦⟧]|^$/);
  });

  it('has places to fill in, counted alike, and is never final', async () => {
    const cv = await starter(id);
    expect(countPlaceholders(cv)).toBe(placeholdersIn(cv).length);
    expect(countPlaceholders(cv)).toBeGreaterThan(20);
    expect(canBeFinal(cv)).toBe(false);
  });

  it('is laid out as its market and level ask, with all of it read', async () => {
    const cv = await starter(id);
    expect(cv.basics.countryCode).toBe(market === 'uk' ? 'GB' : 'US');
    expect(cv.projects.length > 0).toBe(level === 'junior');
    expect(cv.roles.length).toBe({ junior: 1, mid: 2, senior: 3 }[level]);
    expect(cv.unplaced).toEqual([]);
    expect(cv.source.kind).toBe('template');
  });
});

describe('the sample CV', () => {
  it('says that it is one', async () => {
    const result = await readJob({ kind: 'sample' }, () => {});
    expect(result.ok && cvNote(result.cv)).toEqual({ sample: true, places: 0 });
  });
});
