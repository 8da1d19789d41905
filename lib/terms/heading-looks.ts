import { BULLET, COLON, DOT, SEAM, STOP } from '../scan/characters';
import type { Hits } from '../scan/hits';
import { CAPITAL, type Tokens } from '../scan/tokens';

/** "What You'll Be Doing Day-to-Day": its longer words have capitals. */
export function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.end[at]! - tokens.start[at]! > 3 && (tokens.shape[at]! & CAPITAL) === 0) return false;
  }
  return true;
}

/** In a text without line breaks: "… every week. Requirements: Java" or "Required Skills:Minimum". */
export function isGluedHeading(tokens: Tokens, hits: Hits, cue: number): boolean {
  const at = hits.cueFirst[cue]!;
  if ((tokens.shape[at]! & CAPITAL) === 0) return false;
  const last = hits.cueLast[cue]!;
  const after = tokens.gap[last + 1]!;
  if ((after & COLON) !== 0) return true;
  if ((after & SEAM) !== 0) return last > at || tokens.end[last]! - tokens.start[at]! > 8;
  if ((after & BULLET) !== 0) return last > at || tokens.end[last]! - tokens.start[at]! > 8;
  const opens = (tokens.gap[at]! & (DOT | STOP)) !== 0;
  return (
    opens &&
    last + 1 < tokens.count &&
    (tokens.shape[last + 1]! & CAPITAL) !== 0 &&
    tokens.end[last]! - tokens.start[at]! > 8
  );
}
