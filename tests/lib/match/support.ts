import { join } from 'node:path';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { ruleBook } from '../../../data/rule-book';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { readCues } from '../../../lib/build/cue-data';
import { parseBullet } from '../../../lib/cv/parse-bullet';
import { matchCv } from '../../../lib/match/match-cv';
import type { Advert, Level, Term } from '../../../lib/model/advert';
import type { Bullet, Cv, Project, Role } from '../../../lib/model/cv';
import type { MatchReading } from '../../../lib/model/match';
import type { Posting } from '../../../lib/model/posting';
import type { Correction } from '../../../lib/model/review';
import type { Skill, SkillFamily, SkillKind } from '../../../lib/model/skill';
import { root } from '../../support/files';

export const TODAY = '2026-11-22';

type SkillRow = readonly [id: string, name: string, family: SkillFamily, more?: Partial<Skill>];

const ROWS: readonly SkillRow[] = [
  ['go', 'Go', 'language', { policy: 'evidence', aliases: ['Golang'] }],
  ['r', 'R', 'language', { policy: 'evidence' }],
  ['java', 'Java', 'language'],
  ['python', 'Python', 'language'],
  ['spring-boot', 'Spring Boot', 'framework', { implies: ['java'] }],
  ['postgresql', 'PostgreSQL', 'database', { aliases: ['Postgres'], neighbours: ['mysql'] }],
  ['mysql', 'MySQL', 'database'],
  ['kafka', 'Kafka', 'messaging', { aliases: ['Apache Kafka'], neighbours: ['rabbitmq'] }],
  ['rabbitmq', 'RabbitMQ', 'messaging'],
  ['redis', 'Redis', 'cache'],
  ['kubernetes', 'Kubernetes', 'container', { aliases: ['K8s'] }],
  ['docker', 'Docker', 'container'],
  ['terraform', 'Terraform', 'infrastructure'],
  ['grpc', 'gRPC', 'protocol'],
  ['microservices', 'microservices', 'architecture', { kind: 'practice' }],
  ['scrum', 'Scrum', 'ways-of-working', { kind: 'practice' }],
  ['mentoring', 'mentoring', 'soft', { kind: 'soft' }],
  ['payments', 'payments', 'domain', { kind: 'domain' }],
];

const skills: readonly Skill[] = ROWS.map(([id, name, family, more]) => ({
  id,
  name,
  kind: 'tech' as SkillKind,
  family,
  sources: ['hand'],
  ...more,
}));

export const vocabulary = compileVocabulary(skills, readCues(join(root, 'data/cues')));
export const knowledge = { vocabulary, ...ruleBook };

/** A term of the advert; its spans are every place of `text` that has one of the skill's forms. */
export function term(id: string, level: Level, text: string, more: Partial<Term> = {}): Term {
  const skill = skills.find((one) => one.id === id);
  if (!skill) throw new Error(`No skill ${id} in the test's vocabulary.`);
  const forms = [...(skill.aliases ?? []), skill.name].sort((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![A-Za-z])(?:${forms.join('|')})(?![A-Za-z])`, 'g');
  const spans = [...text.matchAll(found)].map(({ index, 0: form }) => [index, index + form.length] as const);
  const { name, kind, family } = skill;
  return { skill: id, name, kind, family, level, stack: false, group: null, years: null, spans, ...more };
}

export function advertOf(terms: readonly Term[], more: Partial<Advert> = {}): Advert {
  return {
    language: 'en',
    terms,
    signs: [],
    seniority: 'mid',
    experience: null,
    postedBy: { type: 'unknown', quote: null },
    role: { type: 'other', quote: null },
    employer: [],
    eligibility: [],
    ...more,
  };
}

export function postingOf(text: string, more: Partial<Posting> = {}): Posting {
  return {
    url: null,
    board: null,
    title: null,
    company: null,
    location: null,
    country: null,
    workplace: null,
    employmentType: null,
    salary: null,
    postedAt: null,
    closesAt: null,
    text,
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
    source: 'paste',
    confidence: 0.9,
    doubts: [],
    ...more,
  };
}

export function bullet(text: string): Bullet {
  return { id: text, text, reading: parseBullet(text, cvKnowledge.bullets) };
}

export function role(
  title: string | null,
  dates: string,
  lines: readonly string[] = [],
  more: Partial<Role> = {},
): Role {
  const [start = null, end = null] = dates.split(' to ');
  return {
    id: `${title} ${dates}`,
    company: 'Thistle & Crane',
    title,
    location: null,
    start: start || null,
    end: end === 'now' ? null : end,
    current: end === 'now',
    url: null,
    summary: null,
    bullets: lines.map(bullet),
    ...more,
  };
}

export function project(name: string, description: string, more: Partial<Project> = {}): Project {
  return { id: name, name, url: null, start: null, end: null, description, bullets: [], keywords: [], ...more };
}

type CvParts = Partial<Omit<Cv, 'basics' | 'skills' | 'source'>> & {
  readonly label?: string;
  readonly profile?: string;
  readonly skills?: readonly (readonly string[])[];
  readonly basics?: Partial<Cv['basics']>;
  readonly source?: Partial<Cv['source']>;
};

export function cvOf({ label, profile, skills: groups = [], basics, source, ...more }: CvParts): Cv {
  return {
    id: 'cv',
    name: 'Backend CV',
    revision: 1,
    basics: {
      name: 'Maren Oakes',
      label: label ?? null,
      email: 'maren@oakes.example',
      phone: null,
      url: null,
      location: 'Leeds',
      countryCode: 'GB',
      profiles: [],
      summary: profile ?? null,
      ...basics,
    },
    skills: groups.map((keywords, i) => ({ id: `s${i}`, name: null, keywords })),
    roles: [],
    projects: [],
    education: [],
    certificates: [],
    extras: [],
    unplaced: [],
    order: [],
    doubts: [],
    source: { kind: 'text', fileName: null, pages: null, paper: null, ...source },
    ...more,
  };
}

export function match(
  advert: Advert,
  cv: Cv | null,
  text: string,
  corrections: readonly Correction[] = [],
  today = TODAY,
): MatchReading {
  return matchCv(advert, cv, knowledge, today, { text, corrections });
}
