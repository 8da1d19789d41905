import type { NameRow, PopupReview } from '../model/popup-view';

const EMPTY: NameRow = { items: [], more: 0 };

type Cut = (view: PopupReview) => PopupReview;

const dropBullet: Cut = (view) =>
  view.forward?.kind === 'move' && view.forward.bullets.length > 1
    ? { ...view, forward: { kind: 'move', bullets: view.forward.bullets.slice(0, -1) } }
    : view;

const fewerChips =
  (most: number): Cut =>
  (view) => ({ ...view, notInCv: atMost(view.notInCv, most) });

/** What gives way first when an advert says a lot: the side panel has all of it. */
const CUTS: readonly Cut[] = [
  dropBullet,
  (view) => ({ ...view, theirStack: EMPTY }),
  fewerChips(5),
  dropBullet,
  (view) => ({ ...view, niceToHave: EMPTY }),
  (view) => ({ ...view, knockOuts: view.knockOuts.slice(0, 3) }),
  (view) => ({ ...view, earlier: null }),
  fewerChips(3),
  (view) => ({ ...view, forward: null }),
  (view) => ({ ...view, skillsListOnly: EMPTY }),
  fewerChips(1),
  (view) => ({ ...view, notInCv: EMPTY }),
  (view) => ({ ...view, document: null }),
  (view) => ({ ...view, knockOuts: view.knockOuts.slice(0, 1) }),
];

export const MOST_CUTS = CUTS.length;

/**
 * The review with the first `cuts` of what can give way gone. The view measures itself and asks for one more until
 * nobody has to scroll to the buttons: how high a text is depends on the reader's fonts, which only the browser knows.
 */
export function fitPopup(view: PopupReview, cuts: number): PopupReview {
  // The unfolded summary takes the bullets' place.
  const whole = view.copied === 'no' ? view : { ...view, forward: null };
  return CUTS.slice(0, cuts).reduce((fitted, cut) => cut(fitted), whole);
}

function atMost({ items, more }: NameRow, most: number): NameRow {
  return { items: items.slice(0, most), more: more + Math.max(0, items.length - most) };
}
