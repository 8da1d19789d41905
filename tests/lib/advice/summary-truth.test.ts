import { describe, expect, it } from 'vitest';
import { summarise } from '../../../lib/advice/summary';
import type { MarketId } from '../../../lib/model/market';
import { expectTrue } from './summary-oracle';
import { type AdvertSketch, type CvSketch, factsOf, knowledge, TODAY } from './summary-support';

function variantsOf(cv: CvSketch, advert: AdvertSketch = {}, market: MarketId = 'uk') {
  const facts = factsOf(cv, advert, market);
  const { variants } = summarise(facts, knowledge, TODAY);
  if (variants.bullets) expectTrue(variants.bullets, facts.cv, { advert: `${advert.title} ${facts.posting.text}` });
  return { bullets: variants.bullets?.text ?? '', mine: variants.mine?.text ?? '', short: variants.short?.text ?? '' };
}

const role = (bullets: readonly string[], start = '2021-05', end?: string, title = 'Backend Developer') => ({
  title,
  company: 'Garnet Quay',
  start,
  ...(end === undefined ? {} : { end }),
  bullets,
});

describe('the title is never another job than the CV names', () => {
  it.each([
    ['Platform Engineer', 'Site Reliability Engineer', 'Platform engineer'],
    ['Android Developer', 'iOS Developer', 'Android developer'],
    ['Analytics Engineer', 'Data Engineer', 'Analytics engineer'],
    ['DevOps Engineer', 'Platform Engineer', 'DevOps engineer'],
    ['Back End Developer', 'Backend Engineer', 'Backend engineer'],
    ['Full-Stack Developer', 'Full Stack Engineer', 'Full-stack engineer'],
  ])('%s, asked %s', (label, title, opening) => {
    const { bullets } = variantsOf(
      { label, roles: [role(['Built 7 queues in Go'], '2021-05', undefined, label)] },
      { title, must: ['Go'] },
    );
    expect(bullets.startsWith(`${opening} with`), bullets).toBe(true);
  });
});

it.each([
  ['Backend Developer (Graduate)', 'Graduate backend developer'],
  ['Backend Developer | Senior', 'Senior backend developer'],
  ['Senior Backend Developer (Lead)', 'Senior backend developer'],
  ['Backend Developer (Payments)', 'Backend developer'],
])('a level on its own belongs to the title: %s', (label, opening) => {
  const { bullets } = variantsOf({ label, roles: [role(['Built 7 queues in Go'])] });
  expect(bullets.startsWith(`${opening} with`), bullets).toBe(true);
});

describe('what the stack claims', () => {
  const stackOf = (cv: CvSketch, advert: AdvertSketch, market: MarketId = 'uk') =>
    variantsOf(cv, advert, market).bullets.split('. ')[1] ?? '';

  it.each([
    ['Learned Docker', false],
    ['Attended a course on Docker', false],
    ['Studied Kafka and Docker', false],
    ['Gave a talk on Docker', false],
    ['Packed 9 services into Docker images', true],
    ['Trained 3 colleagues in Docker', true],
  ])('learning is not working: %s', (bullet, claimed) => {
    const stack = stackOf({ roles: [role(['Built 7 queues in Go', bullet])] }, { must: ['Go', 'Docker'] });
    expect(stack.includes('Docker'), stack).toBe(claimed);
  });

  const redisEarlier = [
    role(['Built 7 queues in Go'], '2023-02'),
    role(['Added Redis to the price page'], '2019-01', '2022-12'),
  ];
  it.each([
    ['Uses Go and Redis daily.', 'Works in Go and Redis'],
    ['Backend developer working with Go and Redis.', 'Works in Go and Redis'],
    ['Uses Go, previously Redis.', 'Uses Go, with earlier work in Redis'],
    ['Built shops using Redis.', 'Uses Go, with earlier work in Redis'],
    ['Likes Redis.', 'Uses Go, with earlier work in Redis'],
  ])('what the profile uses today is no earlier work: %s', (profile, stack) => {
    expect(stackOf({ profile, roles: redisEarlier }, { must: ['Go', 'Redis'] })).toBe(stack);
  });

  it('what the profile calls earlier is no part of today', () => {
    const cv = {
      profile: 'Currently using Go; earlier, Java.',
      roles: [role(['Built 7 queues in Go', 'Wrote 3 Java jobs'])],
    };
    expect(stackOf(cv, { must: ['Go', 'Java'] })).toBe('Uses Go, with earlier work in Java');
    expect(stackOf({ ...cv, profile: 'Uses Go and Java.' }, { must: ['Go', 'Java'] })).toBe('Works in Go and Java');
  });

  it('says "on AWS" only of what shares a place with it', () => {
    const cv = { roles: [role(['Built 7 queues in Go on AWS'])] };
    const project = { name: 'Plover', bullets: ['Wrote a nest map in Django'] };
    expect(stackOf(cv, { must: ['Go', 'AWS'] })).toBe('Works in Go on AWS');
    expect(stackOf({ ...cv, projects: [project] }, { must: ['Go', 'Django', 'AWS'] })).toBe(
      'Works in Go and Django, with AWS',
    );
  });

  it.each([
    ['Runs 7 queues in Go in production', true],
    ['Built a Go tool that copies production logs', false],
    ['Fixed 9 production bugs in Go', false],
  ])('"in production" only where the CV says just that: %s', (bullet, said) => {
    expect(stackOf({ roles: [role([bullet])] }, { must: ['Go'] }).includes('in production')).toBe(said);
  });

  it('little of today leaves room for two of earlier days', () => {
    const earlier = role(['Built 4 Django sites on Redis and Azure'], '2019-01', '2022-12');
    const roles = [role(['Built 7 queues in Go'], '2023-02'), earlier];
    expect(stackOf({ roles }, { must: ['Go', 'Django', 'Redis', 'Azure'] })).toBe(
      'Uses Go, with earlier work in Django and Redis',
    );
  });

  it('calls one thing no stack', () => {
    const cv = { roles: [role(['Built 7 queues in Go'])] };
    expect(variantsOf(cv, { must: ['Go'] }, 'us').bullets).not.toContain('stack');
    expect(variantsOf(cv, { must: ['Go'] }, 'uk').bullets).toContain('Works in Go.');
  });
});

describe('whose building it is', () => {
  it.each([
    ['Lead a squad of 4 engineers building donation services', 'on donation services'],
    ['Building donation services for charities', 'building donation services for charities'],
    ['Design and build donation services for charities', 'building donation services for charities'],
  ])('%s', (bullet, said) => {
    const { bullets } = variantsOf({ roles: [role([bullet, 'Moved 7 donation queues to Go'])] }, { must: ['Go'] });
    expect(bullets.split('. ')[0]).toMatch(new RegExp(`experience ${said}$`));
  });

  it.each([
    ['Took over the voucher service', ', including work on a voucher service'],
    ['Working on the voucher service', ' working on a voucher service'],
  ])('one system done once does not fill the years: %s', (bullet, said) => {
    const { bullets } = variantsOf({ roles: [role([bullet, 'Moved 7 voucher queues to Go'])] }, { must: ['Go'] });
    expect(bullets).toContain(`5 years' commercial experience${said}.`);
  });

  it('leads a squad, whatever the squad does', () => {
    const { bullets } = variantsOf({
      roles: [role(['Leads a squad of 4 engineers building donation services in Go', 'Moved 7 queues to Kafka'])],
    });
    expect(bullets).toContain(', and leads a squad of 4 engineers.');
  });
});

describe('the profile may say what all the years were', () => {
  it.each([
    [
      'Developer with 4 years of experience building booking software for clinics.',
      'building booking software for clinics',
    ],
    ["Developer with 4 years' experience of hospital and pharmacy software.", 'of hospital and pharmacy software'],
    ["Developer with 4 years' experience in retail.", 'in retail'],
    ['Developer with 4 years of experience testing banking apps.', 'testing banking apps'],
  ])('%s', (profile, said) => {
    const cv = { profile, roles: [role(['Built 7 queues in Go'], '2022-10')] };
    expect(variantsOf(cv).bullets).toContain(`4 years' commercial experience ${said}.`);
  });

  it.each([
    'Developer with 4 years of experience as a booking software engineer.',
    'Developer with 4 years of experience. Interested in retail.',
  ])('not: %s', (profile) => {
    const cv = { profile, roles: [role(['Built 7 queues in Go'], '2022-10')] };
    expect(variantsOf(cv).bullets).toContain("4 years' commercial experience.");
  });
});

describe('wins that read as one person wrote them', () => {
  const sentencesOf = (cv: CvSketch, market: MarketId = 'uk') => variantsOf(cv, { must: ['Go'] }, market).bullets;

  it("two employers' wins are two sentences", () => {
    const text = sentencesOf({
      roles: [
        role(['Cut the tariff import in Go from 50 minutes to 4'], '2023-02'),
        role(['Raised bank matching from 61 to 96 files a day'], '2019-01', '2022-12'),
      ],
    });
    expect(text).toContain('from 50 minutes to 4. Raised bank matching');
  });

  it('a comma before an "and" that could be read with the clause before', () => {
    const trailing = 'Cut the tariff import in Go from 50 minutes to 4 by batching its writes';
    const other = 'Moved 12 queues to Kafka';
    expect(sentencesOf({ roles: [role([trailing, other])] })).toContain('writes, and moved 12');
    expect(sentencesOf({ roles: [role([trailing.replace(/ by .*/, ''), other])] })).toContain('to 4 and moved 12');
  });

  it('no clause with two bare percentages', () => {
    const text = sentencesOf({
      roles: [role(['Improved p95 latency by 60% and error rate by 45%', 'Cut AWS spend by 20% with Go'])],
    });
    expect(text).toContain('Cut AWS spend by 20%');
    expect(text).not.toContain('45%');
  });

  it.each([
    ['Established coding standards and on-call rotation', false],
    ['Established coding standards and an on-call rotation', true],
    ['Established coding standards and runbooks', true],
    ['Established code review and testing', true],
    ['Established quote and renewal APIs for 6 brokers', true],
    ['Established tool and tests for 6 brokers', false],
  ])('a second object needs its article too: %s', (bullet, told) => {
    const text = sentencesOf({ roles: [role(['Cut the tariff import in Go from 50 minutes to 4', bullet])] });
    expect(/established/i.test(text), text).toBe(told);
  });

  it.each([
    ['Sped up nightly tariff import 6x', false],
    ['Sped up the nightly tariff import 6x', true],
    ['Sped up nightly tariff imports 6x', true],
  ])('neither particle nor measure stands for an article: %s', (bullet, told) => {
    const text = sentencesOf({ roles: [role(['Cut the tariff import in Go from 50 minutes to 4', bullet])] });
    expect(text.includes('ped up'), text).toBe(told);
  });

  it.each([
    ['Lead design reviews and mentor junior staff', null],
    ['Lead design reviews, run retrospectives and plan work', null],
    ['Lead design reviews for 3 teams', 'Leads design reviews for 3 teams.'],
    ['Leads design reviews and mentors 2 juniors', 'Leads design reviews and mentors 2 juniors.'],
  ])('both verbs stand in the third person or neither: %s', (bullet, said) => {
    const text = sentencesOf({ roles: [role(['Cut the tariff import in Go from 50 minutes to 4', bullet])] });
    if (said === null) expect(text).not.toContain('design reviews');
    else expect(text).toContain(said);
  });

  it.each(['Made the tariff import faster (3 s → 1 s)', 'Reduced pauses of the Go importer to <10 ms'])(
    'no arrows or signs: %s',
    (bullet) => {
      expect(sentencesOf({ roles: [role(['Built 7 queues in Go', bullet])] })).not.toMatch(/[→<]/);
    },
  );

  it('the fourth sentence does not open as a win does', () => {
    const wrote = 'Wrote 7 importers in Go for 3 suppliers';
    const text = sentencesOf({ roles: [role([wrote, 'Wrote runbooks for the night team'])] });
    expect(text.match(/\bWrote\b/g)).toHaveLength(1);
  });
});

it('a list of anything but technologies keeps its order in "mine"', () => {
  const profile = 'Developer. Uses Redis and Go. Fluent in French and English.';
  const cv = { profile, roles: [role(['Built 7 queues in Go and Redis'])] };
  expect(variantsOf(cv, { must: ['Go', 'Redis'] }).mine).toBe(
    'Developer. Uses Go and Redis. Fluent in French and English.',
  );
});
