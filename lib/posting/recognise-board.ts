import type { Board } from '../model/board';
import type { Page } from '../model/posting';
import { query } from './dom';

/** Boards whose host the address has: equal, or below it. `x.com` is not in `netflix.com`. */
export function boardsOfUrl(url: string, boards: readonly Board[]): readonly Board[] {
  const host = hostOf(url);
  return boards.filter((board) => board.hosts.some((known) => host === known || host.endsWith(`.${known}`)));
}

/** The boards to try on a page: those of its host; without one of them, those whose signs the page shows. */
export function recogniseBoards(page: Page<Element>, boards: readonly Board[]): readonly Board[] {
  const ofHost = page.url ? boardsOfUrl(page.url, boards) : [];
  if (ofHost.length > 0) return ofHost;
  return boards.filter((board) => board.signs.some((sign) => query(page.root, sign) !== null));
}

/** The job's id as the address has it, for a board that puts it there. */
export function jobIdOf(url: string | undefined, board: Board): string | null {
  for (const pattern of board.jobId ?? []) {
    const id = url && new RegExp(pattern).exec(url)?.[1];
    if (id && /^[\w-]{3,80}$/.test(id)) return id;
  }
  return null;
}

export function hostOf(url: string): string {
  return partsOf(url)?.hostname.toLowerCase() ?? '';
}

export function pathOf(url: string): string {
  const parts = partsOf(url);
  return parts ? parts.pathname + parts.search : '';
}

function partsOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
