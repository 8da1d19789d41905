import type { BulletQuestion, BulletsView, RoleBullets } from '../model/panel-view';
import { hasPlaceholder } from '../model/placeholder';
import type { BulletAdvice, Review } from '../model/review';
import { orderOf } from './bullet-order';
import { answers, companyOf } from './forward';
import type { BulletOrders } from './panel-state';

const MOST_QUESTIONS = 3;

/** The bullets of every role in the order proposed, or in the one the user gave them since. */
export function bulletsView(review: Review, orders: BulletOrders): BulletsView {
  const roles = [...new Set(review.bullets.map(({ role }) => role))].sort(byIndex);
  return {
    roles: roles.map((role) => roleBullets(review, role, orders)),
    fits: review.bullets.some(answers),
    trim: review.bullets.filter(({ action }) => action === 'trim'),
    questions: questions(review.bullets),
  };
}

const byIndex = (a: string, b: string): number => indexOf(a) - indexOf(b);
const indexOf = (role: string): number => Number(/\d+/.exec(role)?.[0] ?? 0);

function roleBullets(review: Review, role: string, orders: BulletOrders): RoleBullets {
  const own = review.bullets.filter((bullet) => bullet.role === role);
  const proposed = own.toSorted((a, b) => a.proposed - b.proposed).map(({ path }) => path);
  const order = orderOf(orders, role, proposed);
  const ordered = order.flatMap((path) => own.find((bullet) => bullet.path === path) ?? []);
  const finished = ordered.map(({ text }) => text).filter((text) => !hasPlaceholder(text));
  const bullets = ordered.map(({ path, text, now, reasons, action }, i) => ({
    path,
    text,
    now,
    place: i + 1,
    reasons: action === 'trim' ? [] : reasons,
  }));
  return {
    role,
    title: review.cv?.roles[indexOf(role)]?.title ?? null,
    company: companyOf(review, role),
    bullets,
    moves: bullets.some(({ now, place }) => now !== place),
    edited: order.join() !== proposed.join(),
    text: finished.join('\n'),
    lines: finished.length,
  };
}

/** Asked only of bullets that answer the advert and could say more: a figure is never made up. */
function questions(bullets: readonly BulletAdvice[]): readonly BulletQuestion[] {
  return bullets
    .filter((bullet) => bullet.action !== 'trim' && bullet.result !== 'quantified' && answers(bullet))
    .slice(0, MOST_QUESTIONS)
    .map(({ path, text, result }) => ({ path, text, asks: result === 'stated' ? 'how-much' : 'what-changed' }));
}
