import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import type { Tokens } from '../scan/tokens';

/** What the words around a name say of it, weakest first. */
export const SAYS_NOTHING = 0;
export const SAYS_ELSEWHERE = 1;
export const SAYS_STACK = 2;
export const SAYS_ASKED = 3;
export const SAYS_MUST = 4;
export const SAYS_NICE = 5;
export const SAYS_UNNEEDED = 6;
/** "Ruby (required)": said of the name itself, so it holds in every section. */
export const SAYS_REQUIRED = 7;

/** What has been said so far, while the words of an advert go by. */
export type SentenceState = {
  /** What was said ahead, in this sentence. */
  ahead: number;
  /** The first hit that a word behind it may speak of. */
  from: number;
  /** The first hit inside the open bracket, or -1. */
  bracket: number;
  /** `ahead` before the bracket. */
  outside: number;
  /** The next hit when "one of" was said: what is preferred among several is no mere bonus. */
  choice: number;
};

export const START: SentenceState = {
  ahead: SAYS_NOTHING,
  from: 0,
  bracket: -1,
  outside: SAYS_NOTHING,
  choice: -1,
};

/** A new sentence or line: nothing said so far holds for it. */
export function begin(hit: number, state: SentenceState): void {
  state.ahead = SAYS_NOTHING;
  state.from = hit;
  state.bracket = -1;
  state.choice = -1;
}

export type Heard = {
  readonly scanner: Scanner;
  readonly tokens: Tokens;
  readonly hits: Hits;
  readonly says: Uint8Array;
};

export function markBehind(hit: number, from: number, said: number, says: Uint8Array): void {
  for (let i = Math.max(from, 0); i < hit; i++) if (said !== SAYS_NICE || says[i] !== SAYS_UNNEEDED) says[i] = said;
}
