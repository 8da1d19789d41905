import type { CvContent } from '../../model/cv';
import type { CvKnowledge } from '../../model/cv-knowledge';
import { factsOf } from '../facts';
import { allTexts, type Fields, fields, isFields, list, words } from './fields';
import { fromJsonResume } from './json-resume-in';
import {
  linkOf,
  textsOf,
  toCertificate,
  toLine,
  toProfile,
  toProject,
  toSkill,
  toStudy,
  toWork,
} from './reactive-items';

/** Reactive Resume's export: `basics` beside `sections` whose members hold `items`. */
export function isReactiveResume(parsed: unknown): boolean {
  const sections = fields(fields(parsed).sections);
  return Object.values(sections).some((section) => Array.isArray(fields(section).items));
}

/** A section of either version: what it holds, and what it is called. */
type Section = {
  readonly id: string;
  /** What its items are (`experience`, `awards`), or `custom`. */
  readonly type: string;
  readonly name: string | null;
  readonly items: readonly Fields[];
};

/**
 * Reactive Resume 4 and later to a CV, by way of the JSON Resume it would be. Hidden items are kept: they are the user's.
 * Of its own set-up (theme, layout, notes) only the order of the sections is read.
 */
export function fromReactiveResume(parsed: unknown, knowledge: CvKnowledge): CvContent | null {
  const resume = fields(parsed);
  const facts = factsOf(knowledge);
  const sections = inOrder(sectionsOf(resume), allTexts(fields(resume.metadata).layout));
  const filled = sections.filter((section) => section.items.length > 0);
  const items = (type: string) => filled.filter((section) => section.type === type).flatMap((section) => section.items);
  const others = filled
    .filter(({ type }) => !KINDS.has(type))
    .map((section, i) => ({ ...section, key: keyOf(section, i) }));
  return fromJsonResume(
    {
      basics: toBasics(fields(resume.basics), items, resume),
      work: items('experience').flatMap((item) => toWork(item, facts)),
      projects: items('projects').map((item) => toProject(item, facts)),
      education: items('education').map((item) => toStudy(item, facts)),
      skills: items('skills').map(toSkill),
      certificates: items('certifications').map((item) => toCertificate(item, facts)),
      ...Object.fromEntries(others.map(({ key, items: each }) => [key, each.map((item) => toLine(item, key))])),
      meta: {
        sections: filled.flatMap(({ name, type }) => (name ? [{ kind: KINDS.get(type) ?? 'extra', text: name }] : [])),
        extras: others.map(({ key, name, id }) => ({ heading: name ?? id, section: key, lines: [] })),
        labels: sections.flatMap(({ name, items: each }) => (name && each.length === 0 ? [name] : [])),
      },
    },
    knowledge,
  );
}

/** The kinds of section that a CV has fields for. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['summary', 'profile'],
  ['profiles', 'links'],
  ['experience', 'experience'],
  ['projects', 'projects'],
  ['education', 'education'],
  ['skills', 'skills'],
  ['certifications', 'certificates'],
]);
/** The other sections that JSON Resume has names for. */
const STANDARD: ReadonlySet<string> = new Set([
  'awards',
  'publications',
  'languages',
  'interests',
  'volunteer',
  'references',
]);

function sectionsOf(resume: Fields): Section[] {
  const { custom, ...own } = fields(resume.sections);
  const summary = isFields(resume.summary) ? { summary: resume.summary } : {};
  return [
    ...Object.entries({ ...summary, ...own }).map(([id, section]) => toSection(id, id, fields(section))),
    ...Object.entries(fields(custom)).map(([id, section]) => toSection(`custom.${id}`, 'custom', fields(section))),
    ...list(resume.customSections)
      .filter(isFields)
      .map((section) => toSection(words(section.id) ?? '', words(section.type) ?? 'custom', section)),
  ];
}

function toSection(id: string, type: string, section: Fields): Section {
  const content = words(section.content) ? [{ content: section.content }] : [];
  const items = [...content, ...list(section.items).filter(isFields)];
  return { id, type, name: words(section.name) ?? words(section.title), items };
}

/** The sections as the document sets them, those it does not set last. */
function inOrder(sections: readonly Section[], layout: readonly string[]): Section[] {
  const places = new Map([...layout.entries()].reverse().map(([place, id]) => [id, place]));
  const placeOf = ({ id }: Section) => places.get(id) ?? layout.length;
  return [...sections].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The name of a section in the document we make of it: the standard's own, or one that nothing else has. */
function keyOf({ id, type }: Section, i: number): string {
  return STANDARD.has(type) && id === type ? type : `custom${i + 1}`;
}

function toBasics(basics: Fields, items: (type: string) => readonly Fields[], resume: Fields): Fields {
  const { url, label: called } = linkOf(basics);
  const picture = words(fields(resume.picture ?? basics.picture).url);
  return {
    name: basics.name,
    label: basics.headline,
    email: basics.email,
    phone: basics.phone,
    url,
    location: basics.location,
    summary: items('summary')
      .flatMap((item) => textsOf(item.content ?? item.description))
      .join('\n'),
    profiles: items('profiles').map(toProfile),
    ...(picture && { image: picture }),
    ...(called && { urlLabel: called }),
    ...(list(basics.customFields).length > 0 && { customFields: basics.customFields }),
  };
}
