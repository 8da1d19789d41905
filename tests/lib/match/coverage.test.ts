import { describe, expect, it } from 'vitest';
import { coverageOf, demandsOf } from '../../../lib/match/coverage';
import type { Level } from '../../../lib/model/advert';
import type { Grade, Match } from '../../../lib/model/match';
import type { SkillFamily, SkillKind } from '../../../lib/model/skill';

type Row = {
  readonly level: Level;
  readonly grade: Grade;
  readonly group?: string;
  readonly old?: boolean;
  readonly kind?: SkillKind;
  readonly family?: SkillFamily;
};

/** "must proven", "nice listed g1", "must proven old", "must proven soft/soft" */
function rows(...lines: readonly string[]): Row[] {
  return lines.map((line) => {
    const [level, grade, ...rest] = line.split(' ');
    const [kind, family] = rest.find((word) => word.includes('/'))?.split('/') ?? ['tech', 'language'];
    const group = rest.find((word) => /^g\d$/.test(word));
    return {
      level: level as Level,
      grade: grade as Grade,
      old: rest.includes('old'),
      kind: kind as SkillKind,
      family: family as SkillFamily,
      ...(group ? { group } : {}),
    };
  });
}

function coverage(lines: readonly string[], blocked: 'no-cv' | 'not-english' | null = null) {
  const matches = rows(...lines).map(({ level, grade, group, old, kind, family }, i): Match => {
    const skill = `skill-${i}`;
    return {
      term: {
        skill,
        name: skill,
        kind: kind ?? 'tech',
        family: family ?? 'language',
        level,
        stack: false,
        group: group ?? null,
        years: null,
        spans: [],
      },
      grade,
      evidence: [],
      neighbour: null,
      old: old ?? false,
      wording: null,
    };
  });
  return coverageOf(demandsOf(matches), blocked);
}

const FOUR = ['must proven', 'must proven', 'must proven', 'must proven'];

describe('the value, recomputed by hand', () => {
  it.each([
    // (3 + 3 + 3 + 3) / 12
    [FOUR, 100],
    // (3 + 3 + 3 x 0.5 + 0) / 12 = 62.5; three of four musts are in the CV: 75
    [['must proven', 'must proven', 'must listed', 'must absent'], 62],
    // (3 + 3 + 0 + 0 + 1 + 1) / 14 = 57.1, capped by two of four musts: 50
    [['must proven', 'must proven', 'must absent', 'must neighbouring', 'nice proven', 'nice proven'], 50],
    // (3 + 1 + 1 + 1) / 6: nothing lost
    [['must proven', 'nice proven', 'nice proven', 'nice proven'], 100],
    // (3 x 0.8 + 3 + 3 + 3) / 12 = 95
    [['must proven old', 'must proven', 'must proven', 'must proven'], 95],
    // (3 x 0.8 x 4) / 12 = 80 exactly: no tenth may be lost to the machine's fractions
    [['must proven old', 'must proven old', 'must proven old', 'must proven old'], 80],
    // one missing must and nothing else missing: (0 + 3 + 3 + 3 + 1 + 1) / 14 = 78.5, capped by three of four
    [['must absent', 'must proven', 'must proven', 'must proven', 'nice proven', 'nice proven'], 75],
    // all absent
    [['must absent', 'must neighbouring', 'nice absent', 'nice neighbouring'], 0],
    // either/or is one demand, graded by its best member: (3 + 3 + 3 + 1) / 10
    [['must absent g1', 'must proven g1', 'must proven', 'must proven', 'nice proven'], 100],
    // listed beats neighbouring in a group: (1.5 + 3 + 3 + 3) / 12 = 87.5
    [['must neighbouring g1', 'must listed g1', 'must proven', 'must proven', 'must proven'], 87],
    // old proof beats a listing: (2.4 + 3 + 3 + 3) / 12 = 95
    [['must listed g1', 'must proven old g1', 'must proven', 'must proven', 'must proven'], 95],
    // a group with a must in it is a must: (3 + 3 + 3 + 0) / 12
    [['nice absent g1', 'must absent g1', 'must proven', 'must proven', 'must proven'], 75],
  ])('%j is %i', (lines, value) => {
    expect(coverage(lines).value).toBe(value);
  });

  it.each([
    ['soft skills', 'must absent soft/soft'],
    ['ways of working', 'must absent practice/ways-of-working'],
    ['other practices', 'must absent practice/operations'],
    ['degrees', 'must absent degree/degree'],
    ['certificates', 'must absent certificate/certificate'],
    ['domains', 'must absent domain/domain'],
    ['terms that are only mentioned', 'mentioned absent'],
    ['terms that are not needed', 'negated absent'],
  ])('%s count in nothing', (_, line) => {
    expect(coverage([...FOUR, line])).toEqual(coverage(FOUR));
  });

  it.each([
    ['architecture', 'must absent practice/architecture'],
    ['testing', 'must absent practice/testing'],
    ['delivery', 'must absent practice/delivery'],
  ])('practices of %s count', (_, line) => {
    expect(coverage([...FOUR, line]).value).toBe(80);
  });
});

describe('no value', () => {
  it.each([
    ['fewer than four demands', ['must proven', 'must proven', 'nice proven'], null, 'few-demands'],
    ['a group counts once', ['must proven g1', 'must proven g1', 'must proven', 'nice proven'], null, 'few-demands'],
    ['no must', ['nice proven', 'nice proven', 'nice proven', 'nice proven'], null, 'no-must'],
    ['no CV', FOUR, 'no-cv', 'no-cv'],
    ['not English', FOUR, 'not-english', 'not-english'],
  ] as const)('%s', (_, lines, blocked, why) => {
    expect(coverage(lines, blocked)).toMatchObject({ value: null, why });
  });
});

describe('counts and sum', () => {
  const mixed = [
    'must proven',
    'must listed',
    'must absent g1',
    'must neighbouring g1',
    'nice absent',
    'nice proven old',
  ];

  it('counts add up', () => {
    const { must, nice } = coverage(mixed);
    expect(must).toEqual({ asked: 3, proven: 1, listed: 1, neighbouring: 1, absent: 0 });
    expect(nice).toEqual({ asked: 2, proven: 1, listed: 0, neighbouring: 0, absent: 1 });
  });

  it('the value follows from the sum alone', () => {
    const { sum, must, value } = coverage(mixed);
    const weights = sum.reduce((total, { weight }) => total + weight, 0);
    const points = sum.reduce((total, line) => total + line.weight * line.points, 0);
    const cap = Math.floor((100 * (must.proven + must.listed)) / must.asked);
    // (3 + 1.5 + 0 + 0 + 0.8) / 11 = 48.18
    expect(weights).toBe(11);
    expect(points).toBeCloseTo(5.3);
    expect(value).toBe(Math.min(cap, 48));
  });
});
