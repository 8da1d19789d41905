import { useEffect, useState } from 'preact/hooks';

const AT_ONCE = 24;

/** How many of `all` rows to draw: a screenful at once, and as many again with each turn, so that a press is answered between. */
export function useDrawn(all: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => setDrawn(drawn + AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, all]);
  return drawn;
}
