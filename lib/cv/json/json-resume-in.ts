import type { CvContent, Extra } from '../../model/cv';
import type { CvKnowledge } from '../../model/cv-knowledge';
import { findDoubts } from '../doubts';
import { factsOf } from '../facts';
import { parseBullet } from '../parse-bullet';
import { countryOf } from '../places';
import { idMaker } from '../reader';
import { allTexts, date, type Fields, fields, list, paragraphs, strings, words } from './fields';

const SECTIONS = [
  'basics',
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
];
const EXTRAS = ['volunteer', 'awards', 'publications', 'languages', 'interests', 'references'];

/** JSON Resume 1.0.0, leniently: unknown fields are kept as extras, wrong types read as absent; null when it is no resume. */
export function fromJsonResume(parsed: unknown, knowledge: CvKnowledge): CvContent | null {
  const resume = fields(parsed);
  if (!SECTIONS.some((name) => typeof resume[name] === 'object' && resume[name] !== null)) return null;
  const id = idMaker();
  const meta = fields(resume.meta);
  const bullets = (value: unknown) =>
    strings(value).map((text) => ({ id: id('b'), text, reading: parseBullet(text, knowledge.bullets) }));
  const content = {
    basics: toBasics(fields(resume.basics), knowledge),
    skills: list(resume.skills)
      .map(fields)
      .map((skill) => {
        const keywords = strings(skill.keywords);
        const level = words(skill.level);
        const name = words(skill.name);
        if (keywords.length === 0 && name) return { id: id('s'), name: level, keywords: [name] };
        return { id: id('s'), name: level ? `${name ?? ''} (${level})`.trim() : name, keywords };
      }),
    roles: list(resume.work)
      .map(fields)
      .map((work) => ({
        id: id('r'),
        company: words(work.name) ?? words(work.company),
        title: words(work.position),
        location: words(work.location),
        start: date(work.startDate),
        end: date(work.endDate),
        current: date(work.startDate) !== null && date(work.endDate) === null,
        url: words(work.url) ?? words(work.website),
        summary: [words(work.description), paragraphs(work.summary)].filter(Boolean).join('\n') || null,
        bullets: bullets(work.highlights),
      })),
    projects: list(resume.projects)
      .map(fields)
      .map((project) => ({
        id: id('p'),
        name: words(project.name),
        url: words(project.url),
        start: date(project.startDate),
        end: date(project.endDate),
        description:
          [
            paragraphs(project.description),
            paragraphs(project.summary),
            strings(project.roles).join(', '),
            words(project.entity),
            words(project.type),
          ]
            .filter(Boolean)
            .join('\n') || null,
        bullets: bullets(project.highlights),
        keywords: strings(project.keywords),
      })),
    education: list(resume.education)
      .map(fields)
      .map((study) => ({
        id: id('e'),
        institution: words(study.institution),
        studyType: words(study.studyType),
        area: words(study.area),
        start: date(study.startDate),
        end: date(study.endDate),
        score: words(study.score) ?? words(study.gpa),
        lines: [...strings(study.courses), ...(words(study.url) ? [words(study.url)!] : [])],
      })),
    certificates: list(resume.certificates)
      .map(fields)
      .flatMap((certificate) => {
        const name = words(certificate.name);
        return name
          ? [
              {
                id: id('c'),
                name,
                issuer: words(certificate.issuer),
                date: date(certificate.date),
                url: words(certificate.url),
              },
            ]
          : [];
      }),
    extras: [...toExtras(resume, id), ...keptExtras(meta, id)],
    unplaced: [...strings(meta.unplaced).map((text) => ({ id: id('u'), text, after: null }))],
  };
  return {
    ...content,
    order: Object.keys(resume).filter((key) => SECTIONS.includes(key) && key !== 'basics'),
    doubts: findDoubts(content),
    source: { kind: 'json', fileName: null, pages: null, paper: null },
  };
}

function toBasics(basics: Fields, knowledge: CvKnowledge): CvContent['basics'] {
  const place = fields(basics.location);
  const code = words(place.countryCode);
  const location =
    words(basics.location) ??
    ([place.address, place.city, place.region, place.postalCode].flatMap((part) => words(part) ?? []).join(', ') ||
      null);
  return {
    name: words(basics.name),
    label: words(basics.label),
    email: words(basics.email),
    phone: words(basics.phone),
    url: words(basics.url) ?? words(basics.website),
    location,
    countryCode: code ?? (location ? countryOf(location, factsOf(knowledge)) : null),
    profiles: list(basics.profiles)
      .map(fields)
      .map((profile) => ({
        network: words(profile.network) ?? '',
        url: words(profile.url) ?? '',
        username: words(profile.username),
      })),
    summary: paragraphs(basics.summary),
  };
}

/** Sections with no field in CvContent: one line an item, its values joined. */
function toExtras(resume: Fields, id: (prefix: string) => string): Extra[] {
  const known = new Set([...SECTIONS, 'meta', '$schema']);
  const others = Object.keys(resume).filter((key) => !known.has(key) && typeof resume[key] === 'object');
  return [...EXTRAS, ...others].flatMap((key) => {
    const lines = list(resume[key])
      .map((item) => allTexts(item).join(' · '))
      .filter(Boolean);
    return lines.length > 0 ? [{ id: id('x'), heading: key[0]!.toUpperCase() + key.slice(1), lines }] : [];
  });
}

/** The extras of a document we wrote ourselves. */
function keptExtras(meta: Fields, id: (prefix: string) => string): Extra[] {
  return list(meta.extras)
    .map(fields)
    .map((extra) => ({ id: id('x'), heading: words(extra.heading) ?? '', lines: strings(extra.lines) }));
}
