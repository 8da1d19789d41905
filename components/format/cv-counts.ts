import type { CvCounts } from '../../lib/model/library-view';
import type { Words } from '../../lib/model/words';

/** "4 jobs, 23 bullets, 31 skills." */
export function countsWords(words: Words, { roles, bullets, skills }: CvCounts): string {
  return words.say(
    'readCounts',
    words.count('jobs', roles),
    words.count('bullets', bullets),
    words.count('skillsRead', skills),
  );
}
