import { useRef, useState } from 'preact/hooks';

/**
 * The bullet that has or had the focus last. What is shown under it moves all that is below, so while a button of the
 * mouse is down nothing changes: a press would end on another control than it began on.
 */
export function useActiveBullet() {
  const [active, setActive] = useState<string | null>(null);
  const isDown = useRef(false);
  const wanted = useRef<string | null>(null);
  const released = () => {
    isDown.current = false;
    setTimeout(() => {
      if (!isDown.current && wanted.current !== null) setActive(wanted.current);
    });
  };
  return {
    active,
    listeners: {
      onPointerDown: () => {
        isDown.current = true;
      },
      onPointerUp: released,
      onPointerCancel: released,
      onFocusIn: ({ target }: FocusEvent) => {
        const bullet = target instanceof Element ? target.closest<HTMLElement>('[data-bullet]') : null;
        wanted.current = bullet?.dataset.bullet ?? wanted.current;
        if (!isDown.current) setActive(wanted.current);
      },
    },
  };
}
