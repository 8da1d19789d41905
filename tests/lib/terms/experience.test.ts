import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readExperience } from '../../../lib/terms/experience';

const years = (text: string) => readExperience(text, knowledge)?.minYears ?? null;

describe('years of experience asked for', () => {
  it.each([
    ['5+ years of experience in backend development', 5],
    ['At least five years of software development.', 5],
    ['5-7 yrs experience', 5],
    ['5 – 7 years’ experience', 5],
    ['3 to 5 years of professional experience', 3],
    ['between 3 and 5 years of professional experience', 3],
    ['Three (3) years of industry experience', 3],
    ["2 years' experience building mobile apps", 2],
    ['Minimum 2-4 years experienceKnowledge of SQL', 2],
    ["minimum 3 years' commercial experience", 3],
    ['Minimum of six (6+) years in a similar role', 6],
    ['- 4+ years working as an engineer', 4],
    ['Django (at least 1 year, on large sites)', 1],
    ['We ask for 6+ years of Go.', 6],
    ['8+ YOE', 8],
    ['2 yoe or more', 2],
    ['Backend engineer, 3+ yrs exp, Lisbon', 3],
    ['Requirements5+ years of experience with maps', 5],
    ['or an equivalent.3+ years experience', 3],
    ['Qualifications4+ years in a similar role', 4],
    ['3y+ of relevant experience', 3],
    ['1y of full-time relevant work experience', 1],
    ['- 2 years of Redis\n- 6+ years of software engineering experience', 6],
    ['4 or more years of experience', 4],
    ['Experience: 5 years', 5],
    ['EXPERIENCE: 7+ YEARS', 7],
    ['You have been a backend engineer for 4+ years.', 4],
    ['With over 5 years of experience in web development, you know your way around.', 5],
    ['A decade of experience building software', 10],
    ['Over a decade of backend engineering experience', 10],
    ['18 months of commercial experience', 1.5],
    ['At least 6 months’ experience with a web framework', 0.5],
    ['6 months to 3 years of experience', 0.5],
    ['12-24 months of professional experience', 1],
    ['Must have 10+ years combined experience in Java and SQL', 10],
    ['Bachelor’s degree and 5 years of experience, or 9 years of experience without one', 5],
    ['You need 5+ years and a liking for maps', 5],
    ['You have ten years’ experience in the trade', 10],
    ['The ideal candidate has 4+ years of software experience.', 4],
    ['Someone who has at least 3 years of backend experience.', 3],
    ['16+ years of Java experience', 16],
    ['At least 20 years of experience.', 20],
  ])('%s: %f', (text, expected) => {
    expect(years(text)).toBe(expected);
  });

  it.each([
    'We have 12 years of experience in maps.',
    'Our 10 years of experience speak for themselves.',
    'A firm with over 25 years of experience.',
    'With more than 12 years of experience, Larkfield is the name in maps.',
    'Our founders have 9 years of experience in banking.',
    'The team has 14 years of combined experience.',
    'Our engineers average 8 years of experience.',
    'You will work with engineers with 10+ years of experience.',
    'You need no degree, and you don’t need 10 years of experience.',
    'A crew with a decade of experience in maps.',
    'We have sold maps for over 10 years.',
    'We raised $5 years of experience told us how.',
    'Log4j2 years',
    'Founded 5 years ago.',
    'In the last 3 years we grew.',
    'Over the last decade we have made maps.',
    'Decades of experience in shipping.',
    'You must be 18 years old.',
    'A 2 year contract.',
    'A 12 month contract, with experience of Java.',
    'After 6 months you know the code.',
    'A probation of 6 months.',
    'A 6 month fixed-term role for experienced people.',
    'Several years of experience.',
    'A few years of experience would help.',
    '25 days of leave a year',
    '5 days a month, experience permitting',
    'Every year we work on something new.',
    'The year 2015 in software.',
    'Runway for 3 years.',
    'Ten years in business.',
    'A three-year plan to move the mainframe.',
    'We sponsor visas after 2 years of employment.',
    'Right to work for the next 2 years is required.',
    'You must have lived in the UK for 5 years to be cleared.',
    'UK residency for the last 5 years, and experience with vetting.',
    'Loyalty award after 5 years of service.',
    'A share plan that vests over 4 years.',
    'Our product has run for 7 years without an outage.',
    'A 4-year degree in computing.',
    '4 year college degree',
    'Employee of the year: 3 years running',
    'Kubernetes is 10 years old, and so is our experience of it.',
    'Java 8 years after its release',
    'I have 20 years of recruiting experience.',
    '25+ years of experience',
    'Our 18 years of experience help.',
  ])('none in "%s"', (text) => {
    expect(years(text)).toBeNull();
  });

  it('a text that asks without end is not read to its end', () => {
    const start = performance.now();
    years('5 years of '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('is quoted as written', () => {
    const text = 'You bring 5+ years of backend experience, and patience.';
    const found = readExperience(text, knowledge);
    expect(found?.quote).toBe('5+ years of backend experience');
  });
});
