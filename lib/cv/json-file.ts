import type { Cv } from '../model/cv';
import { toJsonResume } from './json-resume';

/** A CV as a file of JSON Resume under its own name, without what a file's name may not hold. */
export function jsonFile(cv: Cv): { readonly name: string; readonly text: string } {
  const name = cv.name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').trim() || 'cv';
  return { name: `${name}.json`, text: `${JSON.stringify(toJsonResume(cv), null, 2)}\n` };
}
