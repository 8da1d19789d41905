import type { CvContent } from '../../model/cv';
import type { CvKnowledge } from '../../model/cv-knowledge';
import { findDates } from '../dates';
import { factsOf } from '../facts';
import { type Fields, fields, list, strings, words } from './fields';
import { htmlLines } from './html-lines';
import { fromJsonResume } from './json-resume-in';

/** Reactive Resume's export: `basics` beside `sections` whose members hold `items`. */
export function isReactiveResume(parsed: unknown): boolean {
  const sections = fields(fields(parsed).sections);
  return Object.values(sections).some((section) => Array.isArray(fields(section).items));
}

/** Reactive Resume 4 and later to a CV, by way of the JSON Resume it would be. Hidden items are kept: they are the user's. */
export function fromReactiveResume(parsed: unknown, knowledge: CvKnowledge): CvContent | null {
  const resume = fields(parsed);
  const sections = fields(resume.sections);
  const items = (name: string) => list(fields(sections[name]).items).map(fields);
  const basics = fields(resume.basics);
  const summary = htmlLines(fields(sections.summary).content ?? fields(resume.summary).content);
  const dated = (item: Fields) => datesOf(item, knowledge);
  return fromJsonResume(
    {
      basics: {
        name: basics.name,
        label: basics.headline,
        email: basics.email,
        phone: basics.phone,
        url: link(basics),
        location: basics.location,
        summary: summary.map((line) => line.text).join('\n'),
        profiles: items('profiles').map((item) => ({
          network: item.network,
          username: item.username,
          url: link(item),
        })),
      },
      work: items('experience').map((item) => ({
        name: item.company,
        position: item.position,
        location: item.location,
        url: link(item),
        ...dated(item),
        ...bodyOf(item),
      })),
      projects: items('projects').map((item) => {
        const { summary: said, highlights } = bodyOf({ summary: item.summary ?? '' });
        const described = htmlLines(item.description).map((line) => line.text);
        return {
          name: item.name,
          url: link(item),
          keywords: item.keywords,
          ...dated(item),
          description: [...described, said].filter(Boolean).join('\n'),
          highlights,
        };
      }),
      education: items('education').map((item) => ({
        institution: item.institution ?? item.school,
        studyType: item.studyType ?? item.degree,
        area: item.area,
        score: item.score ?? item.grade,
        ...dated(item),
        courses: htmlLines(item.summary ?? item.description).map((line) => line.text),
      })),
      skills: items('skills').map((item) => ({
        name: item.name,
        level: words(item.description) ?? words(item.proficiency),
        keywords: strings(item.keywords),
      })),
      certificates: items('certifications').map((item) => ({
        name: item.name ?? item.title,
        issuer: item.issuer,
        url: link(item),
        date: dated(item).startDate,
      })),
      ...Object.fromEntries(
        ['awards', 'publications', 'languages', 'interests', 'volunteer', 'references'].map((name) => [
          name,
          items(name).map((item) =>
            Object.values(item).flatMap((value) =>
              htmlLines(typeof value === 'string' && value !== item.id ? value : '').map((line) => line.text),
            ),
          ),
        ]),
      ),
    },
    knowledge,
  );
}

function link(item: Fields): string | null {
  const url = item.url ?? item.website;
  return words(url) ?? words(fields(url).href) ?? words(fields(url).url);
}

function bodyOf(item: Fields): { summary: string; highlights: string[] } {
  const lines = htmlLines(item.summary ?? item.description);
  return {
    summary: lines
      .filter((line) => !line.item)
      .map((line) => line.text)
      .join('\n'),
    highlights: lines.filter((line) => line.item).map((line) => line.text),
  };
}

function datesOf(item: Fields, knowledge: CvKnowledge): { startDate?: string; endDate?: string } {
  const printed = words(item.date) ?? words(item.period);
  const found = printed ? findDates(printed, factsOf(knowledge).dates) : null;
  if (!found) return {};
  return {
    ...(found.start ? { startDate: found.start } : {}),
    ...(found.end && !found.current ? { endDate: found.end } : {}),
  };
}
