import type { CvContent, ItemId } from '../model/cv';
import type { DatePlace, Edit, EditFocus, EditSaid, EditSpot, ListRef } from '../model/edit';
import { joinedText } from './edit-cv';
import { idsOf } from './edit-lists';

/** Where the focus goes next. */
export type Aim = Omit<EditFocus, 'n'>;

/** Where the focus belongs after an edit that made or took away the place it was in; null where it can stay. */
export function aimAfter(edit: Edit, before: CvContent, after: CvContent): Aim | null {
  switch (edit.do) {
    case 'add': {
      const id = idsOf(after, edit.in)[edit.at];
      return id === undefined ? null : { spot: `text:${spotOf(edit.in, id)}`, caret: null };
    }
    case 'bullet': {
      if (edit.to.length < 2) return null;
      const ids = idsOf(after, edit.in);
      const last = ids[ids.indexOf(edit.id) + edit.to.length - 1];
      return last === undefined ? null : { spot: `text:${last}`, caret: edit.caret };
    }
    case 'join':
      return aimAtJoin(edit.id, idsOf(before, edit.in), before);
    case 'remove':
      return { spot: spotInstead(edit.in, edit.id, before, after), caret: null };
    default:
      return null;
  }
}

/** What is told of an edit that changes more than a field. */
export function saidOf(edit: Edit, after: CvContent): EditSaid | null {
  const n = 0;
  switch (edit.do) {
    case 'add':
      return { kind: 'added', n };
    case 'remove':
    case 'join':
      return { kind: 'removed', n };
    case 'move': {
      const ids = idsOf(after, edit.in);
      const place = edit.in === 'links' ? edit.to : ids.indexOf(edit.id);
      return { kind: 'moved', place: place + 1, of: ids.length, n };
    }
    default:
      return null;
  }
}

/** The name of a list in a spot: `add:roles`, or the id of the role whose bullets they are. */
export const listKey = (ref: ListRef): string => (typeof ref === 'object' ? ref.bulletsOf : ref);

/** The name of an item in a spot: ids of links are only places. */
export const spotOf = (ref: ListRef, id: ItemId): string => (ref === 'links' ? `link ${id}` : id);

/** The name of a place for a date. */
export const dateKey = ({ in: list, id, field }: DatePlace): string => `${list} ${id} ${field}`;

function spotInstead(ref: ListRef, id: ItemId, before: CvContent, after: CvContent): EditSpot {
  const at = idsOf(before, ref).indexOf(id);
  const left = idsOf(after, ref);
  const neighbour = left[at] ?? left[at - 1];
  return neighbour === undefined ? `add:${listKey(ref)}` : `text:${spotOf(ref, neighbour)}`;
}

function aimAtJoin(id: ItemId, ids: readonly ItemId[], before: CvContent): Aim | null {
  const above = ids[ids.indexOf(id) - 1];
  if (above === undefined) return null;
  const [top, below] = [textOf(before, above), textOf(before, id)];
  return { spot: `text:${above}`, caret: joinedText(top, below).length - below.length };
}

const textOf = (content: CvContent, id: ItemId): string =>
  [...content.roles, ...content.projects].flatMap(({ bullets }) => bullets).find((bullet) => bullet.id === id)?.text ??
  '';
