import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readExperience } from '../../../lib/terms/experience';

const years = (text: string) => readExperience(text, knowledge)?.minYears ?? null;

describe('years of experience asked for', () => {
  it.each([
    ['5+ years of experience in backend development', 5],
    ['At least five years of software development.', 5],
    ['5-7 yrs experience', 5],
    ['3 to 5 years of professional experience', 3],
    ['Three (3) years of industry experience', 3],
    ["2 years' experience building mobile apps", 2],
    ['Minimum 2-4 years experienceKnowledge of SQL', 2],
    ['- 4+ years working as an engineer', 4],
    ['Django (at least 1 year, on large sites)', 1],
    ['We ask for 6+ years of Go.', 6],
    ['8+ YOE', 8],
    ['- 2 years of Redis\n- 6+ years of software engineering experience', 6],
  ])('%s: %i', (text, expected) => {
    expect(years(text)).toBe(expected);
  });

  it.each([
    'We have 12 years of experience in maps.',
    'Our 10 years of experience speak for themselves.',
    'A firm with over 25 years of experience.',
    'Founded 5 years ago.',
    'In the last 3 years we grew.',
    'You must be 18 years old.',
    'A 2 year contract.',
    'Several years of experience.',
    '25 days of leave a year',
    'Every year we work on something new.',
    'The year 2015 in software.',
    'Runway for 3 years.',
  ])('none in "%s"', (text) => {
    expect(years(text)).toBeNull();
  });

  it('is quoted as written', () => {
    const text = 'You bring 5+ years of backend experience, and patience.';
    const found = readExperience(text, knowledge);
    expect(found?.quote).toBe('5+ years of backend experience');
  });
});
