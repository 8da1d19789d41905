import { OPEN, OTHER, PIPE, SPACE } from './characters';
import { ASKS_AHEAD, EVIDENCE_BEFORE } from './cues';
import { DROPPED, FIRM, type Hits } from './hits';
import { linked } from './list-certainty';
import { isTech, type Scanner } from './open';
import { type Tokens, VERSIONED } from './tokens';

/** "Segment | Senior Engineer | Remote", "Segment (https://…) | …": how hiring threads begin. */
export function boardName(tokens: Tokens, hits: Hits): boolean {
  if (hits.count === 0 || hits.first[0] !== 0 || (tokens.shape[hits.last[0]!]! & VERSIONED) !== 0) return false;
  const after = hits.last[0]! + 1;
  const gap = tokens.gap[after]!;
  if ((gap & PIPE) === 0 && (gap & (OPEN | OTHER)) !== (OPEN | OTHER)) return false;
  return hits.count < 2 || hits.first[1] !== after;
}

/** The hiring firm's own tool is still asked for where "experience with" or a list of tools says so. */
export function dropHiring(scanner: Scanner, hits: Hits, skill: number): void {
  for (let i = 0; i < hits.count; i++) {
    if (hits.state[i] === FIRM && scanner.formSkill[hits.form[i]!] === skill && !isSkillThere(scanner, hits, i))
      hits.state[i] = DROPPED;
  }
}

/** Whether a firm's name is meant as the tool it makes: asked for, or an item among other tools. */
export function isSkillThere(scanner: Scanner, hits: Hits, i: number): boolean {
  const first = hits.first[i]!;
  if (first > 0 && scanner.tokens.gap[first] === SPACE && (hits.ends[first - 1]! & ASKS_AHEAD) !== 0) {
    if ((hits.ends[first - 1]! & EVIDENCE_BEFORE) !== 0) return true;
  }
  return (i > 0 && isOther(scanner, hits, i, i - 1)) || (i + 1 < hits.count && isOther(scanner, hits, i, i + 1));
}

const isOther = (scanner: Scanner, hits: Hits, i: number, j: number): boolean =>
  hits.state[j] === FIRM &&
  isTech(scanner, hits, j) &&
  scanner.formSkill[hits.form[i]!] !== scanner.formSkill[hits.form[j]!] &&
  linked(scanner, hits, Math.min(i, j)) === 2;
