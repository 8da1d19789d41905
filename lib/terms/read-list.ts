import { isTech } from '../scan/open';
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
import { areAlike, areRelated, areRivals } from './kinship';
import { decide } from './list-choice';
import { CHOICE, PLAIN } from './list-signs';
import { join, type List, type ListReading, newList, openingOfList } from './lists';

/** As far as an inner list is looked through for its "or". */
const INNER_NAMES = 12;

/** Brackets within brackets; deeper ones are a broken text's and end the list. */
const DEEPEST = 4;

/** Reads the list that begins at hit `first`, notes its groups, and returns its last hit. `head` is the name before its bracket. */
export function readList(reading: ListReading, first: number, head: number, depth = 0): number {
  let how = behind(reading, first);
  if (how === APART && head < 0) return first;
  const list = newList(first);
  while (how !== APART) {
    if ((how & CLOSES) !== 0) {
      if (!list.orBracket) break;
      list.orBracket = false;
    }
    if ((how & OPENS) !== 0 && list.similar && list.orAt === list.last) how |= BY_SIMILAR;
    if ((how & OPENS) !== 0 && (how & (BY_OR | BY_SIMILAR)) === 0) {
      if (depth === DEEPEST) break;
      list.last = readList(reading, list.last + 1, list.last, depth + 1);
      how = behind(reading, list.last);
      if ((how & CLOSES) === 0) break;
    }
    if (!takes(reading, list, how)) break;
    list.own = list.last;
    how = behind(reading, list.last);
  }
  decide(reading, list, head);
  return list.last;
}

/** How hit `at` and the next are joined. */
const behind = ({ scanner, hits, sections }: ListReading, at: number): number =>
  at + 1 < hits.count ? junction(scanner, hits, sections, at) : APART;

/** Takes the next hit into the list, joined as `how` says; false where it begins a list of its own. */
function takes(reading: ListReading, list: List, how: number): boolean {
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
function reachesOr({ scanner, hits, sections }: ListReading, at: number): boolean {
  for (let i = at; i < at + INNER_NAMES && i + 1 < hits.count; i++) {
    const how = junction(scanner, hits, sections, i);
    if ((how & BY_OR) !== 0) return true;
    if (how !== BY_COMMA || !areRelated(scanner, hits, i, i + 1)) return false;
  }
  return false;
}

/** With other words between them, only things of a kind offer a choice: "Kafka for events or RabbitMQ". */
function isChoice(reading: ListReading, how: number, list: List): boolean {
  const { scanner, hits } = reading;
  const { last } = list;
  if ((how & LOOSE) !== 0) return areRelated(scanner, hits, last, last + 1);
  return areRivals(scanner, hits, last, last + 1) || openingOfList(reading, list) !== PLAIN;
}
