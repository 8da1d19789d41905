import { OPEN, SLASH, SPACE } from '../scan/characters';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { isDemand } from './demands';
import {
  APART,
  BESIDE,
  BY_AND,
  BY_COMMA,
  BY_ETCETERA,
  BY_EXAMPLE,
  BY_OR,
  BY_SIMILAR,
  BY_SLASH,
  CLOSES,
  junction,
  LOOSE,
  OPENS,
} from './junction';
import { areAlike, areNeighbours, areRelated, areRivals, isPartOf, isTech } from './kinship';
import { readColumns } from './list-columns';
import { CHOICE, endsAnd, endsEtcetera, endsOpen, openingOf, PLAIN } from './list-signs';
import type { Sections } from './sections';

/** As far as an inner list is looked through for its "or". */
const INNER_NAMES = 12;

type Reading = {
  readonly text: string;
  readonly scanner: Scanner;
  readonly hits: Hits;
  readonly sections: Sections;
  readonly groups: Int32Array;
  /** Groups so far. */
  count: number;
};

/**
 * By hit: the number of the either/or list it stands in, or 0: "A, B or C", "one of A, B", "A, B or similar", examples
 * ("such as A, B"), and "A/B" of two that can stand for each other. "A and B or C" joins only B and C.
 */
export function readGroups(text: string, scanner: Scanner, hits: Hits, sections: Sections, groups: Int32Array): void {
  groups.fill(0, 0, hits.count);
  const reading: Reading = { text, scanner, hits, sections, groups, count: 0 };
  for (let first = 0; first < hits.count; ) first = readList(reading, first, -1) + 1;
  readColumns(scanner, hits, sections, groups, reading.count);
}

type List = {
  readonly first: number;
  /** `list-signs.ts`: how it is introduced; -1 until that is asked. */
  opening: number;
  last: number;
  /** The last name outside the brackets behind it. */
  own: number;
  /** The last name that an "or" joined to those before it, or -1. */
  orAt: number;
  /** The names before and behind its first "or", or -1. */
  orFrom: number;
  orTo: number;
  /** "A, B, or C". */
  serial: boolean;
  /** "A or B, C": a comma ended it. */
  goesOn: boolean;
  /** "A or another such as B": what follows may be a list of its own. */
  inner: boolean;
  /** "A or a similar broker": a bracket behind it names more of the kind. */
  similar: boolean;
  /** "A (or B, C)": the rest of the bracket is joined too. */
  orBracket: boolean;
  /** Ended by "and": the names are asked together. */
  anded: boolean;
  /** "A and other B": an open list. */
  etcetera: boolean;
};

/** Reads the list that begins at hit `first`, notes its groups, and returns its last hit. `head` is the name before its bracket. */
function readList(reading: Reading, first: number, head: number): number {
  const { scanner, hits, sections } = reading;
  let how = first + 1 < hits.count ? junction(scanner, hits, sections, first) : APART;
  if (how === APART && head < 0) return first;
  const list: List = {
    first,
    opening: -1,
    last: first,
    own: first,
    orAt: -1,
    orFrom: -1,
    orTo: -1,
    serial: false,
    goesOn: false,
    inner: false,
    similar: false,
    orBracket: false,
    anded: false,
    etcetera: false,
  };
  while (how !== APART) {
    if ((how & CLOSES) !== 0) {
      if (!list.orBracket) break;
      list.orBracket = false;
    }
    if ((how & OPENS) !== 0 && list.similar && list.orAt === list.last) how |= BY_SIMILAR;
    if ((how & OPENS) !== 0 && (how & (BY_OR | BY_SIMILAR)) === 0) {
      list.last = readList(reading, list.last + 1, list.last);
      how = list.last + 1 < hits.count ? junction(scanner, hits, sections, list.last) : APART;
      if ((how & CLOSES) === 0) break;
    }
    if (!takes(reading, list, how)) break;
    list.own = list.last;
    how = list.last + 1 < hits.count ? junction(scanner, hits, sections, list.last) : APART;
  }
  decide(reading, list, head);
  return list.last;
}

const openingOfList = ({ text, scanner, hits }: Reading, list: List): number => {
  if (list.opening < 0) list.opening = openingOf(text, scanner, hits, list.first);
  return list.opening;
};

/** Takes the next hit into the list, joined as `how` says; false where it begins a list of its own. */
function takes(reading: Reading, list: List, how: number): boolean {
  const { scanner, hits } = reading;
  const { last } = list;
  const next = last + 1;
  if (how === BESIDE) {
    if (isTech(scanner, hits, next) && !isTech(scanner, hits, last)) return false;
    list.last = next;
    if (list.orAt === last) list.orAt = next;
    return true;
  }
  if (!areAlike(scanner, hits, last, next)) return false;
  list.inner ||= (how & (BY_SIMILAR | BY_EXAMPLE)) !== 0;
  if ((how & (BY_OR | BY_SIMILAR)) !== 0) {
    if ((how & BY_SIMILAR) === 0 && !isChoice(reading, how, list)) return false;
    list.orBracket ||= (how & OPENS) !== 0;
    list.similar ||= (how & BY_SIMILAR) !== 0;
    list.serial ||= (how & BY_COMMA) !== 0;
    return join(list, next);
  }
  if ((how & BY_EXAMPLE) !== 0) return list.orAt === last && join(list, next);
  if ((how & BY_ETCETERA) !== 0) {
    list.etcetera = true;
    list.last = next;
    return true;
  }
  if ((how & BY_AND) !== 0 && openingOfList(reading, list) !== CHOICE) {
    list.anded = true;
    return false;
  }
  if ((how & BY_SLASH) !== 0 && list.orAt === last) return join(list, next);
  if ((how & (BY_AND | BY_COMMA | BY_SLASH)) === 0) return false;
  if (list.orAt >= 0) {
    if (list.orBracket || (list.inner && reachesOr(reading, last))) return join(list, next);
    list.goesOn = true;
    return false;
  }
  list.last = next;
  return true;
}

/** Whether commas between things of a kind lead from hit `at` to an "or". */
function reachesOr({ scanner, hits, sections }: Reading, at: number): boolean {
  for (let i = at; i < at + INNER_NAMES && i + 1 < hits.count; i++) {
    const how = junction(scanner, hits, sections, i);
    if ((how & BY_OR) !== 0) return true;
    if (how !== BY_COMMA || !areRelated(scanner, hits, i, i + 1)) return false;
  }
  return false;
}

function join(list: List, next: number): boolean {
  if (list.orFrom < 0) {
    list.orFrom = list.own;
    list.orTo = next;
  }
  list.last = next;
  list.orAt = next;
  return true;
}

/** With other words between them, only things of a kind offer a choice: "Kafka for events or RabbitMQ". */
function isChoice(reading: Reading, how: number, list: List): boolean {
  const { scanner, hits } = reading;
  const { last } = list;
  if ((how & LOOSE) !== 0) return areRelated(scanner, hits, last, last + 1);
  return areRivals(scanner, hits, last, last + 1) || openingOfList(reading, list) !== PLAIN;
}

/** Notes the stretch of the list that is either/or, if any is. */
function decide(reading: Reading, list: List, head: number): void {
  const { scanner, hits } = reading;
  const { first, last } = list;
  const open = list.orAt <= first && (list.etcetera || endsEtcetera(scanner, hits, last));
  if (list.orAt > first) {
    const from = choiceFrom(reading, list);
    assignSlashed(reading, first, from - 1);
    assign(reading, from, list.orAt);
  } else if (open && isRivalOfHead(reading, first, head)) assign(reading, head, last);
  else if (list.own > first && isOpenList(reading, list, head, open)) assign(reading, first, last);
  else assignSlashed(reading, first, last);
}

/**
 * Where the choice begins in a list that nothing introduces: "Java, AWS or Azure, Kafka" chooses between AWS and Azure.
 * A list is one with ", or" before its end, and where its "or" stands between things of two kinds, or practices.
 */
function choiceFrom(reading: Reading, list: List): number {
  const { scanner, hits } = reading;
  const { first, orFrom, orTo } = list;
  if (orFrom <= first || list.serial || openingOfList(reading, list) !== PLAIN) return first;
  const ofAKind = isTech(scanner, hits, orFrom) && areRelated(scanner, hits, orFrom, orTo);
  if (!list.goesOn && !ofAKind) return first;
  let from = orFrom;
  while (from > first && belongs(reading, from)) from--;
  return from;
}

/** Whether hit `i` of a list cannot be told from the one before it: of its kind, or nothing but a sign between them. */
const belongs = (reading: Reading, i: number): boolean =>
  areRelated(reading.scanner, reading.hits, i - 1, i) || isSlashed(reading, i - 1) || isBeside(reading, i);

/** "Elasticsearch (Solr and others)": the bracket names what would do instead. */
const isRivalOfHead = (reading: Reading, first: number, head: number): boolean =>
  head >= 0 && areRelated(reading.scanner, reading.hits, head, first) && !isItsPart(reading, first, head);

function isOpenList(reading: Reading, list: List, head: number, open: boolean): boolean {
  const { scanner, hits } = reading;
  const opening = openingOfList(reading, list);
  if (opening === CHOICE || endsOpen(scanner, hits, list.last)) return true;
  const bracket = (scanner.tokens.gap[hits.first[list.first]!]! & OPEN) !== 0;
  const related =
    areRelated(scanner, hits, list.first, list.first + 1) || areRelated(scanner, hits, list.last - 1, list.last);
  if ((opening === PLAIN && !(open && (bracket || related))) || list.anded || endsAnd(hits, list.last)) return false;
  return head < 0 || !isItsPart(reading, list.first, head);
}

/** "AWS (EC2, S3, etc.)" asks for AWS; "scripting (Bash, Perl, etc.)" for any of them. */
const isItsPart = ({ scanner, hits }: Reading, part: number, whole: number): boolean =>
  isTech(scanner, hits, whole) && isPartOf(scanner, hits, part, whole);

function assign(reading: Reading, from: number, to: number): void {
  const { scanner, hits, groups } = reading;
  reading.count++;
  for (let i = from; i <= to; i++) {
    if (i === from || isTech(scanner, hits, i) || !isBeside(reading, i)) groups[i] = reading.count;
  }
}

/** "cloud" in "AWS cloud or Azure" only says what AWS is. */
const isBeside = ({ scanner, hits }: Reading, i: number): boolean =>
  hits.first[i] === hits.last[i - 1]! + 1 && scanner.tokens.gap[hits.first[i]!] === SPACE;

/** "Kafka/RabbitMQ", not "Python/Django" nor "HTML/CSS". */
function assignSlashed(reading: Reading, first: number, last: number): void {
  const { scanner, hits } = reading;
  for (let from = first; from < last; ) {
    let to = from;
    while (to < last && isSlashed(reading, to) && areNeighbours(scanner, hits, to, to + 1)) to++;
    if (to > from) assign(reading, from, to);
    from = to + 1;
  }
}

const isSlashed = ({ scanner, hits }: Reading, i: number): boolean =>
  hits.first[i + 1] === hits.last[i]! + 1 && (scanner.tokens.gap[hits.first[i + 1]!]! & SLASH) !== 0;

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
