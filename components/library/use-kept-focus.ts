import { useEffect, useRef } from 'preact/hooks';

const TAKES_FOCUS = 'button, summary, input, textarea, select, a[href]';

/**
 * Keeps the keyboard's place. What was pressed is often gone once it was drawn anew, and the browser then starts from the
 * top of the page: instead the title of a new screen takes the focus, and on the same screen the first control of the
 * nearest part that still stands. `screen` names what is drawn.
 */
export function useKeptFocus(screen: string): void {
  const trail = useRef<readonly Element[]>([]);
  const drawn = useRef(screen);
  useEffect(() => {
    const come = ({ target }: FocusEvent): void => {
      trail.current = ancestors(target as Element);
    };
    // Only what still stands was left by the user's own will.
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget === null && (target as Element).isConnected) trail.current = [];
    };
    document.addEventListener('focusin', come);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', come);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  useEffect(() => {
    const isNew = drawn.current !== screen;
    drawn.current = screen;
    if (document.activeElement !== document.body || trail.current.length === 0) return;
    const standing = trail.current.find((one) => one.isConnected);
    const target = isNew ? document.querySelector('main h1') : (standing?.querySelector(TAKES_FOCUS) ?? standing);
    if (!(target instanceof HTMLElement)) return;
    if (!target.matches(TAKES_FOCUS)) target.tabIndex = -1;
    target.focus({ preventScroll: !isNew });
  });
}

function ancestors(from: Element): readonly Element[] {
  const all: Element[] = [];
  for (let one: Element | null = from; one && one !== document.body; one = one.parentElement) all.push(one);
  return all;
}
