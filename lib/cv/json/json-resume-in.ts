import type { CvContent, Profile } from '../../model/cv';
import type { CvKnowledge } from '../../model/cv-knowledge';
import { findDoubts } from '../doubts';
import { type Facts, factsOf } from '../facts';
import { parseBullet } from '../parse-bullet';
import { countryOf } from '../places';
import { idMaker } from '../reader';
import { type Fields, fields, isFields, list, strings, words } from './fields';
import { foreignLines } from './foreign-lines';
import { ITEM_SECTIONS, keepMeta, keepResume } from './keep-resume';
import { readDate, readPeriod } from './resume-dates';
import { readExtras } from './resume-extras';
import { type Resume, readResume } from './resume-schema';

type Id = (prefix: string) => string;

/**
 * JSON Resume 1.0.0, leniently: what a CV has no field for is kept beside its item, and its words are among the unplaced.
 * Null when it is no resume.
 */
export function fromJsonResume(parsed: unknown, knowledge: CvKnowledge): CvContent | null {
  const resume = fields(parsed);
  const sections = [
    'basics',
    ...ITEM_SECTIONS,
    'volunteer',
    'awards',
    'publications',
    'languages',
    'interests',
    'references',
  ];
  if (!sections.some((name) => typeof resume[name] === 'object' && resume[name] !== null)) return null;
  const meta = fields(resume.meta);
  const id = idMaker();
  const items = readItems(readResume(parsed), id, knowledge);
  const headings = readHeadings(meta);
  const content: CvContent = {
    ...items,
    extras: readExtras(resume, meta, id),
    unplaced: strings(meta.unplaced).map((text) => ({ id: id('u'), text, after: null })),
    order: Object.keys(resume).filter((key) => sections.includes(key) && key !== 'basics'),
    ...(headings.length > 0 && { headings }),
    ...(Array.isArray(meta.labels) && { labels: strings(meta.labels) }),
    ...(Array.isArray(meta.links) && { links: readLinks(meta.links) }),
    doubts: [],
    source: { kind: 'json', fileName: null, pages: null, paper: null },
  };
  const kept = keepResume(resume, content);
  const known = new Set(content.unplaced.map((line) => line.text));
  const foreign = foreignLines(resume, content, kept, factsOf(knowledge)).filter(({ text }) => !known.has(text));
  const unplaced = [...content.unplaced, ...foreign.map((line) => ({ id: id('u'), ...line }))];
  const whole = { ...content, unplaced, doubts: findDoubts({ ...content, unplaced }, null) };
  return { ...whole, kept: { ...kept, ...keepMeta(resume, whole) } };
}

function readItems(resume: Resume, id: Id, knowledge: CvKnowledge) {
  const facts = factsOf(knowledge);
  const bullets = (texts: readonly string[]) =>
    texts.map((text) => ({ id: id('b'), text, reading: parseBullet(text, knowledge.bullets) }));
  return {
    basics: readBasics(resume.basics, facts),
    skills: resume.skills.map(({ name, level, keywords }) => {
      if (keywords.length === 0 && name) return { id: id('s'), name: level, keywords: [name] };
      return { id: id('s'), name: level ? `${name ?? ''} (${level})`.trim() : name, keywords };
    }),
    roles: resume.work.map((work) => ({
      id: id('r'),
      company: work.name ?? work.company,
      title: work.position,
      location: work.location,
      ...readPeriod(work, facts),
      url: work.url ?? work.website,
      summary: joined([work.description, work.summary]),
      bullets: bullets(work.highlights),
    })),
    projects: resume.projects.map((project) => {
      const { start, end } = readPeriod(project, facts);
      const { name, url, keywords } = project;
      const description = joined([
        project.description,
        project.summary,
        project.roles.join(', '),
        project.entity,
        project.type,
      ]);
      return { id: id('p'), name, url, start, end, description, bullets: bullets(project.highlights), keywords };
    }),
    education: resume.education.map((study) => {
      const { start, end } = readPeriod(study, facts);
      const { institution, studyType, area, url, courses } = study;
      const score = study.score ?? study.gpa;
      return { id: id('e'), institution, studyType, area, start, end, score, url, lines: courses };
    }),
    certificates: resume.certificates.map(({ name, issuer, date, url }) => {
      return { id: id('c'), name: name ?? '', issuer, date: date ? readDate(date, facts).date : null, url };
    }),
  };
}

const joined = (texts: readonly (string | null)[]) => texts.filter(Boolean).join('\n') || null;

function readBasics(basics: Resume['basics'], facts: Facts): CvContent['basics'] {
  const { name, label, email, phone, summary } = basics;
  const { text: location, countryCode } = basics.location;
  return {
    name,
    label,
    email,
    phone,
    url: basics.url ?? basics.website,
    location,
    countryCode: countryCode ?? (location ? countryOf(location, facts) : null),
    profiles: basics.profiles.map(({ network, url, username }): Profile => {
      return { network: network ?? '', url: url ?? '', username };
    }),
    summary,
  };
}

/** The headings of a document that we wrote. */
function readHeadings(meta: Fields) {
  return list(meta.sections).flatMap((heading) => {
    const { kind, text } = fields(heading);
    return typeof kind === 'string' && typeof text === 'string' ? [{ kind, text }] : [];
  });
}

function readLinks(links: readonly unknown[]) {
  return links.filter(isFields).flatMap(({ text, url }) => {
    const target = words(url);
    return target ? [{ text: words(text) ?? '', url: target }] : [];
  });
}
