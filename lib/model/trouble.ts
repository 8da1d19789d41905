/**
 * What can stand between the user and what is kept; each has its own words on screen.
 * - `newer`: written by a later version, which this one must not touch.
 * - `upgrade`: this version could not take over what an earlier one wrote; it is kept as it was.
 * - `elsewhere`: another tab brought the data up to a later version.
 * - `wiped`: another tab deleted everything.
 * - `full`: the disk is full; the last change was not saved, nothing else happened.
 * - `closed`: the browser does not open the data, or closed it.
 */
export const TROUBLES = ['newer', 'upgrade', 'elsewhere', 'wiped', 'full', 'closed'] as const;
export type Trouble = (typeof TROUBLES)[number];
