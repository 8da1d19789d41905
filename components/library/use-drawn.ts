import { useEffect, useState } from 'preact/hooks';

/** How many of `all` rows to draw: a screenful (`atOnce`), and as many again with each turn, so that a press is answered between. */
export function useDrawn(all: number, atOnce = 24): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => setDrawn(drawn + atOnce));
    return () => clearTimeout(timer);
  }, [drawn, all, atOnce]);
  return drawn;
}
