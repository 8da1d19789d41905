import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the element when `count` rises: the control that was pressed is gone then, and the focus would
 * fall to the top of the page. Not on the first drawing: a page that opens takes no focus by itself.
 */
export function useFocusWhenRaised<El extends HTMLElement>(count: number): RefObject<El | null> {
  const ref = useRef<El>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) ref.current?.focus();
    before.current = count;
  }, [count]);
  return ref;
}
