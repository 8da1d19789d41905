import { NEED, NO, UNNEEDED_AHEAD, UNNEEDED_BEHIND } from '../scan/cues';

/** The roles of negation share bits (`SHARED_ROLES`), so they are told by all of these at once. */
export const NEGATION = NO | UNNEEDED_AHEAD | UNNEEDED_BEHIND;
export const TURN = UNNEEDED_AHEAD | UNNEEDED_BEHIND;
export const REPLACED = UNNEEDED_AHEAD | NO;
export const REFERRED = UNNEEDED_BEHIND | NO;
/** All three bits: as a kind, one phrase that has every one of them. */
export const CONTRAST = NO | TURN;
export const WITHOUT = NO | NEED;
export const DOUBT = UNNEEDED_AHEAD | NEED;
export const PRONOUN = UNNEEDED_BEHIND | NEED;

export const kindOf = (roles: number): number => roles & (NEGATION | NEED);

/** "You don't need" and "is not needed", of all the phrases that share those bits. */
export const isWaiver = (roles: number): boolean =>
  kindOf(roles) === UNNEEDED_AHEAD || kindOf(roles) === UNNEEDED_BEHIND;
