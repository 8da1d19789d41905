import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  HYPHEN,
  OPEN,
  PIPE,
  PLUS,
  SEMICOLON,
  SLASH,
  SPACE,
  STOP,
} from '../scan/characters';
import {
  AND,
  ASKS_AHEAD,
  EITHER,
  ETCETERA,
  EVIDENCE_BEFORE,
  EXAMPLE,
  NEED,
  NUMBER_WORD,
  OR,
  SIMILAR,
  YEARS,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { CAPITAL, NUMBER, type Tokens } from '../scan/tokens';
import { startsSentence } from './boundaries';
import type { Sections } from './sections';

/** How two names that follow each other in a text are joined: one bit for each sign and word between them. */
export const APART = 0;
export const BY_COMMA = 1;
export const BY_SLASH = 1 << 1;
export const BY_AND = 1 << 2;
export const BY_OR = 1 << 3;
/** "A or another B", "A or similar tools such as B". */
export const BY_SIMILAR = 1 << 4;
/** The second stands in a bracket that opens here, or the first in one that closes here. */
export const OPENS = 1 << 5;
export const CLOSES = 1 << 6;
/** Nothing but a space: "AWS cloud", "Java Spring". */
export const BESIDE = 1 << 7;
/** Words that are no separator stand between: "React front-end or Vue". */
export const LOOSE = 1 << 8;
/** "message brokers such as Kafka", "Solr and other Lucene-based engines". */
export const BY_EXAMPLE = 1 << 9;
export const BY_ETCETERA = 1 << 10;

const CHAINS = BY_COMMA | BY_SLASH | BY_AND | BY_OR;

const REACH = 12;
const TAIL_WORDS = 2;
const ITEM_WORDS = 3;
const SIMILAR_WORDS = 4;
/** Of a word too short to mean anything: "a", "in", "to". */
const PARTICLE = 2;
const BREAKS = STOP | SEMICOLON | DOT | CLOSE;
const JOINS = OR | AND | SIMILAR | EXAMPLE | ETCETERA | EITHER;

/** The walk between two names, its state kept outside so that none is made for each pair. */
const walk = { how: 0, words: 0, named: false, counted: false, outside: 0 };

/** What stands between hits `i` and `i + 1`, or `APART`. An unknown name between two separators is passed over as an item. */
export function junction({ tokens }: Scanner, hits: Hits, sections: Sections, i: number): number {
  const after = hits.last[i]! + 1;
  const next = hits.first[i + 1]!;
  if (next - after > REACH) return APART;
  if (sections.line[i] !== sections.line[i + 1] && !runsOn(hits, sections.line[i + 1]!)) return APART;
  if (next === after && (tokens.gap[next]! & ~(SPACE | HYPHEN)) === 0) return BESIDE;
  walk.how = APART;
  walk.words = 0;
  walk.named = false;
  walk.counted = false;
  for (let at = after; at >= 0; ) {
    if (!passSigns(tokens, at)) return APART;
    if (at >= next) return settled();
    at = passWord(tokens, hits, at, next);
  }
  return APART;
}

/** A line that ends with "or" goes on in the next one. */
const runsOn = (hits: Hits, lineStart: number): boolean => lineStart > 0 && (hits.ends[lineStart - 1]! & OR) !== 0;

/** The separators before word `at`; false where they end the list. */
function passSigns(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if (gap === SPACE) return true;
  const aside = (gap & CLOSE) !== 0 && (walk.how & OPENS) !== 0;
  if ((gap & (COLON | DASH)) !== 0 || ((gap & BREAKS) !== 0 && !aside && startsSentence(tokens, at))) return false;
  if ((gap & CLOSE) !== 0) closeBracket();
  const sign =
    ((gap & (COMMA | PIPE)) !== 0 ? BY_COMMA : 0) |
    ((gap & SLASH) !== 0 ? BY_SLASH : 0) |
    ((gap & PLUS) !== 0 ? BY_AND : 0);
  if (sign !== 0 && !chain(sign)) return false;
  if ((gap & OPEN) !== 0) {
    if (!endPart()) return false;
    walk.outside = walk.how;
    walk.how |= OPENS;
  }
  return true;
}

/** What was said in a bracket that closes again is an aside; one that was open before the walk ends its own list. */
function closeBracket(): void {
  walk.how = (walk.how & OPENS) !== 0 ? walk.outside : CLOSES;
  walk.words = 0;
}

/** One more separator. There is none after "or similar", nor after the last item: "Java or Elm, Docker". */
function chain(sign: number): boolean {
  const { how, words } = walk;
  const ended = (how & BY_SIMILAR) !== 0 || ((how & (BY_OR | OPENS)) === BY_OR && words > 0 && sign !== BY_OR);
  if (ended || !endPart()) return false;
  walk.how |= sign;
  return true;
}

/** The words since the last separator: those that lengthen the first name, or an item that we do not know. */
function endPart(): boolean {
  const { how, words, named } = walk;
  const tail = (how & CHAINS) === 0;
  if (tail ? words > TAIL_WORDS : words > ITEM_WORDS || (words > TAIL_WORDS && !named)) return false;
  if (tail && words > 0) walk.how |= LOOSE;
  // "Java 8 or 11, Docker": that was no choice between names.
  if (walk.counted && words === 0) walk.how &= ~BY_OR;
  walk.words = 0;
  walk.named = false;
  walk.counted = false;
  return true;
}

/** The word after `at`, or behind the phrase that begins there; -1 where it ends the list. */
function passWord(tokens: Tokens, hits: Hits, at: number, next: number): number {
  const roles = hits.begins[at]!;
  const end = hits.reach[at]! + 1;
  if ((roles & SIMILAR) !== 0 && end <= next && isOfYears(tokens, hits, at, end)) return end;
  if ((roles & JOINS) !== 0 && end <= next) return join(roles) ? end : -1;
  if ((roles & (ASKS_AHEAD | EVIDENCE_BEFORE)) !== 0 && end <= next && walk.words <= TAIL_WORDS) {
    walk.words = 0;
    walk.how |= LOOSE;
    return end;
  }
  const shape = tokens.shape[at]!;
  if ((shape & NUMBER) !== 0) {
    walk.counted = (walk.how & BY_OR) !== 0 && walk.words === 0 && (hits.ends[at - 1]! & OR) !== 0;
    return at + 1;
  }
  if ((shape & CAPITAL) !== 0) walk.named = true;
  else if (tokens.end[at]! - tokens.start[at]! <= PARTICLE) return at + 1;
  // Longer than any description: no need to look at the rest.
  return ++walk.words > SIMILAR_WORDS ? -1 : at + 1;
}

/** "a year or so", "two or more years", "Java, 2 or more with Go": a length of time, not a kind of thing. */
function isOfYears({ gap, shape }: Tokens, { begins, ends }: Hits, at: number, behind: number): boolean {
  const before = ends[at - 1]!;
  if (((before | begins[behind]!) & YEARS) !== 0) return true;
  return (before & NUMBER_WORD) !== 0 || ((shape[at - 1]! & NUMBER) !== 0 && (gap[at - 1]! & COMMA) !== 0);
}

function join(roles: number): boolean {
  if ((roles & EITHER) !== 0) return false;
  if ((roles & SIMILAR) !== 0) return say(BY_SIMILAR);
  if ((roles & ETCETERA) !== 0) return say(BY_ETCETERA);
  if ((roles & EXAMPLE) !== 0) return example();
  if ((roles & OR) !== 0) return chain(BY_OR);
  return chain((roles & NEED) !== 0 ? BY_COMMA : BY_AND);
}

function say(sign: number): boolean {
  if (!endPart()) return false;
  walk.how |= sign;
  return true;
}

/** "…, or a broker such as Kafka": the words before it are a description, not an item. */
function example(): boolean {
  if (walk.words > SIMILAR_WORDS) return false;
  walk.words = 0;
  walk.how |= BY_EXAMPLE;
  return true;
}

/** Hardly a word may stand right before the second name ("or with Kotlin"), unless they say what kind of thing it is. */
function settled(): number {
  const { how, words } = walk;
  if (words === 0 || ((how & (BY_SIMILAR | BY_ETCETERA)) !== 0 && words <= SIMILAR_WORDS)) return how;
  return words === 1 && (how & BY_OR) !== 0 ? how | LOOSE : APART;
}
