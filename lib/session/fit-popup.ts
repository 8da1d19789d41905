import type { NameRow, PopupReview } from '../model/popup-view';

/** Heights of the popup's parts in pixels, as components/styles sets them; tests/gallery measures the result. */
const HEIGHT = {
  most: 560,
  frame: 170,
  earlier: 19,
  doubt: 24,
  knockOutRow: 30,
  knockOutHead: 32,
  verdict: 58,
  nameRow: 27,
  document: 38,
  forwardHead: 36,
  bullet: 42,
  summaryHead: 62,
  summaryLine: 19,
} as const;
const SUMMARY_CHARACTERS = 58;
const EMPTY: NameRow = { items: [], more: 0 };

type Cut = (view: PopupReview) => PopupReview;

/** What gives way first when an advert says a lot: the side panel has all of it. */
const CUTS: readonly Cut[] = [
  dropBullet,
  (view) => ({ ...view, theirStack: EMPTY }),
  dropBullet,
  (view) => ({ ...view, knockOuts: view.knockOuts.slice(0, 2) }),
  (view) => ({ ...view, niceToHave: EMPTY }),
  (view) => ({ ...view, earlier: null }),
  (view) => ({ ...view, forward: null }),
];

/** Keeps the popup within its height, so that nobody scrolls to the buttons. */
export function fitPopup(view: PopupReview): PopupReview {
  // The unfolded summary takes the bullets' place.
  let fitted = view.copied === 'no' ? view : { ...view, forward: null };
  for (const cut of CUTS) {
    if (height(fitted) <= HEIGHT.most) break;
    fitted = cut(fitted);
  }
  return fitted;
}

function dropBullet(view: PopupReview): PopupReview {
  if (view.forward?.kind !== 'move' || view.forward.bullets.length < 2) return view;
  return { ...view, forward: { kind: 'move', bullets: view.forward.bullets.slice(0, -1) } };
}

function height(view: PopupReview): number {
  const rows = [view.skillsListOnly, view.niceToHave, view.theirStack].filter(({ items }) => items.length > 0).length;
  return (
    HEIGHT.frame +
    (view.earlier ? HEIGHT.earlier : 0) +
    view.doubts.length * HEIGHT.doubt +
    (view.knockOuts.length > 0 ? HEIGHT.knockOutHead : 0) +
    Math.ceil(view.knockOuts.length / 2) * HEIGHT.knockOutRow +
    HEIGHT.verdict +
    (rows + chipRows(view.notInCv)) * HEIGHT.nameRow +
    (view.document ? HEIGHT.document : 0) +
    forwardHeight(view) +
    summaryHeight(view)
  );
}

function chipRows({ items }: NameRow): number {
  const letters = items.reduce((sum, names) => sum + names.join(' or ').length + 3, 0);
  return Math.min(Math.ceil(letters / 34), 3);
}

function forwardHeight({ forward }: PopupReview): number {
  if (!forward) return 0;
  return HEIGHT.forwardHead + (forward.kind === 'move' ? forward.bullets.length * HEIGHT.bullet : 0);
}

function summaryHeight({ copied, summary }: PopupReview): number {
  if (copied === 'no' || !summary) return 0;
  return HEIGHT.summaryHead + Math.ceil(summary.text.length / SUMMARY_CHARACTERS) * HEIGHT.summaryLine;
}
