import type { Bullet, CvContent, ItemId, Profile } from '../model/cv';
import type { Items, ListName, ListRef } from '../model/edit';
import { UNREAD } from '../model/unread';

const BLANK: { readonly [L in Exclude<ListName, 'unplaced'>]: Omit<Items[L], 'id'> } = {
  skills: { name: null, keywords: [] },
  roles: {
    company: null,
    title: null,
    location: null,
    start: null,
    end: null,
    current: false,
    url: null,
    summary: null,
    bullets: [],
  },
  projects: { name: null, url: null, start: null, end: null, description: null, bullets: [], keywords: [] },
  education: { institution: null, studyType: null, area: null, start: null, end: null, score: null, lines: [] },
  certificates: { name: '', issuer: null, date: null, url: null },
  extras: { heading: '', lines: [] },
};
const BLANK_LINK: Profile = { network: '', url: '', username: null };

/** A change of a list that makes no item: taking out, moving. It gives the same list back where it changes nothing. */
type Reorder = <T>(items: readonly T[], ids: readonly ItemId[]) => readonly T[];

/** The content with one of its lists changed; the same content where that changes nothing. */
export function withList(content: CvContent, ref: ListRef, change: Reorder): CvContent {
  if (ref === 'links') {
    return withLinks(content, (links) => change(links, idsOf(content, 'links')));
  }
  if (typeof ref === 'object') return withBullets(content, ref.bulletsOf, (bullets) => change(bullets, idsIn(bullets)));
  const items: readonly Items[typeof ref][] = content[ref];
  const changed = change(items, idsIn(items));
  return changed === items ? content : { ...content, [ref]: changed };
}

/** The content with a blank item of this id in one of its lists. */
export function withBlank(content: CvContent, ref: Exclude<ListRef, 'unplaced'>, at: number, id: ItemId): CvContent {
  if (ref === 'links') return withLinks(content, (links) => links.toSpliced(at, 0, BLANK_LINK));
  if (typeof ref === 'object') {
    return withBullets(content, ref.bulletsOf, (bullets) =>
      bullets.toSpliced(at, 0, { id, text: '', reading: UNREAD }),
    );
  }
  const items: readonly Items[typeof ref][] = content[ref];
  return { ...content, [ref]: items.toSpliced(at, 0, { id, ...BLANK[ref] } as Items[typeof ref]) };
}

/** The content with one item changed; the same content where it is not there or the change gives the same item. */
export function withItem<L extends ListName>(
  content: CvContent,
  list: L,
  id: ItemId,
  change: (item: Items[L]) => Items[L],
): CvContent {
  const items = content[list] as readonly Items[L][];
  const changed = eachOf(items, (item) => (item.id === id ? change(item) : item));
  return changed === items ? content : { ...content, [list]: changed };
}

/** The content with the bullets of a role or a project changed. */
export function withBullets(
  content: CvContent,
  owner: ItemId,
  change: (bullets: readonly Bullet[]) => readonly Bullet[],
): CvContent {
  const changeOf = <T extends { readonly bullets: readonly Bullet[] }>(item: T): T => {
    const bullets = change(item.bullets);
    return bullets === item.bullets ? item : { ...item, bullets };
  };
  return withItem(withItem(content, 'roles', owner, changeOf), 'projects', owner, changeOf);
}

/** The content with the links of the person changed. */
export function withLinks(content: CvContent, change: (links: readonly Profile[]) => readonly Profile[]): CvContent {
  const profiles = change(content.basics.profiles);
  return profiles === content.basics.profiles ? content : { ...content, basics: { ...content.basics, profiles } };
}

/** The ids of a list, in order; none where its role or project is gone. */
export function idsOf(content: CvContent, ref: ListRef): readonly ItemId[] {
  if (ref === 'links') return content.basics.profiles.map((_, i) => String(i));
  if (typeof ref !== 'object') return idsIn(content[ref]);
  const owner = [...content.roles, ...content.projects].find(({ id }) => id === ref.bulletsOf);
  return idsIn(owner?.bullets ?? []);
}

/** Each item changed; the same list where none is. */
export function eachOf<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.some((item, i) => item !== items[i]) ? changed : items;
}

const idsIn = (items: readonly { readonly id: ItemId }[]): readonly ItemId[] => items.map(({ id }) => id);
