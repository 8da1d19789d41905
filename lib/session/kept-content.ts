import type { Bullet, CvContent } from '../model/cv';

/**
 * The content as it is kept and compared with adverts: blank bullets, lines and entries, which an editor needs while they
 * are being filled in, are left out. The same content where none is blank.
 */
export function keptContent(content: CvContent): CvContent {
  const { basics } = content;
  const profiles = filled(basics.profiles, ({ url, network }) => said(url) || said(network));
  const kept: CvContent = {
    ...content,
    basics: profiles === basics.profiles ? basics : { ...basics, profiles },
    skills: entries(content.skills, (group) => withTexts(group, 'keywords')),
    roles: entries(content.roles, withoutBlankBullets),
    projects: entries(content.projects, (project) => withTexts(withoutBlankBullets(project), 'keywords')),
    education: entries(content.education, (entry) => withTexts(entry, 'lines')),
    certificates: entries(content.certificates, (entry) => entry),
    extras: entries(content.extras, (extra) => withTexts(extra, 'lines')),
    unplaced: entries(content.unplaced, (line) => line),
  };
  const keys = Object.keys(kept) as (keyof CvContent)[];
  return keys.every((key) => kept[key] === content[key]) ? content : kept;
}

/** Each entry without its blanks, and without those where nothing is left. */
function entries<T extends object>(items: readonly T[], clean: (item: T) => T): readonly T[] {
  const cleaned = items.map(clean).filter(saysSomething);
  return same(cleaned, items) ? items : cleaned;
}

/** Whether any field but the id holds something; the flag of a current role says nothing by itself. */
const saysSomething = (item: object): boolean =>
  Object.entries(item).some(([key, value]) => {
    if (key === 'id' || key === 'after' || key === 'section') return false;
    return typeof value === 'string' ? said(value) : Array.isArray(value) && value.length > 0;
  });

function withoutBlankBullets<T extends { readonly bullets: readonly Bullet[] }>(item: T): T {
  const bullets = filled(item.bullets, ({ text }) => said(text));
  return bullets === item.bullets ? item : { ...item, bullets };
}

function withTexts<K extends 'keywords' | 'lines', T extends { readonly [key in K]: readonly string[] }>(
  item: T,
  key: K,
): T {
  const texts = filled(item[key], said);
  return texts === item[key] ? item : { ...item, [key]: texts };
}

function filled<T>(items: readonly T[], isFilled: (item: T) => boolean): readonly T[] {
  const kept = items.filter(isFilled);
  return kept.length === items.length ? items : kept;
}

const said = (text: string): boolean => text.trim() !== '';
const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
