import type { Hits } from '../scan/hits';
import { isDemand } from './demands';

/**
 * One list is one demand: "SQL (preferred), Python or R" asks for all three as firmly as for the firmest of them.
 * `weights` are those of `demands.ts`, by hit; what is not asked at all stays so.
 */
export function levelGroups(hits: Hits, groups: Int32Array, weights: Uint8Array): void {
  for (let i = 0; i < hits.count; i++) {
    const group = groups[i]!;
    if (group === 0 || (i > 0 && groups[i - 1] === group)) continue;
    let firmest = 0;
    let end = i;
    for (; end < hits.count && (groups[end] === group || groups[end] === 0); end++)
      if (groups[end] === group && isDemand(weights[end]!)) firmest = Math.max(firmest, weights[end]!);
    for (let j = i; j < end; j++) if (groups[j] === group && isDemand(weights[j]!)) weights[j] = firmest;
  }
}
