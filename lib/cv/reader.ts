import type { BulletReading, ItemId } from '../model/cv';
import type { Facts } from './facts';

/** What every section reader needs: the facts, fresh ids, the parser of bullets, and where leftovers go. */
export type Reader = {
  readonly facts: Facts;
  readonly id: (prefix: string) => ItemId;
  readonly readBullet: (text: string) => BulletReading;
  /** Keeps a text that fits nowhere. */
  readonly leave: (text: string, after: string | null) => void;
  /** Keeps a text that only repeats what the fields say: a page's number, the length between two dates. */
  readonly say: (text: string) => void;
};

/** Ids that are stable for the same document read twice. */
export function idMaker(): (prefix: string) => ItemId {
  const last = new Map<string, number>();
  return (prefix) => {
    const next = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, next);
    return `${prefix}${next}`;
  };
}
