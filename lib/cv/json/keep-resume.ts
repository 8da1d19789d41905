import type { CvContent, ItemId, Kept } from '../../model/cv';
import { plainResume } from '../json-resume';
import { type Fields, fields, isFields, list } from './fields';
import { keep } from './kept';
import { plainSection } from './plain-resume';
import { groupsOf } from './resume-groups';

/** The sections whose items a CV has a type for. */
export const ITEM_SECTIONS = ['work', 'education', 'projects', 'skills', 'certificates'] as const;

/**
 * What a JSON Resume document holds beyond our own words for it, by the item it belongs to. The content must have one item
 * for each element of a section.
 */
export function keepResume(resume: Fields, content: CvContent): Record<ItemId, Kept> {
  const plain = plainResume(content);
  const kept: [ItemId, Kept | null][] = [['basics', keepItem('basics', resume.basics, plain.basics)]];
  const ids = {
    work: content.roles,
    education: content.education,
    projects: content.projects,
    skills: content.skills,
    certificates: content.certificates,
  };
  for (const section of ITEM_SECTIONS) {
    list(resume[section]).forEach((as, i) => {
      kept.push([ids[section][i]!.id, keepItem(section, as, plain[section][i]!)]);
    });
  }
  for (const { id, section, lines } of content.extras) {
    if (section) kept.push([id, { as: resume[section], was: plainSection(section, lines) }]);
  }
  const held = new Set<string>([...Object.keys(plain), ...content.extras.flatMap(({ section }) => section ?? [])]);
  const rest = Object.entries(resume).filter(([key]) => !held.has(key));
  kept.push(['resume', keep(Object.fromEntries(rest), {}, [])]);
  return Object.fromEntries(kept.flatMap(([id, value]) => (value ? [[id, value]] : [])));
}

/** What `meta` holds beyond our own words. The findings are ours alone: they are made anew. */
export function keepMeta(resume: Fields, content: CvContent): Record<ItemId, Kept> {
  const { findings: _, ...as } = fields(resume.meta);
  const was = Object.entries(plainResume(content).meta).filter(([key]) => Object.hasOwn(as, key));
  const kept = keep(as, Object.fromEntries(was), []);
  return kept ? { meta: kept } : {};
}

function keepItem(section: string, as: unknown, was: Fields): Kept | null {
  return isFields(as) ? keep(as, was, groupsOf(section, as, was)) : null;
}
