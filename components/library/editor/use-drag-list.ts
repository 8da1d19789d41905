import type { TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Drag = { readonly from: number; readonly to: number };
type ListEvent = TargetedPointerEvent<HTMLElement>;

/** How near to the edge of the window a drag scrolls, and by how much with each move, in CSS pixels. */
const EDGE = 60;
const STEP = 14;

/**
 * Reordering by drag: a press on a `data-grip` inside an item of the list picks that item up. The items are the list's own
 * children. The keyboard never needs it: each item has buttons that do the same.
 */
export function useDragList(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  useEffect(() => {
    if (!drag) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(null);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [drag !== null]);
  const last = useRef<Drag | null>(null);
  last.current = drag;

  return {
    listeners: {
      onPointerDown: (event: ListEvent) => {
        const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
        if (!grip || event.button !== 0) return;
        event.stopPropagation(); // a bullet's grip is no grip of the job around it
        event.preventDefault();
        grip.setPointerCapture(event.pointerId);
        const from = [...event.currentTarget.children].findIndex((item) => item.contains(grip));
        setDrag({ from, to: from });
      },
      onPointerMove: (event: ListEvent) => {
        if (!last.current) return;
        scrollNear(event.clientY);
        const to = placeAt([...event.currentTarget.children], last.current.from, event.clientY);
        if (to !== last.current.to) setDrag({ ...last.current, to });
      },
      onPointerUp: () => {
        const dropped = last.current;
        setDrag(null);
        if (dropped && dropped.from !== dropped.to) onDrop(dropped.from, dropped.to);
      },
      onPointerCancel: () => setDrag(null),
    },
    /** How the item at this place looks while one is dragged. */
    lookOf: (place: number): string => (drag ? lookIn(drag, place) : ''),
  };
}

/** The place the dragged item would have, were it dropped at that height: behind each other item whose middle is above. */
function placeAt(items: readonly Element[], from: number, y: number): number {
  return items.filter((item, i) => {
    const { top, height } = item.getBoundingClientRect();
    return i !== from && top + height / 2 < y;
  }).length;
}

function lookIn({ from, to }: Drag, place: number): string {
  if (place === from) return 'is-dragged';
  if (to === from) return '';
  if (place === to) return to < from ? 'drop-before' : 'drop-after';
  return '';
}

function scrollNear(y: number): void {
  if (y < EDGE) scrollBy(0, -STEP);
  else if (y > innerHeight - EDGE) scrollBy(0, STEP);
}
