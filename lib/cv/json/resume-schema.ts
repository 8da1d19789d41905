import * as v from 'valibot';
import { splitList } from '../skills';
import { fields, lineOf, list, paragraphs, words } from './fields';

/*
 * JSON Resume 1.0.0 with the names that came before it (`company`, `website`, `gpa`). Nothing is refused for a field: one
 * of another type is read by its words where it has any, else as absent.
 */

const text = v.fallback(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((value: string | number) => words(value)),
  ),
  null,
);
const prose = v.fallback(
  v.pipe(
    v.string(),
    v.transform((value: string) => paragraphs(value)),
  ),
  null,
);
const place = v.fallback(v.pipe(v.unknown(), v.transform(placeOf)), null);
const home = v.fallback(
  v.pipe(
    v.unknown(),
    v.transform((value) => ({ text: placeOf(value), countryCode: words(fields(value).countryCode) })),
  ),
  { text: null, countryCode: null },
);

/** A list of texts; a single text is parted by `split`. */
const texts = (split: (text: string) => string[]) =>
  v.fallback(
    v.pipe(
      v.unknown(),
      v.transform((value) =>
        typeof value === 'string' ? split(paragraphs(value) ?? '') : list(value).flatMap((item) => lineOf(item) || []),
      ),
    ),
    [],
  );
const lines = texts((value) => value.split('\n').filter(Boolean));
const keywords = texts((value) => value.split('\n').flatMap(splitList));

const entry = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.unknown(), v.transform(fields), v.object(entries));
const entries = <Entries extends v.ObjectEntries>(each: Entries) =>
  v.optional(v.pipe(v.unknown(), v.transform(list), v.array(entry(each))), []);

const profile = { network: text, url: text, username: text };
const basics = {
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  website: text,
  location: home,
  profiles: entries(profile),
  summary: prose,
};
const work = {
  name: text,
  company: text,
  position: text,
  location: place,
  startDate: text,
  endDate: text,
  url: text,
  website: text,
  description: prose,
  summary: prose,
  highlights: lines,
};
const project = {
  name: text,
  url: text,
  startDate: text,
  endDate: text,
  description: prose,
  summary: prose,
  roles: lines,
  entity: text,
  type: text,
  highlights: lines,
  keywords,
};
const study = {
  institution: text,
  studyType: text,
  area: text,
  startDate: text,
  endDate: text,
  score: text,
  gpa: text,
  url: text,
  courses: lines,
};
const certificate = { name: text, issuer: text, date: text, url: text };
const skill = { name: text, level: text, keywords };

const resume = v.object({
  basics: v.optional(entry(basics), {}),
  work: entries(work),
  projects: entries(project),
  education: entries(study),
  certificates: entries(certificate),
  skills: entries(skill),
});

/** The fields that a CV has places for, each of its type. Takes any JSON. */
export type Resume = v.InferOutput<typeof resume>;

export function readResume(parsed: unknown): Resume {
  return v.parse(resume, fields(parsed));
}

/** A place as one text: as written, or from its parts. */
function placeOf(value: unknown): string | null {
  const { address, city, region, postalCode } = fields(value);
  const parts = [address, city, region, postalCode].flatMap((part) => words(part) ?? []);
  return words(value) ?? (parts.length > 0 ? parts.join(', ') : lineOf(value) || null);
}
