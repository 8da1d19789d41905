import { findDates } from '../dates';
import type { Facts } from '../facts';
import { allTexts, type Fields, fields, isFields, isTechnical, list, strings, words } from './fields';
import { htmlLines } from './html-lines';

/*
 * Items of Reactive Resume as items of JSON Resume. Version 5 has other names for some fields of version 4. A field that
 * has no place in JSON Resume stays under its own name, its rich text as text.
 */

export function toWork(item: Fields, facts: Facts): Fields[] {
  const { company, position, location } = item;
  const roles = list(item.roles).filter(isFields);
  const used = ['company', 'position', 'location', 'roles', ...DATED, ...BODY, ...LINK];
  const whole = { ...rest(item, used), name: company, location, ...linkOf(item) };
  if (roles.length === 0) return [{ ...whole, position, ...datesOf(item, facts), ...bodyOf(item) }];
  // Several posts at one firm: what is said of the firm stands with the first of them.
  const posts = roles.map((role) => ({
    ...rest(role, ['position', ...DATED, ...BODY]),
    position: role.position,
    ...datesOf(role, facts),
    ...bodyOf(role),
  }));
  const [first, ...others] = posts;
  const said = bodyOf(item);
  const opening = {
    ...(words(position) && { title: position }),
    ...(words(item.period) && { period: item.period }),
    ...first!,
    summary: [said.summary, first!.summary].filter(Boolean).join('\n'),
    highlights: [...said.highlights, ...first!.highlights],
  };
  return [{ ...whole, ...opening }, ...others.map((post) => ({ name: company, location, ...post }))];
}

export function toProject(item: Fields, facts: Facts): Fields {
  const described = item.summary === undefined ? [] : textsOf(item.description);
  const { summary, highlights } = bodyOf(item);
  return {
    ...rest(item, ['name', 'keywords', ...DATED, ...BODY, ...LINK]),
    name: item.name,
    keywords: item.keywords,
    ...linkOf(item),
    ...datesOf(item, facts),
    description: [...described, summary].filter(Boolean).join('\n'),
    highlights,
  };
}

export function toStudy(item: Fields, facts: Facts): Fields {
  const used = ['institution', 'school', 'studyType', 'degree', 'area', 'score', 'grade', 'location'];
  return {
    ...rest(item, [...used, ...DATED, ...BODY, ...LINK]),
    institution: item.institution ?? item.school,
    studyType: item.studyType ?? item.degree,
    area: item.area,
    score: item.score ?? item.grade,
    ...linkOf(item),
    ...datesOf(item, facts),
    courses: [...BODY.flatMap((field) => textsOf(item[field])), ...textsOf(item.location)],
  };
}

export function toSkill(item: Fields): Fields {
  return {
    ...rest(item, ['name', 'description', 'proficiency', 'keywords', 'level']),
    name: item.name,
    level: words(item.description) ?? words(item.proficiency),
    keywords: strings(item.keywords),
    ...ratingOf(item),
  };
}

export function toCertificate(item: Fields, facts: Facts): Fields {
  const { startDate: date, ...others } = datesOf(item, facts);
  return {
    ...rest(item, ['name', 'title', ...DATED, ...LINK]),
    name: item.name ?? item.title,
    ...linkOf(item),
    date,
    ...others,
  };
}

export function toProfile(item: Fields): Fields {
  return { ...rest(item, LINK), ...linkOf(item) };
}

/** What JSON Resume calls the fields of its sections that a CV keeps as lines, where Reactive Resume calls them otherwise. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  languages: { name: 'language', description: 'fluency' },
  references: { summary: 'reference' },
};

/** An item of a section that a CV keeps as lines. */
export function toLine(item: Fields, section: string): Fields {
  const names = new Map(Object.entries(NAMES[section] ?? {}));
  const named = Object.entries(rest(item, [...LINK, 'level'])).map(([key, value]) => [names.get(key) ?? key, value]);
  return { ...Object.fromEntries(named), ...ratingOf(item), ...linkOf(item) };
}

const DATED = ['date', 'period'];
const BODY = ['summary', 'description'];
const LINK = ['url', 'website'];

/** What is left of an item, rich text as text; empty fields go. */
function rest(item: Fields, used: readonly string[]): Fields {
  const left = Object.entries(item).filter(([key]) => !used.includes(key) && !isTechnical(key));
  return Object.fromEntries(
    left.flatMap(([key, value]): [string, unknown][] => {
      if (typeof value !== 'string') return allTexts(value).length > 0 ? [[key, value]] : [];
      const texts = textsOf(value);
      return texts.length > 0 ? [[key, texts.length === 1 ? texts[0] : texts]] : [];
    }),
  );
}

/** An address, and what it is called where that says more. */
export function linkOf(item: Fields): { readonly url?: string; readonly label?: string } {
  const link = item.url ?? item.website;
  const url = words(link) ?? words(fields(link).href) ?? words(fields(link).url);
  const label = words(fields(link).label);
  return { ...(url && { url }), ...(label && label !== url && { label }) };
}

/** Reactive Resume draws levels of 1 to 5; 0 draws none. */
function ratingOf({ level }: Fields): { readonly rating?: string } {
  return typeof level === 'number' && level > 0 ? { rating: `${level}/5` } : {};
}

export function textsOf(value: unknown): string[] {
  return htmlLines(value).map((line) => line.text);
}

function bodyOf(item: Fields): { readonly summary: string; readonly highlights: readonly string[] } {
  const lines = htmlLines(item.summary ?? item.description);
  return {
    summary: lines
      .filter((line) => !line.item)
      .map((line) => line.text)
      .join('\n'),
    highlights: lines.filter((line) => line.item).map((line) => line.text),
  };
}

/** The dates printed in one text; the text itself as well where it says more than they can. */
function datesOf(item: Fields, facts: Facts): { startDate?: string; endDate?: string; date?: string } {
  const printed = words(item.date) ?? words(item.period);
  if (!printed) return {};
  const found = findDates(printed, facts.dates);
  if (!found) return { date: printed };
  const more = found.lossy !== null || found.span[1] - found.span[0] < printed.length;
  return {
    ...(found.start && { startDate: found.start }),
    ...(found.end && !found.current && { endDate: found.end }),
    ...(more && { date: printed }),
  };
}
