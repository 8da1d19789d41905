import type { CvPath } from '../model/match';
import type { BulletOrders } from './panel-state';

/** The order of a role's bullets: the user's, as long as it holds the same bullets, else the proposed one. */
export function orderOf(orders: BulletOrders, role: CvPath, proposed: readonly CvPath[]): readonly CvPath[] {
  const own = orders[role];
  const isSame = own?.length === proposed.length && proposed.every((path) => own.includes(path));
  return own && isSame ? own : proposed;
}

/** Moves one bullet up (-1) or down (1) in the order shown; at an end it stays. */
export function moveBullet(
  orders: BulletOrders,
  role: CvPath,
  shown: readonly CvPath[],
  path: CvPath,
  by: -1 | 1,
): BulletOrders {
  const from = shown.indexOf(path);
  const to = from + by;
  const other = shown[to];
  if (from < 0 || other === undefined) return orders;
  const moved = shown.with(from, other).with(to, path);
  return { ...orders, [role]: moved };
}

/** Back to the proposed order. */
export function resetOrder(orders: BulletOrders, role: CvPath): BulletOrders {
  return Object.fromEntries(Object.entries(orders).filter(([key]) => key !== role));
}
