import type { Cv } from '../model/cv';
import { toJsonResume } from './json-resume';
import { canBeFinal } from './placeholders';

/**
 * A CV as a file of JSON Resume under its own name, without what a file's name may not hold. One with places left to fill
 * in is called a draft.
 */
export function jsonFile(cv: Cv): { readonly name: string; readonly text: string } {
  const name = cv.name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').trim() || 'cv';
  return {
    name: `${name}${canBeFinal(cv) ? '' : ' draft'}.json`,
    text: `${JSON.stringify(toJsonResume(cv), null, 2)}\n`,
  };
}
