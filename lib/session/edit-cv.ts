import type { Bullet, CvContent, ItemId, Profile } from '../model/cv';
import type { DatePlace, Edit, TypedDate } from '../model/edit';
import { UNREAD } from '../model/unread';
import { eachOf, withBlank, withBullets, withItem, withLinks, withList } from './edit-lists';

/**
 * The content after an edit; the very same content where the edit changes nothing. `newId` gives the ids of new items;
 * those of the others stay. A bullet whose text changes is unread until its reading is made again.
 */
export function editCv(content: CvContent, edit: Edit, newId: () => ItemId): CvContent {
  switch (edit.do) {
    case 'basics':
      return withBasics(content, edit.field, edit.to);
    case 'link':
      return withLinks(content, (links) =>
        eachOf(links, (link) => (link === links[Number(edit.id)] ? linkWith(link, edit.field, edit.to) : link)),
      );
    case 'text':
      return withItem(content, edit.in, edit.id, (item) => withText(item, edit.field, edit.to));
    case 'date':
      return withDate(content, edit.place, edit.to);
    case 'keywords':
      return withItem(content, edit.in, edit.id, (item) =>
        sameTexts(item.keywords, edit.to) ? item : { ...item, keywords: edit.to },
      );
    case 'lines':
      return withItem(content, edit.in, edit.id, (item) =>
        sameTexts(item.lines, edit.to) ? item : { ...item, lines: edit.to },
      );
    case 'bullet':
      return withBullets(content, edit.in.bulletsOf, (bullets) => rewritten(bullets, edit.id, edit.to, newId));
    case 'join':
      return withBullets(content, edit.in.bulletsOf, (bullets) => joined(bullets, edit.id));
    case 'add':
      return withBlank(content, edit.in, edit.at, newId());
    case 'remove':
      return withList(content, edit.in, (items, ids) => without(items, ids.indexOf(edit.id)));
    case 'move':
      return withList(content, edit.in, (items, ids) => moved(items, ids.indexOf(edit.id), edit.to));
  }
}

/**
 * The field an edit types in, or null for one that is no typing: what is typed in one field is one step to undo.
 */
export function typingIn(edit: Edit): string | null {
  switch (edit.do) {
    case 'basics':
      return `basics ${edit.field}`;
    case 'link':
      return `link ${edit.id} ${edit.field}`;
    case 'text':
      return `${edit.in} ${edit.id} ${String(edit.field)}`;
    case 'keywords':
    case 'lines':
      return `${edit.in} ${edit.id} ${edit.do}`;
    case 'date':
      return `date ${edit.place.in} ${edit.place.id} ${edit.place.field}`;
    case 'bullet':
      return edit.to.length === 1 ? `bullet ${edit.id}` : null;
    default:
      return null;
  }
}

function withBasics(content: CvContent, field: string, to: string): CvContent {
  const basics = withText(content.basics, field, to);
  return basics === content.basics ? content : { ...content, basics };
}

/** Fields that no CV is without: blank, they are an empty text. */
const NEVER_NULL: ReadonlySet<string> = new Set(['heading', 'text']);

function withText<T extends object>(item: T, field: string, to: string): T {
  const now = (item as Record<string, unknown>)[field];
  const blank = NEVER_NULL.has(field) || (field === 'name' && 'issuer' in item) ? '' : null;
  const next = to.trim() === '' ? blank : to;
  return next === now ? item : { ...item, [field]: next };
}

/** A name of the user on a network is read from the address; another address has another. */
function linkWith(link: Profile, field: 'network' | 'url', to: string): Profile {
  if (link[field] === to) return link;
  return { ...link, [field]: to, username: field === 'url' ? null : link.username };
}

function withDate(content: CvContent, place: DatePlace, { date, current }: TypedDate): CvContent {
  if (place.in === 'roles') {
    const change = place.field === 'end' ? { end: date, current } : { start: date };
    return withItem(content, 'roles', place.id, (role) => changed(role, change));
  }
  if (place.in === 'certificates') {
    return withItem(content, 'certificates', place.id, (item) => changed(item, { date }));
  }
  const change = place.field === 'end' ? { end: date } : { start: date };
  if (place.in === 'projects') return withItem(content, 'projects', place.id, (item) => changed(item, change));
  return withItem(content, 'education', place.id, (item) => changed(item, change));
}

function changed<T extends object>(item: T, change: Partial<T>): T {
  const keys = Object.keys(change) as (keyof T)[];
  return keys.every((key) => item[key] === change[key]) ? item : { ...item, ...change };
}

function rewritten(
  bullets: readonly Bullet[],
  id: ItemId,
  [text = '', ...more]: readonly string[],
  newId: () => ItemId,
): readonly Bullet[] {
  const at = bullets.findIndex((bullet) => bullet.id === id);
  const bullet = bullets[at];
  if (!bullet || (bullet.text === text && more.length === 0)) return bullets;
  const added = more.map((line): Bullet => ({ id: newId(), text: line, reading: UNREAD }));
  return bullets.toSpliced(at, 1, retold(bullet, text), ...added);
}

function joined(bullets: readonly Bullet[], id: ItemId): readonly Bullet[] {
  const at = bullets.findIndex((bullet) => bullet.id === id);
  const above = bullets[at - 1];
  const bullet = bullets[at];
  if (!above || !bullet) return bullets;
  return bullets.toSpliced(at - 1, 2, retold(above, joinedText(above.text, bullet.text)));
}

/** Two texts as one, with a space where they would run into each other. */
export function joinedText(above: string, below: string): string {
  return above.trim() === '' || below.trim() === '' || /\s$/.test(above) ? above + below : `${above} ${below}`;
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

const retold = (bullet: Bullet, text: string): Bullet =>
  bullet.text === text ? bullet : { ...bullet, text, reading: UNREAD };

function without<T>(items: readonly T[], at: number): readonly T[] {
  return at < 0 ? items : items.toSpliced(at, 1);
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const place = Math.max(0, Math.min(items.length - 1, to));
  const item = items[from];
  if (item === undefined || place === from) return items;
  return items.toSpliced(from, 1).toSpliced(place, 0, item);
}
