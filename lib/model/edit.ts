import type { Basics, Certificate, Education, Extra, ItemId, Profile, Project, Role, SkillGroup, Unplaced } from './cv';
import type { PartialDate } from './text';

/** The lists of a CV whose items have an id of their own, by what they hold. */
export type Items = {
  readonly skills: SkillGroup;
  readonly roles: Role;
  readonly projects: Project;
  readonly education: Education;
  readonly certificates: Certificate;
  readonly extras: Extra;
  readonly unplaced: Unplaced;
};
export type ListName = keyof Items;

/** A list that can be added to, taken from and reordered. The id of a link is its place, as a text. */
export type ListRef = ListName | 'links' | { readonly bulletsOf: ItemId };

type Texts<T> = { [K in keyof T]-?: T[K] extends string | null | undefined ? K : never }[keyof T];
/** The fields of an item that are typed as text. */
export type TextField<L extends ListName> = Exclude<
  Texts<Items[L]>,
  'id' | 'start' | 'end' | 'date' | 'section' | 'after'
>;
export type BasicsField = Exclude<Texts<Basics>, 'countryCode'>;
export type LinkField = Exclude<Texts<Profile>, 'username'>;

/** Where a date stands. */
export type DatePlace = {
  readonly [L in 'roles' | 'projects' | 'education' | 'certificates']: {
    readonly in: L;
    readonly id: ItemId;
    readonly field: L extends 'certificates' ? 'date' : 'start' | 'end';
  };
}['roles' | 'projects' | 'education' | 'certificates'];

/** A date as read from what was typed; `current`: it still goes on. */
export type TypedDate = { readonly date: PartialDate | null; readonly current: boolean };

type SetText = {
  readonly [L in ListName]: {
    readonly do: 'text';
    readonly in: L;
    readonly id: ItemId;
    readonly field: TextField<L>;
    readonly to: string;
  };
}[ListName];

/** One thing done to the content of a CV. An edit of something that is no longer there changes nothing. */
export type Edit =
  | { readonly do: 'basics'; readonly field: BasicsField; readonly to: string }
  | { readonly do: 'link'; readonly id: ItemId; readonly field: LinkField; readonly to: string }
  | SetText
  | { readonly do: 'date'; readonly place: DatePlace; readonly to: TypedDate }
  | {
      readonly do: 'keywords';
      readonly in: 'skills' | 'projects';
      readonly id: ItemId;
      readonly to: readonly string[];
    }
  | { readonly do: 'lines'; readonly in: 'education' | 'extras'; readonly id: ItemId; readonly to: readonly string[] }
  /** More than one text makes bullets of their own of those behind the first; `caret` is then the place in the last one. */
  | {
      readonly do: 'bullet';
      readonly in: { readonly bulletsOf: ItemId };
      readonly id: ItemId;
      readonly to: readonly string[];
      readonly caret: number;
    }
  /** Puts the text of a bullet behind that of the one above it. */
  | { readonly do: 'join'; readonly in: { readonly bulletsOf: ItemId }; readonly id: ItemId }
  | { readonly do: 'add'; readonly in: Exclude<ListRef, 'unplaced'>; readonly at: number }
  | { readonly do: 'remove'; readonly in: ListRef; readonly id: ItemId }
  | { readonly do: 'move'; readonly in: ListRef; readonly id: ItemId; readonly to: number };

/** A control of the editor that can be given the focus: what it is, and of which item or list. */
export type EditSpot = `${'text' | 'up' | 'down' | 'remove' | 'add'}:${string}`;

/** Where the focus goes; `caret` is a place in the text of a field. `n` rises, so that the same spot can be asked for again. */
export type EditFocus = { readonly spot: EditSpot; readonly caret: number | null; readonly n: number };

/** What a screen reader is told of the last edit. */
export type EditSaid =
  | { readonly kind: 'moved'; readonly place: number; readonly of: number; readonly n: number }
  | { readonly kind: 'added' | 'removed' | 'undone' | 'redone' | 'copied' | 'newer'; readonly n: number };
