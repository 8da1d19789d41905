import { COLON, DOT, HYPHEN, SLASH } from './characters';
import { DOMAIN_ENDING } from './cues';
import { DROPPED, type Hits, hitFrom } from './hits';
import type { Scanner } from './open';
import { CAPITAL } from './tokens';

/** Drops names that are part of an address written without its scheme: "go.example.com/rust". */
export function dropAddresses({ tokens }: Scanner, hits: Hits): void {
  for (let c = 0; c < hits.cueCount; c++) {
    if ((hits.cue[c]! & DOMAIN_ENDING) === 0) continue;
    const at = hits.cueFirst[c]!;
    if (tokens.gap[at] !== DOT || (tokens.shape[at]! & CAPITAL) !== 0 || isPartOfName(hits, at)) continue;
    let from = at - 1;
    while (from > 0 && (tokens.gap[from]! & ~(DOT | HYPHEN)) === 0) from--;
    let to = at;
    while (to + 1 < tokens.count && (tokens.gap[to + 1]! & ~(DOT | HYPHEN | SLASH | COLON)) === 0) to++;
    for (let i = hitFrom(hits, from); i < hits.count && hits.first[i]! <= to; i++) {
      if (hits.first[i]! >= from && hits.last[i]! <= to) hits.state[i] = DROPPED;
    }
  }
}

/** The "net" of "asp.net". */
function isPartOfName(hits: Hits, at: number): boolean {
  const i = hitFrom(hits, at);
  return i < hits.count && hits.first[i]! < at;
}
