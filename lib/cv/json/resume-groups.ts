import { type Fields, list, words } from './fields';

/** Where an older name of a field is read when the field has no value. */
const OLDER: readonly (readonly [field: string, older: string])[] = [
  ['name', 'company'],
  ['url', 'website'],
  ['score', 'gpa'],
];

/** Fields of which a CV has one. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  work: ['summary', 'description'],
  projects: ['description', 'summary', 'roles', 'entity', 'type'],
};

/**
 * The fields of an item that were read into one, so that a change of it is a change of them all. `as` is the item as its
 * author wrote it, `was` the same in our words.
 */
export function groupsOf(section: string, as: Fields, was: Fields): (readonly string[])[] {
  const older = OLDER.filter(([field]) => words(as[field]) === null && words(was[field]) !== null);
  const joined = JOINED[section];
  return [...older, ...(joined ? [joined] : []), ...(section === 'skills' ? [skillGroup(as, was)] : [])];
}

/** A skill on its own is a keyword of its level; else the level is part of the group's name. */
function skillGroup(as: Fields, was: Fields): readonly string[] {
  const alone = list(as.keywords).length === 0 && list(was.keywords).length > 0;
  return alone ? ['name', 'level', 'keywords'] : ['name', 'level'];
}
