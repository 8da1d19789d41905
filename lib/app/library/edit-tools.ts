import { cvKnowledge } from '../../../data/cv-knowledge';
import { findDates } from '../../cv/dates';
import { findDoubts } from '../../cv/doubts';
import { factsOf } from '../../cv/facts';
import { BULLET_READING_VERSION, parseBullet } from '../../cv/parse-bullet';
import { countryOf } from '../../cv/places';
import { evidenceOf } from '../../match/evidence';
import type { Bullet, CvContent, CvDoubt, ItemId } from '../../model/cv';
import type { DatePlace, TypedDate } from '../../model/edit';
import type { BulletSkills } from '../../model/edit-view';
import type { Knowledge } from '../../model/knowledge';
import { stands } from '../../session/doubt-stands';
import { eachOf } from '../../session/edit-lists';

/** What reads an edited CV anew: load this file lazily, when an editor opens (the parser of bullets is heavy). */

/**
 * The content with the readings of edited bullets made again, and what follows from its fields: the country of a place
 * that changed since `before`, and the doubts. The same content where nothing does.
 */
export function madeGood(content: CvContent, before: CvContent): CvContent {
  const roles = eachOf(content.roles, withReadings);
  const projects = eachOf(content.projects, withReadings);
  const basics = withCountry(content.basics, before.basics.location);
  const doubts = doubtsOf({ ...content, basics }, before);
  if (
    roles === content.roles &&
    projects === content.projects &&
    basics === content.basics &&
    doubts === content.doubts
  ) {
    return content;
  }
  return { ...content, roles, projects, basics, doubts };
}

function withReadings<T extends { readonly bullets: readonly Bullet[] }>(item: T): T {
  const bullets = eachOf(item.bullets, (bullet) =>
    bullet.reading.version === BULLET_READING_VERSION
      ? bullet
      : { ...bullet, reading: parseBullet(bullet.text, cvKnowledge.bullets) },
  );
  return bullets === item.bullets ? item : { ...item, bullets };
}

/** A place that names no country we know leaves the country as it was: better the last known than none. */
function withCountry(basics: CvContent['basics'], before: string | null): CvContent['basics'] {
  if (basics.location === before) return basics;
  const found = basics.location === null ? null : countryOf(basics.location, factsOf(cvKnowledge));
  const countryCode = basics.location === null ? null : (found ?? basics.countryCode);
  return countryCode === basics.countryCode ? basics : { ...basics, countryCode };
}

/** Doubts that an edit may raise; the others come of reading a file. */
const OF_FIELDS: ReadonlySet<CvDoubt['kind']> = new Set([
  'no-name',
  'no-email',
  'no-roles',
  'role-without-dates',
  'role-without-title',
  'unplaced',
]);

/**
 * The doubts that were there and still stand, with their words as they are now, and those that this edit raises. One that
 * the fields raised before and that is not there was settled: it does not come back.
 */
function doubtsOf(content: CvContent, before: CvContent): readonly CvDoubt[] {
  const found = new Map(findDoubts(content, null).map((doubt) => [keyOf(doubt), doubt]));
  const known = new Set([...findDoubts(before, null), ...content.doubts].map(keyOf));
  const kept = content.doubts
    .filter((doubt) => doubt.kind === 'damaged-text' || stands(doubt, content))
    .map((doubt) => found.get(keyOf(doubt)) ?? doubt);
  const raised = [...found.values()].filter((doubt) => OF_FIELDS.has(doubt.kind) && !known.has(keyOf(doubt)));
  const doubts = [...kept, ...raised];
  return JSON.stringify(doubts) === JSON.stringify(content.doubts) ? content.doubts : doubts;
}

const keyOf = ({ kind, item, path }: CvDoubt): string => `${kind} ${item ?? path}`;

/**
 * A date as typed: a month and year in any usual form, a year, or a word for what still goes on where it is an end.
 * Nothing typed is no date. Null where it cannot be read as one date and nothing else.
 */
export function readDate(typed: string, field: DatePlace['field']): TypedDate | null {
  const text = typed.trim();
  if (text === '') return { date: null, current: false };
  const { present } = cvKnowledge.dates;
  if (present.includes(text.toLowerCase())) return field === 'end' ? { date: null, current: true } : null;
  const found = findDates(text, factsOf(cvKnowledge).dates);
  const isWhole = found && found.span[0] === 0 && found.span[1] === text.length && !found.range && !found.lossy;
  return isWhole && found.start ? { date: found.start, current: false } : null;
}

/** The skills that the match finds in each bullet, in the order of its text, by the bullet's id. */
export function skillsOf(content: CvContent, { vocabulary }: Knowledge): Readonly<Record<ItemId, BulletSkills>> {
  const names = new Map(vocabulary.skills.map(({ id, name }) => [id, name]));
  const byPath = new Map<string, { readonly at: number; readonly name: string }[]>();
  for (const [skill, shown] of evidenceOf({ ...content, id: '', name: '', revision: 0 }, vocabulary)) {
    for (const { path, span, skill: named } of shown) {
      // What is only implied (Java by Spring Boot) stands in no word of the bullet.
      if (named !== skill) continue;
      byPath.set(path, [...(byPath.get(path) ?? []), { at: span[0], name: names.get(skill) ?? skill }]);
    }
  }
  const entries = [...pathsOf('work', content.roles), ...pathsOf('projects', content.projects)].map(
    ([path, { id, text }]): [ItemId, BulletSkills] => {
      const found = (byPath.get(path) ?? []).sort((a, b) => a.at - b.at).map(({ name }) => name);
      return [id, { text, names: [...new Set(found)] }];
    },
  );
  return Object.fromEntries(entries);
}

type Owner = { readonly bullets: readonly Bullet[] };

function pathsOf(list: 'work' | 'projects', owners: readonly Owner[]): readonly (readonly [string, Bullet])[] {
  return owners.flatMap(({ bullets }, i) =>
    bullets.map((bullet, k) => [`${list}[${i}].highlights[${k}]`, bullet] as const),
  );
}
