import {
  SECTION_ABOUT,
  SECTION_BENEFITS,
  SECTION_DUTIES,
  SECTION_MUST,
  SECTION_NICE,
  SECTION_ROLE,
  SECTION_STACK,
  SECTION_WAIVED,
} from '../scan/cues';

/** Where a line stands in the advert. `none` is the text before any heading. */
export const NONE = 0;
export const MUST = 1;
export const NICE = 2;
export const DUTIES = 3;
export const STACK = 4;
export const ABOUT = 5;
/** What the firm gives, how to apply, what the law asks for. */
export const BENEFITS = 6;
export const ROLE = 7;
/** "You won't need:" */
export const WAIVED = 8;

/** The section that a heading with these cue roles opens. */
export function sectionOf(roles: number): number {
  if ((roles & SECTION_ROLE) === SECTION_ROLE) return ROLE;
  if ((roles & SECTION_WAIVED) === SECTION_WAIVED) return WAIVED;
  if ((roles & SECTION_NICE) !== 0) return NICE;
  if ((roles & SECTION_MUST) !== 0) return MUST;
  if ((roles & SECTION_DUTIES) !== 0) return DUTIES;
  if ((roles & SECTION_STACK) !== 0) return STACK;
  if ((roles & SECTION_BENEFITS) !== 0) return BENEFITS;
  return (roles & SECTION_ABOUT) !== 0 ? ABOUT : NONE;
}
