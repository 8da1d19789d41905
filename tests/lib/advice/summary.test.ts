import { describe, expect, it } from 'vitest';
import { summarise } from '../../../lib/advice/summary';
import type { MarketId } from '../../../lib/model/market';
import { expectTrue } from './summary-oracle';
import { type AdvertSketch, type CvSketch, factsOf, knowledge, TODAY } from './summary-support';

function write(cv: CvSketch, advert: AdvertSketch = {}, market: MarketId = 'uk') {
  const facts = factsOf(cv, advert, market);
  return { ...summarise(facts, knowledge, TODAY), facts };
}

function textOf(cv: CvSketch, advert: AdvertSketch = {}, market: MarketId = 'uk'): string {
  const { summary, facts } = write(cv, advert, market);
  if (summary) expectTrue(summary, facts.cv, { advert: `${advert.title} ${facts.posting.text}` });
  return summary?.text ?? '';
}

const BULLET = 'Cut the tariff import in Go from 50 minutes to 4';
const job = (start: string, end?: string, title = 'Backend Developer', bullets: readonly string[] = [BULLET]) => ({
  title,
  company: 'Merrow Tariffs',
  start,
  ...(end === undefined ? {} : { end }),
  bullets,
});

describe('a summary as a whole', () => {
  it('mid, UK: identity with its last years, stack with earlier work, two wins of one bullet, on call', () => {
    const cv: CvSketch = {
      label: 'Backend Developer',
      roles: [
        {
          ...job('2022-10'),
          summary: 'Metering and billing services for energy suppliers.',
          bullets: [
            'Cut the monthly billing run in Go from 7 hours to 55 minutes and moved 9 jobs to Kafka without a late invoice',
            'Built tariff APIs on AWS with Postgres',
            'On call for billing since 2024',
          ],
        },
        {
          ...job('2020-09', '2022-09', 'Software Developer'),
          company: 'Nethercott',
          bullets: ['Built Spring Boot services in Java for stock control'],
        },
      ],
      skills: ['Terraform'],
    };
    const advert = {
      title: 'Backend Developer',
      must: ['Go', 'PostgreSQL', 'Kafka', 'AWS', 'gRPC'],
      nice: ['Terraform', 'Java'],
    };
    expect(textOf(cv, advert)).toBe(
      "Backend developer with 6 years' commercial experience, the last 4 on metering and billing services for energy suppliers. " +
        'Uses Go, PostgreSQL, Kafka and AWS, with earlier work in Java. ' +
        'Cut the monthly billing run in Go from 7 hours to 55 minutes and moved 9 jobs to Kafka without a late invoice. ' +
        'On call for billing since 2024.',
    );
    expect(write(cv, advert).summary?.leftOut).toEqual(['grpc', 'terraform']);
  });

  it('junior, UK: months, what is being built, the degree', () => {
    expect(
      textOf(
        {
          roles: [
            job('2025-10', undefined, 'Junior Developer', [
              'Building internal booking APIs for a theatre in C# and ASP.NET Core',
              'Wrote 7 endpoints in C# that let box-office staff move a booking without a phone call',
              'Wrote xUnit tests against SQL Server',
            ]),
          ],
          education: [{ studyType: 'BSc', area: 'Computing', end: '2025-06' }],
        },
        { must: ['C#', 'SQL Server'], nice: ['Azure'] },
      ),
    ).toBe(
      "Junior developer with 13 months' commercial experience building internal booking APIs for a theatre. " +
        'Works in C#, SQL Server and ASP.NET Core, with xUnit. ' +
        'Wrote 7 endpoints in C# that let box-office staff move a booking without a phone call. ' +
        'BSc Computing, 2025.',
    );
  });

  it('mid, US: years of experience, core stack, three wins with the last comma', () => {
    expect(
      textOf(
        {
          roles: [
            job('2022-10', undefined, 'Backend Engineer', [
              'Building multi-tenant payroll APIs in Node.js and TypeScript',
              'Reduced p95 payslip latency from 2.2 s to 350 ms with Redis, raised bank file delivery to 99.9%, and cut AWS spend by $4,100 a month',
            ]),
          ],
        },
        { title: 'Backend Engineer', must: ['TypeScript', 'Redis', 'AWS'] },
        'us',
      ),
    ).toBe(
      'Backend engineer with 4 years of experience building multi-tenant payroll APIs. ' +
        'Core stack: TypeScript, Redis and AWS. ' +
        'Reduced p95 payslip latency from 2.2 s to 350 ms with Redis, raised bank file delivery to 99.9%, and cut AWS spend by $4,100 a month.',
    );
  });

  it('senior, UK: leads a team only in the present tense, standards last', () => {
    expect(
      textOf(
        {
          label: 'Senior Backend Developer',
          roles: [
            job('2017-01', undefined, 'Senior Backend Developer', [
              'Lead a team of 5',
              'Redesigned the loan ledger in Python and Django to post 900 entries a second',
              'Introduced design reviews now used by 3 teams',
            ]),
          ],
        },
        { title: 'Lead Backend Developer', must: ['Python', 'Terraform'] },
      ),
    ).toBe(
      "Senior backend developer with 9 years' commercial experience. Works in Python and Django, and leads a team of 5. " +
        'Redesigned the loan ledger in Python and Django to post 900 entries a second, and introduced design reviews now used by 3 teams.',
    );
  });

  it('without a paid role: a graduate who has built something', () => {
    expect(
      textOf(
        {
          education: [{ studyType: 'BSc (Hons) Computer Science', end: '2026-07' }],
          projects: [
            {
              name: 'Kestrel',
              description: 'A nest-box camera site in Django, used by two schools.',
              bullets: ['Cut page load from 900 ms to 200 ms by caching in Redis'],
            },
          ],
        },
        { must: ['Python', 'Docker'] },
      ),
    ).toBe(
      'Computer science graduate who has built a nest-box camera site in Django, used by two schools. Cut page load from 900 ms to 200 ms by caching in Redis.',
    );
  });

  it('says nothing where nothing true can be said', () => {
    expect(write({}, { must: ['Go'] }).summary).toBeNull();
    expect(write({ label: 'Backend Developer' }, { must: ['Go'] }).summary).toBeNull();
    expect(write({ skills: ['Go', 'Kafka'] }, { must: ['Go'] }).summary).toBeNull();
    expect(write({ profile: 'Looking for a role.' }, { must: ['Go'] }).variants).toEqual({ mine: expect.anything() });
  });

  it('is the same every time', () => {
    const cv: CvSketch = { roles: [job('2020-01')] };
    expect(write(cv, { must: ['Go'] }).variants).toEqual(write(cv, { must: ['Go'] }).variants);
  });
});

describe('years', () => {
  const rows: [name: string, cv: CvSketch, said: string | null][] = [
    ['months below two years', { roles: [job('2025-01')] }, "22 months' commercial"],
    ['one month', { roles: [job('2026-11')] }, "1 month's commercial"],
    ['years from two on, rounded down', { roles: [job('2021-02')] }, "5 years' commercial"],
    ['overlaps once', { roles: [job('2023-01'), job('2023-01', '2025-12')] }, "3 years' commercial"],
    [
      'the profile where it states fewer',
      { profile: 'Developer, 4 years.', roles: [job('2018-01')] },
      "4 years' commercial",
    ],
    [
      'the dates where the profile states more',
      { profile: 'Developer, 12 years.', roles: [job('2018-01')] },
      "8 years' commercial",
    ],
    ['no unpaid role', { roles: [job('2025-01', undefined, 'Volunteer Developer')] }, null],
    ['no role of another trade', { roles: [job('2015-01', undefined, 'Barista')] }, null],
    ['no role without dates', { roles: [{ ...job('2020-01'), start: null as unknown as string }] }, null],
  ];
  it.each(rows)('%s', (_, cv, said) => {
    const { text } = write(cv, { must: ['Go'] }).summary ?? { text: '' };
    if (said === null) expect(text).not.toMatch(/experience/);
    else expect(text).toContain(said);
  });

  it('are commercial in the UK and Ireland, professional in Europe, plain in America', () => {
    const say = (market: MarketId) => write({ roles: [job('2020-01')] }, {}, market).summary?.text;
    expect(say('uk')).toContain("6 years' commercial experience");
    expect(say('ie')).toContain("6 years' commercial experience");
    expect(say('eu')).toContain("6 years' professional experience");
    expect(say('us')).toContain('6 years of experience');
    expect(say('ca')).toContain('6 years of experience');
  });
});

describe('the title', () => {
  const rows: [own: string, asked: string, said: string, market?: MarketId][] = [
    ['Backend Developer', 'Backend Engineer', 'Backend engineer'],
    ['Senior Back-End Developer', 'Backend Developer (Go)', 'Senior backend developer'],
    ['Software Developer', 'Graduate Software Engineer, Payments', 'Software engineer'],
    ['Snr Backend Developer', 'Backend Developer', 'Senior backend developer'],
    // Never above the level, never another family, never a stack the CV's title does not hold.
    ['Senior Backend Developer', 'Lead Backend Developer', 'Senior backend developer'],
    ['Backend Developer', 'Senior Backend Engineer', 'Backend engineer'],
    ['Senior Software Engineer', 'Staff Software Engineer', 'Senior software engineer'],
    ['Backend Developer', 'Frontend Developer', 'Backend developer'],
    ['Backend Developer', 'Python Developer', 'Backend developer'],
    ['Java Developer', 'Backend Developer', 'Java developer'],
    ['Software Engineer II', 'DevOps Engineer', 'Software engineer'],
    ['BACKEND DEVELOPER', 'Head of Engineering', 'Backend developer'],
    ['Backend Developer', 'Backend Engineer', 'Backend developer', 'ca'],
  ];
  it.each(rows)('%s for "%s" is %s', (own, asked, said, market = 'uk') => {
    const { text } = write({ label: own, roles: [job('2020-01', undefined, own)] }, { title: asked }, market)
      .summary ?? { text: '' };
    expect(text.startsWith(`${said} with `)).toBe(true);
  });

  it('comes from the job where the headline is no job title', () => {
    for (const label of ['Python, Django, AWS', 'Creative Backend Developer', 'Hello']) {
      expect(textOf({ label, roles: [job('2020-01', undefined, 'Platform Engineer')] })).toMatch(
        /^Platform engineer with/,
      );
    }
  });
});

describe('the domain', () => {
  const roles = (
    first: Partial<CvSketch['roles'] extends readonly (infer R)[] | undefined ? R : never>,
    second = false,
  ) => [
    { ...job('2023-01'), ...first },
    ...(second ? [job('2018-01', '2022-12', 'Software Developer', ['Wrote tools for surveyors'])] : []),
  ];
  const rows: [name: string, cv: CvSketch, said: RegExp][] = [
    [
      'a whole career',
      { roles: roles({ summary: 'Freight routing services for hauliers.' }) },
      /experience on freight routing services for hauliers\./,
    ],
    [
      'the last years',
      { roles: roles({ summary: 'Freight routing services.' }, true) },
      /, the last 3 on freight routing services\./,
    ],
    [
      'lately',
      {
        roles: roles(
          { bullets: [BULLET, 'Maintain freight routing services', 'Wrote a parser in Go', 'Added retries in Go'] },
          true,
        ),
      },
      /, most recently maintaining freight routing services\./,
    ],
    [
      'some of it',
      {
        roles: [
          job('2023-01', undefined, 'Backend Developer', [BULLET]),
          job('2018-01', '2022-12', 'Backend Developer', ['Maintained freight routing services']),
        ],
      },
      /, including work on freight routing services\./,
    ],
    [
      'one of a kind, with its article',
      { roles: roles({ bullets: [BULLET, 'Maintain the invoicing platform'] }) },
      /experience maintaining an invoicing platform\./,
    ],
    [
      'as the profile says',
      { profile: 'Backend developer with experience in ticketing systems for theatres and museums.', roles: roles({}) },
      /experience in ticketing systems for theatres and museums\./,
    ],
    [
      'not what the profile only wishes',
      { profile: 'Developer with years in support and a focus on booking systems.', roles: roles({}) },
      /commercial experience\./,
    ],
    ['not where the CV names none', { roles: roles({}) }, /commercial experience\./],
    [
      'not where only the advert does',
      { roles: roles({ bullets: ['Cut the nightly job in Go from 4 hours to 9 minutes'] }) },
      /commercial experience\./,
    ],
    [
      'not the name of an employer',
      { roles: roles({ company: 'Freight Systems', bullets: [BULLET, 'Maintain Freight Systems'] }) },
      /commercial experience\./,
    ],
  ];
  it.each(rows)('%s', (_, cv, said) => {
    expect(textOf(cv, { text: 'Our freight platform and payment services.' })).toMatch(said);
  });
});

describe('the stack', () => {
  const stack = (bullets: readonly string[], advert: AdvertSketch, extra: CvSketch = {}) =>
    textOf({ ...extra, roles: [job('2020-01', undefined, 'Backend Developer', bullets)] }, advert);

  it('is in the advert’s order and spelling, with the cloud it runs on and the tools beside it', () => {
    expect(
      stack(['Built a rota API in Django and Postgres with Docker on AWS'], {
        must: ['PostgreSQL', 'Docker', 'AWS', 'Django'],
      }),
    ).toContain('Works in PostgreSQL and Django on AWS, with Docker.');
  });
  it('never names a skill that is only listed, or only implied', () => {
    const text = stack(
      ['Built a rota API in Spring Boot'],
      { must: ['Java', 'Kafka', 'Terraform'] },
      { skills: ['Kafka', 'Java'] },
    );
    expect(text).toContain('Works in Spring Boot.');
    expect(text).not.toMatch(/Kafka|Terraform|Java/);
  });
  it('says "in production" only where the CV says it of every one', () => {
    expect(stack(['Run Go and Kafka in production'], { must: ['Go', 'Kafka'] })).toContain(
      'Uses Go and Kafka in production.',
    );
    expect(stack(['Run Go in production', 'Built Kafka consumers'], { must: ['Go', 'Kafka'] })).not.toContain(
      'in production',
    );
  });
  it('holds five at most, and does not say one thing twice', () => {
    const text = stack(
      ['Built APIs in Go, Java, Python, Django, Redis, Kafka and Postgres', 'Wrote SQL', 'Used Spring and Spring Boot'],
      {
        must: ['Go', 'Python', 'Django', 'Redis', 'Kafka', 'PostgreSQL', 'SQL', 'Spring', 'Spring Boot'],
      },
    );
    expect(text).toContain('Works in Go, Python, Django and Redis, with Kafka.');
  });
});

describe('the wins', () => {
  const wins = (
    bullets: readonly string[],
    advert: AdvertSketch = { must: ['Go', 'Kafka'] },
    market: MarketId = 'uk',
  ) => textOf({ roles: [{ ...job('2020-01'), bullets }] }, advert, market);

  it('rank a must-have before a change, a change before a figure, a figure before none', () => {
    const text = wins([
      'Wrote a linter without a false alarm',
      'Added 14 health checks',
      'Trimmed start-up from 90 seconds to 8',
      'Moved 6 feeds to Kafka',
    ]);
    expect(text).toContain('Moved 6 feeds to Kafka and trimmed start-up from 90 seconds to 8.');
    expect(text).not.toMatch(/linter|health checks/);
  });
  it('hold one bare percentage at most', () => {
    expect(wins(['Cut alerts by 40%', 'Raised cache hits to 97%'])).toMatch(/Cut alerts by 40%\.$/);
  });
  it('are two in the UK and up to three in the US', () => {
    const bullets = [
      'Cut builds from 9 minutes to 2',
      'Moved 6 feeds to Kafka',
      'Trimmed start-up in Go from 90 seconds to 8',
    ];
    expect(wins(bullets)).not.toContain('builds');
    expect(wins(bullets, { must: ['Go', 'Kafka'] }, 'us')).toContain('and cut builds from 9 minutes to 2.');
  });

  const never: [why: string, bullet: string][] = [
    ['an employer', 'Cut the Merrow Tariffs import from 5 hours to 1'],
    ['the firm that hires', 'Cut the Oxbow Retail feed from 5 hours to 1'],
    ['the present tense', 'Cut and paste 40 reports a week'.replace('Cut and paste', 'Prepare')],
    ['the first person inside', 'Cut our import from 5 hours to 1'],
    ['a phrase readers take for a machine’s', 'Spearheaded a robust import, cutting it from 5 hours to 1'],
    ['a duty', 'Responsible for cutting the import from 5 hours to 1'],
    ['a verb too weak', 'Helped cut the import from 5 hours to 1'],
    ['a note instead of a sentence', 'Optimised import script from 5 hours to 1'],
    ['a passive', 'Built by a team of 12'],
    ['a link', 'Cut the import from 5 hours to 1, see https://merrow.example'],
    ['a list that runs on', 'Cut imports, exports, reports etc. from 5 hours to 1'],
    ['half a pair of brackets', 'Cut the import (from 5 hours to 1'],
  ];
  it.each(never)('never tell %s', (_, bullet) => {
    const text = wins([bullet, 'Moved 6 feeds to Kafka'], { company: 'Oxbow Retail', must: ['Go', 'Kafka'] });
    expect(text).toMatch(/Moved 6 feeds to Kafka\.$/);
    expect(text).not.toMatch(/import|Oxbow|reports|team of 12/);
  });

  it('keep what cannot be cut whole, and drop what loses its result by the cut', () => {
    expect(wins(['Built a runner that retried uploads and cut failures by 30%'])).toContain(
      'Built a runner that retried uploads and cut failures by 30%.',
    );
    expect(wins(['Tuned 14 queries; p95 fell from 2 s to 300 ms', 'Moved 6 feeds to Kafka'])).not.toContain('Tuned');
  });
});

describe('the fourth sentence', () => {
  const fourth = (bullets: readonly string[], extra: CvSketch = {}) =>
    textOf(
      {
        ...extra,
        roles: [job('2020-01', undefined, 'Senior Developer', [BULLET, 'Moved 6 feeds to Kafka', ...bullets])],
      },
      { must: ['Go', 'Kafka'] },
    );

  it('tells on call before mentoring before standards', () => {
    expect(fourth(['Mentored four graduates', 'On call one week in five'])).toMatch(/On call one week in five\.$/);
    expect(fourth(['Wrote the runbook for imports', 'Mentored four graduates'])).toMatch(/Mentored four graduates\.$/);
    expect(fourth(['Wrote the runbook for imports'])).toMatch(/Wrote the runbook for imports\.$/);
  });
  it('is left where there is no real differentiator, and a senior’s degree is none', () => {
    const education = [{ studyType: 'BSc', area: 'Computing', end: '2016' }];
    expect(fourth(['Attended stand-ups'], { education })).toMatch(/4 and moved 6 feeds to Kafka\.$/);
    expect(fourth(['Responsible for on-call rotas'])).toMatch(/4 and moved 6 feeds to Kafka\.$/);
  });
});

describe('spelling', () => {
  const spelt = (bullet: string, market: MarketId) =>
    textOf({ roles: [job('2020-01', undefined, 'Backend Developer', [bullet])] }, {}, market);
  it('is the market’s', () => {
    expect(spelt('Optimised the catalogue, cutting labelling from 3 hours to 1', 'us')).toContain(
      'Optimized the catalog, cutting labeling from 3 hours to 1.',
    );
    expect(spelt('Analyzed colors at the center, cutting faults from 30 a week to 2', 'uk')).toContain(
      'Analysed colours at the centre, cutting faults from 30 a week to 2.',
    );
  });
  it('leaves names, code and what Britain writes either way', () => {
    expect(spelt('Moved 4 jobs to Color.Serializer and the Center API', 'uk')).toContain(
      'Color.Serializer and the Center API.',
    );
    expect(spelt('Optimized 4 jobs', 'uk')).toContain('Optimized 4 jobs.');
    expect(spelt('Optimized 4 jobs, centralising logs', 'uk')).toContain('Optimised 4 jobs, centralising logs.');
  });
});

describe('Mine, adjusted', () => {
  const mine = (profile: string, advert: AdvertSketch, market: MarketId = 'uk') =>
    write(
      {
        profile,
        roles: [job('2020-01', undefined, 'Backend Developer', ['Built APIs in Go with Kafka and Postgres'])],
      },
      advert,
      market,
    ).variants.mine?.text;

  it('puts the advert’s names first, then what the bullets prove', () => {
    expect(
      mine('Developer who likes small teams. Works in Java, Postgres and Go.', {
        must: ['Go', 'PostgreSQL', 'Kafka', 'gRPC'],
      }),
    ).toBe('Developer who likes small teams. Works in Go, PostgreSQL, Java and Kafka.');
  });
  it('adds nothing to a claim about years or one piece of work', () => {
    expect(mine('Six years of Java and Go.', { must: ['Go', 'Kafka'] })).toBe('Six years of Go and Java.');
    expect(mine('Built a depot app in Java and Go.', { must: ['Kafka'] })).toBe('Built a depot app in Java and Go.');
  });
  it('changes the spelling and nothing else', () => {
    expect(mine('I love color, and "color" in quotes; no lists here.', { must: ['Kafka'] })).toBe(
      'I love colour, and "color" in quotes; no lists here.',
    );
  });
  it('is absent where there is no profile', () => {
    expect(write({ roles: [job('2020-01')] }).variants).not.toHaveProperty('mine');
  });
});

describe('Short', () => {
  it('is identity, stack and one win in some thirty words', () => {
    const { variants } = write(
      { roles: [job('2020-01', undefined, 'Backend Developer', [BULLET, 'Moved 6 feeds to Kafka'])] },
      { must: ['Go', 'Kafka'] },
    );
    expect(variants.short?.text).toBe(
      "Backend developer with 6 years' commercial experience. Works in Go, with Kafka. Cut the tariff import in Go from 50 minutes to 4.",
    );
    expect(variants.short?.words).toBeLessThanOrEqual(35);
  });
});
