import type { Forward } from '../model/popup-view';
import type { BulletAdvice, Review } from '../model/review';

const ANSWERS: ReadonlySet<string> = new Set(['must', 'nice', 'stack']);

/** The bullets to bring forward, best first, at most `limit`; null without a CV or without bullets. */
export function forward(review: Review, limit: number): Forward | null {
  if (!review.cv || review.bullets.length === 0) return null;
  const moving = review.bullets.filter(({ action, now, proposed }) => action === 'forward' && proposed < now);
  if (moving.length > 0) {
    return {
      kind: 'move',
      bullets: moving.slice(0, limit).map((bullet) => ({ ...bullet, company: companyOf(review, bullet.role) })),
    };
  }
  const fits = review.bullets.some(answers);
  return { kind: fits ? 'already-first' : 'none-fits' };
}

/** The employer of a role given as `work[n]`. */
export function companyOf(review: Review, role: string): string | null {
  const index = Number(/^work\[(\d+)\]/.exec(role)?.[1] ?? Number.NaN);
  return review.cv?.roles[index]?.company ?? null;
}

/** Whether a bullet shows something that the advert asks for. */
export function answers({ reasons }: BulletAdvice): boolean {
  return reasons.some(({ kind }) => ANSWERS.has(kind));
}
