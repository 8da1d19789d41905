import type { DiffPart } from './panel-view';

/** The parts of a CV that differ; what was left unplaced is no part of what is sent. */
export type DifferenceSection =
  | 'basics'
  | 'profile'
  | 'skills'
  | 'roles'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'extras';

/** One thing that a variant has otherwise than its master. */
export type Difference = {
  readonly section: DifferenceSection;
  /** The job, project or group it belongs to, as the variant names it; null where the section is one piece. */
  readonly place: string | null;
} & (
  | { readonly kind: 'added' | 'taken-out'; readonly text: string }
  | { readonly kind: 'changed'; readonly parts: readonly DiffPart[] }
  /** 1-based positions among the lines of its place. */
  | { readonly kind: 'moved'; readonly text: string; readonly from: number; readonly to: number }
  /** To another job, project or group. */
  | { readonly kind: 'moved-here'; readonly text: string; readonly from: string | null }
);

/** A variant beside its master. */
export type VariantView = {
  readonly masterName: string;
  /** Null while it is folded. */
  readonly differences: readonly Difference[] | null;
};

/** What happened to a CV on the shelf last. */
export type ShelfNote =
  /** `inUse`: the CV that is in use instead; null where none is left. */
  | { readonly kind: 'away'; readonly name: string; readonly wasInUse: boolean; readonly inUse: string | null }
  | { readonly kind: 'duplicated'; readonly name: string; readonly master: string }
  /** Saved as a draft: so many places of it are left to fill in. */
  | { readonly kind: 'draft'; readonly name: string; readonly places: number };
