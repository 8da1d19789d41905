import units from '../../../data/bullets/units.json';
import verbs from '../../../data/bullets/verbs.json';
import words from '../../../data/bullets/words.json';
import ca from '../../../data/markets/ca.json';
import eu from '../../../data/markets/eu.json';
import ie from '../../../data/markets/ie.json';
import uk from '../../../data/markets/uk.json';
import us from '../../../data/markets/us.json';
import spelling from '../../../data/spelling/classes.json';
import domain from '../../../data/summary/domain.json';
import titles from '../../../data/summary/titles.json';
import voice from '../../../data/summary/voice.json';
import type { Facts } from '../../../lib/advice/facts';
import { parseBullet } from '../../../lib/cv/parse-bullet';
import type { Level, Term } from '../../../lib/model/advert';
import type { BulletLexicon } from '../../../lib/model/bullet-lexicon';
import type { Bullet, Cv, Education, Role } from '../../../lib/model/cv';
import type { Knowledge } from '../../../lib/model/knowledge';
import type { MarketConventions, MarketId } from '../../../lib/model/market';
import type { Evidence, EvidencePlace, Match } from '../../../lib/model/match';
import type { SpellingClass } from '../../../lib/model/rule';
import type { SkillFacts } from '../../../lib/model/skill';
import type { SummaryLexicon } from '../../../lib/model/summary-lexicon';
import { mergedMonths, stretch } from '../../../lib/text/months';

const lexicon = { verbs, ...words, units } as unknown as BulletLexicon;
export const TODAY = '2026-11-22';

const markets = [uk, us, ca, ie, eu] as unknown as readonly MarketConventions[];

type SkillRow = readonly [
  id: string,
  name: string,
  family: SkillFacts['family'],
  implies?: readonly string[],
  aliases?: readonly string[],
];
const ROWS: readonly SkillRow[] = [
  ['go', 'Go', 'language'],
  ['java', 'Java', 'language'],
  ['python', 'Python', 'language'],
  ['csharp', 'C#', 'language'],
  ['typescript', 'TypeScript', 'language'],
  ['sql', 'SQL', 'language'],
  ['spring-boot', 'Spring Boot', 'framework', ['java', 'spring']],
  ['spring', 'Spring', 'framework', ['java']],
  ['django', 'Django', 'framework', ['python']],
  ['aspnet', 'ASP.NET Core', 'framework'],
  ['node', 'Node.js', 'runtime'],
  ['postgresql', 'PostgreSQL', 'database', ['sql'], ['Postgres']],
  ['sqlserver', 'SQL Server', 'database', ['sql']],
  ['redis', 'Redis', 'cache'],
  ['kafka', 'Kafka', 'messaging'],
  ['aws', 'AWS', 'cloud'],
  ['azure', 'Azure', 'cloud'],
  ['docker', 'Docker', 'container'],
  ['kubernetes', 'Kubernetes', 'container'],
  ['terraform', 'Terraform', 'infrastructure'],
  ['grpc', 'gRPC', 'protocol'],
  ['xunit', 'xUnit', 'testing-tool'],
  ['git', 'Git', 'version-control'],
];

const skills: readonly SkillFacts[] = ROWS.map(([id, name, family, implies = []]) => ({
  id,
  name,
  kind: 'tech',
  family,
  implies,
  neighbours: [],
}));

export const knowledge = {
  vocabulary: { version: 'test', skills, packed: {} },
  markets,
  spelling: spelling as unknown as SpellingClass[],
  summary: { titles, domain, ...voice } as unknown as SummaryLexicon,
} as unknown as Knowledge;

export type CvSketch = {
  readonly label?: string;
  readonly profile?: string;
  readonly roles?: readonly {
    readonly title: string;
    readonly company?: string;
    readonly start: string;
    readonly end?: string;
    readonly summary?: string;
    readonly bullets: readonly string[];
  }[];
  readonly projects?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly bullets?: readonly string[];
  }[];
  readonly education?: readonly Partial<Education>[];
  readonly skills?: readonly string[];
};

export type AdvertSketch = {
  readonly title?: string;
  readonly company?: string;
  readonly text?: string;
  readonly must?: readonly string[];
  readonly nice?: readonly string[];
};

const bullet = (text: string, i: number): Bullet => ({ id: `b${i}`, text, reading: parseBullet(text, lexicon) });

function cvOf(sketch: CvSketch): Cv {
  const roles: Role[] = (sketch.roles ?? []).map((role, i) => ({
    id: `r${i}`,
    company: role.company ?? null,
    title: role.title,
    location: null,
    start: role.start,
    end: role.end ?? null,
    current: role.end === undefined,
    url: null,
    summary: role.summary ?? null,
    bullets: role.bullets.map(bullet),
  }));
  return {
    basics: { label: sketch.label ?? null, summary: sketch.profile ?? null },
    roles,
    projects: (sketch.projects ?? []).map((project, i) => ({
      id: `p${i}`,
      name: project.name,
      url: null,
      start: null,
      end: null,
      description: project.description ?? null,
      bullets: (project.bullets ?? []).map(bullet),
      keywords: [],
    })),
    education: (sketch.education ?? []).map((item) => ({
      id: 'e',
      institution: null,
      studyType: null,
      area: null,
      start: null,
      end: null,
      score: null,
      lines: [],
      ...item,
    })),
    skills: sketch.skills ? [{ id: 's', name: null, keywords: sketch.skills }] : [],
    certificates: [],
    extras: [],
    unplaced: [],
  } as unknown as Cv;
}

/** Every text of the CV by its path; the oracle of "found again in the CV". */
function textsOf(
  cv: Cv,
): { path: string; text: string; place: EvidencePlace; until: string | null; current: boolean }[] {
  const at = (path: string, text: string | null, place: EvidencePlace, until: string | null = null, current = false) =>
    text ? [{ path, text, place, until, current }] : [];
  return [
    ...at('basics.label', cv.basics.label, 'profile'),
    ...at('basics.summary', cv.basics.summary, 'profile'),
    ...cv.roles.flatMap((role, i) => [
      ...at(`work[${i}].position`, role.title, 'profile', role.end, role.current),
      ...at(`work[${i}].summary`, role.summary, 'role', role.end, role.current),
      ...role.bullets.flatMap((one, k) =>
        at(`work[${i}].highlights[${k}]`, one.text, 'bullet', role.end, role.current),
      ),
    ]),
    ...cv.projects.flatMap((project, i) => [
      ...at(`projects[${i}].description`, project.description, 'project'),
      ...project.bullets.flatMap((one, k) => at(`projects[${i}].highlights[${k}]`, one.text, 'project')),
    ]),
    ...cv.skills.flatMap((group, i) =>
      group.keywords.flatMap((word, k) => at(`skills[${i}].keywords[${k}]`, word, 'skills')),
    ),
  ];
}

function shownIn(cv: Cv): Map<string, Evidence[]> {
  const shown = new Map<string, Evidence[]>();
  for (const { path, text, place, until, current } of textsOf(cv)) {
    for (const [id, name, , implies = [], aliases = []] of ROWS) {
      for (const form of [name, ...aliases]) {
        const escaped = form.replace(/[.+#]/g, String.raw`\$&`);
        const at = text.search(new RegExp(`(?<![A-Za-z.])${escaped}(?![A-Za-z+#]| (?:Server|Boot))`));
        if (at < 0) continue;
        const evidence: Evidence = {
          skill: id,
          place,
          path,
          quote: text,
          span: [at, at + form.length],
          until,
          current,
        };
        for (const skill of [id, ...implies]) shown.set(skill, [...(shown.get(skill) ?? []), evidence]);
        break;
      }
    }
  }
  return shown;
}

/** The facts of a summary from a CV and an advert in short; skills are found by their plain names. */
export function factsOf(cvSketch: CvSketch, advert: AdvertSketch, marketId: MarketId = 'uk'): Facts {
  const cv = cvOf(cvSketch);
  const text = [advert.text ?? '', ...(advert.must ?? []), ...(advert.nice ?? [])].join('\n');
  const shown = shownIn(cv);
  const term = (form: string, level: Level): Term => {
    const row = ROWS.find(([, name, , , aliases = []]) => name === form || aliases.includes(form));
    if (!row) throw new Error(`no skill ${form}`);
    const at = text.indexOf(form);
    return {
      skill: row[0],
      name: row[1],
      kind: 'tech',
      family: row[2],
      level,
      stack: false,
      group: null,
      years: null,
      spans: [[at, at + form.length]],
    };
  };
  const terms = [
    ...(advert.must ?? []).map((name) => term(name, 'must')),
    ...(advert.nice ?? []).map((name) => term(name, 'nice')),
  ];
  const matches: Match[] = terms.map((one) => {
    const evidence = shown.get(one.skill) ?? [];
    const proven = evidence.some(({ place }) => place === 'bullet' || place === 'role' || place === 'project');
    const own = evidence.map(({ quote, span }) => quote.slice(span[0], span[1]));
    const asked = text.slice(...(one.spans[0] as [number, number]));
    const wording = own[0] && !own.includes(asked) ? { advert: asked, cv: own[0] } : null;
    return {
      term: one,
      grade: proven ? 'proven' : evidence.length > 0 ? 'listed' : 'absent',
      evidence,
      neighbour: null,
      old: false,
      wording,
    };
  });
  const engineering = cv.roles.flatMap((role, i) =>
    /developer|engineer/i.test(role.title ?? '') ? [{ role, path: `work[${i}]` }] : [],
  );
  const months = mergedMonths(
    engineering.flatMap(({ role }) => {
      const one = stretch(role.start, role.end, role.current, TODAY);
      return one ? [one] : [];
    }),
  );
  const stated = [...(cv.basics.summary ?? '').matchAll(/(\d+) years/g)].map(([, n]) => Number(n));
  const level = /junior/i.test(cv.roles[0]?.title ?? cv.basics.label ?? '')
    ? 'junior'
    : /senior/i.test(cv.roles[0]?.title ?? '')
      ? 'senior'
      : 'mid';
  return {
    posting: { title: advert.title ?? null, company: advert.company ?? null, text },
    advert: { terms },
    cv,
    match: {
      matches,
      demands: matches.map((best) => ({ level: best.term.level, counted: true, best, members: [best] })),
      experience: {
        months,
        statedYears: stated.length > 0 ? Math.max(...stated) : null,
        roles: engineering.map(({ path }) => path),
      },
      seniority: { advert: 'unknown', cv: level, evidence: [] },
      shown,
    },
    market: { market: marketId, document: marketId === 'us' || marketId === 'ca' ? 'resume' : 'cv' },
  } as unknown as Facts;
}
