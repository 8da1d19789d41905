import type { Bullet, Role } from '../model/cv';
import type { BulletReason } from '../model/review';
import type { Day } from '../model/text';
import { endedFiveYearsAgo } from '../text/ended-long-ago';

/** Share of words in common from which two bullets say the same. */
const SAME = 0.7;
const ENOUGH_WORDS = 5;
/** A role with more bullets than this can spare one. */
const LONG_ROLE = 5;

/** The words of a bullet that carry its meaning. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]{3,}/gu) ?? []);
}

/** The bullet among `earlier` that says the same already. */
export function repeats(bullet: Bullet, earlier: readonly Bullet[]): BulletReason | null {
  const words = contentWords(bullet.text);
  if (words.size < ENOUGH_WORDS) return null;
  const twin = earlier.find((other) => overlap(words, contentWords(other.text)) >= SAME);
  return twin ? { kind: 'repeats', quote: twin.text } : null;
}

/** Old work in a long role that names nothing of this advert and has no figure to keep it for; told by what is written. */
export function spare(bullet: Bullet, role: Role, isNamed: boolean, today: Day): BulletReason | null {
  if (bullet.text === '') return null;
  const isOld = !role.current && role.end !== null && endedFiveYearsAgo(role.end, today);
  if (!isOld || isNamed || role.bullets.length <= LONG_ROLE || bullet.reading.result === 'quantified') return null;
  return { kind: 'unrelated', quote: bullet.text };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
