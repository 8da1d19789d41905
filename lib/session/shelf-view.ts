import type { StoredCv } from '../model/stored';
import type { VariantView } from '../model/variant-view';
import type { LibraryState } from './library-state';
import { differences } from './variants';

/** The CVs in use with each variant below its master, and those that were put away. */
export function onShelf(cvs: readonly StoredCv[]): {
  readonly standing: readonly StoredCv[];
  readonly away: readonly StoredCv[];
} {
  const standing = cvs.filter(({ archivedAt }) => archivedAt === null);
  const below = new Map<string, StoredCv[]>(standing.map(({ id }) => [id, []]));
  const masters = standing.filter((row) => {
    const variants = row.masterId === null ? undefined : below.get(row.masterId);
    variants?.push(row);
    return variants === undefined;
  });
  return {
    standing: masters.flatMap((master) => [master, ...(below.get(master.id) ?? [])]),
    away: cvs.filter(({ archivedAt }) => archivedAt !== null),
  };
}

/** A variant beside its master; null for a CV of its own, or one whose master is deleted. */
export function variantView({ id, cv, masterId }: StoredCv, { cvs, shelf }: LibraryState): VariantView | null {
  const master = masterId === null ? undefined : cvs.find((row) => row.id === masterId);
  if (!master) return null;
  return { masterName: master.cv.name, differences: shelf.comparing === id ? differences(master.cv, cv) : null };
}
