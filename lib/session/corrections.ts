import type { Correction } from '../model/review';

/** Corrects the reading of one skill; the last word on a skill stands. */
export function correct(corrections: readonly Correction[], correction: Correction): readonly Correction[] {
  return [...corrections.filter(({ skill }) => skill !== correction.skill), correction];
}

/** Takes one correction back, or all of them. */
export function withoutCorrection(corrections: readonly Correction[], skill?: string): readonly Correction[] {
  return skill === undefined ? [] : corrections.filter((one) => one.skill !== skill);
}
