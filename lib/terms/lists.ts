import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { openingOf } from './list-signs';
import type { Sections } from './sections';

/** What the lists of one advert are read from, and where their groups are noted. */
export type ListReading = {
  readonly text: string;
  readonly scanner: Scanner;
  readonly hits: Hits;
  readonly sections: Sections;
  readonly groups: Int32Array;
  /** Groups so far. */
  count: number;
};

/** One list, as far as it was read. */
export type List = {
  readonly first: number;
  /** `list-signs.ts`: how it is introduced; -1 until that is asked. */
  opening: number;
  last: number;
  /** The last name outside the brackets behind it. */
  own: number;
  /** The last name that an "or" joined to those before it, or -1. */
  orAt: number;
  /** The names before and behind its first "or", or -1. */
  orFrom: number;
  orTo: number;
  /** "A, B, or C". */
  serial: boolean;
  /** "A or B, C": a comma ended it. */
  goesOn: boolean;
  /** "A or another such as B": what follows may be a list of its own. */
  inner: boolean;
  /** "A or a similar broker": a bracket behind it names more of the kind. */
  similar: boolean;
  /** "A (or B, C)": the rest of the bracket is joined too. */
  orBracket: boolean;
  /** Ended by "and": the names are asked together. */
  anded: boolean;
  /** "A and other B": an open list. */
  etcetera: boolean;
};

export const newList = (first: number): List => ({
  first,
  opening: -1,
  last: first,
  own: first,
  orAt: -1,
  orFrom: -1,
  orTo: -1,
  serial: false,
  goesOn: false,
  inner: false,
  similar: false,
  orBracket: false,
  anded: false,
  etcetera: false,
});

/** How the list is introduced; asked once. */
export const openingOfList = ({ text, scanner, hits }: ListReading, list: List): number => {
  if (list.opening < 0) list.opening = openingOf(text, scanner, hits, list.first);
  return list.opening;
};

/** Takes hit `next` into the list, joined by an "or" or what stands for one. */
export function join(list: List, next: number): boolean {
  if (list.orFrom < 0) {
    list.orFrom = list.own;
    list.orTo = next;
  }
  list.last = next;
  list.orAt = next;
  return true;
}
