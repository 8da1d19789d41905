import type { CvDoubt, DamageKind, ItemId, LineOrigin, SourceLine, TextDamage } from './cv';

/** Where a line that was left over can go. */
export type Place =
  | { readonly kind: 'bullet' | 'education' | 'extra'; readonly id: ItemId; readonly name: string }
  /** A group of skills; null opens a new one. */
  | { readonly kind: 'skill'; readonly id: ItemId | null; readonly name: string | null }
  | { readonly kind: 'profile' | 'certificate' | 'leave-out' };

/** What one press makes of a doubt; `right` says that it was read right. */
export type Settlement = 'swap' | 'swap-dates' | 'drop' | 'unplace' | 'as-skills' | 'as-profile' | 'right';

/** A doubt that still stands, and what can settle it. */
export type OpenDoubt = CvDoubt & { readonly settlements: readonly Settlement[] };

/** Who says what a kind of damage does: the maker of a system documented it, or someone made it happen. */
export type DamageSource = {
  readonly by: string;
  readonly title: string;
  readonly url: string;
  readonly claim: 'documented' | 'reproduced';
};
export type DamageSources = Readonly<Record<DamageKind, readonly DamageSource[]>>;

export type DamageView = TextDamage & { readonly sources: readonly DamageSource[] };

/** The original's text and what was read from each line; null where it was not kept. */
export type OriginalView = { readonly lines: readonly SourceLine[]; readonly origin: LineOrigin } | null;

/** A line that was left over, with the places for it, the likeliest first. */
export type LeftOver = {
  readonly id: ItemId;
  readonly text: string;
  readonly after: string | null;
  readonly places: readonly Place[];
};
