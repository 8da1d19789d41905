import type { Board, FirstClues } from '../model/board';
import type { Page, PostingFailureReason } from '../model/posting';
import { attr, query, queryAll, textContent } from './dom';
import { boardsOfUrl, hostOf, pathOf } from './recognise-board';
import { metaTitles } from './visible-titles';

/** A page with more text than this is no bot check, whatever its title says. */
const CHALLENGE_TEXT = 4_000;
const CHALLENGE_SIGNS =
  '#challenge-form, #challenge-running, #challenge-stage, #cf-challenge-running, #px-captcha, #captcha-container';

/** A page that is none to read, told before any source is tried; null for an ordinary one. */
export function refusedAtSight(page: Page<Element>, clues: FirstClues): PostingFailureReason | null {
  if (isPdf(page)) return 'pdf';
  return isChallenge(page, clues) ? 'challenge' : null;
}

function isPdf(page: Page<Element>): boolean {
  return page.contentType === 'application/pdf' || query(page.root, 'body > embed[type="application/pdf"]') !== null;
}

function isChallenge(page: Page<Element>, clues: FirstClues): boolean {
  if (query(page.root, CHALLENGE_SIGNS)) return true;
  const headings = queryAll(page.root, 'h1, h2').slice(0, 3).map(textContent);
  const shown = [...metaTitles(page).slice(0, 1), ...headings].map((text) => text.trim().toLowerCase());
  const isWorded = shown.some((text) => clues.challenges.some((phrase) => text.startsWith(phrase)));
  return isWorded && bodyText(page).length < CHALLENGE_TEXT;
}

/** Whether the address is one that its board uses for lists and never for one job. */
export function isBoardsList(page: Page<Element>, boards: readonly Board[]): boolean {
  return hasListPath(
    page,
    boardsOfUrl(page.url ?? '', boards).flatMap((board) => board.lists ?? []),
  );
}

export function hasListPath(page: Page<Element>, patterns: readonly string[]): boolean {
  const path = pathOf(page.url ?? '').toLowerCase();
  return path !== '' && patterns.some((pattern) => new RegExp(pattern).test(path));
}

/** The address of a frame from another site that belongs to a known board, which an extension may not read from here. */
export function advertFrame(page: Page<Element>, boards: readonly Board[]): string | null {
  const here = hostOf(page.url ?? '');
  const sources = queryAll(page.root, 'iframe[src]').map((frame) => absolute(attr(frame, 'src') ?? '', page.url));
  return sources.find((src) => hostOf(src) !== here && boardsOfUrl(src, boards).length > 0) ?? null;
}

function absolute(src: string, base: string | undefined): string {
  try {
    return new URL(src, base).href;
  } catch {
    return '';
  }
}

/** Rough on purpose: scripts and styles aside, hidden parts included. */
export function bodyText(page: Page<Element>): string {
  const body = query(page.root, 'body') ?? page.root;
  return page.text(body).slice(0, 50_000);
}
