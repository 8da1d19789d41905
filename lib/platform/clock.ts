import type { Day } from '../model/text';

/** The only clock of the extension; stages get today as an argument. */
export const now = (): number => Date.now();

/** Today in the user's own time zone. */
export function today(at: number = now()): Day {
  const date = new Date(at);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
