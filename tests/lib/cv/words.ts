import { toJsonResume } from '../../../lib/cv/json-resume';
import type { CvContent } from '../../../lib/model/cv';

/** Words of three letters or more, folded. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  );
}

/** Everything a CV says, as one run of letters and digits; months as names and numbers. */
export function spokenBy(cv: CvContent): string {
  const months = 'jan feb mar apr may june july aug sept oct nov dec present until';
  return `${JSON.stringify(toJsonResume(cv))} ${months}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
