import { OPEN, SLASH, SPACE } from '../scan/characters';
import { isTech } from '../scan/open';
import { areNeighbours, areRelated, isPartOf } from './kinship';
import { CHOICE, endsAnd, endsEtcetera, endsOpen, PLAIN } from './list-signs';
import { type List, type ListReading, openingOfList } from './lists';

/** Notes the stretch of the list that is either/or, if any is. */
export function decide(reading: ListReading, list: List, head: number): void {
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
function choiceFrom(reading: ListReading, list: List): number {
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
const belongs = (reading: ListReading, i: number): boolean =>
  areRelated(reading.scanner, reading.hits, i - 1, i) || isSlashed(reading, i - 1) || isBeside(reading, i);

/** "Elasticsearch (Solr and others)": the bracket names what would do instead. */
const isRivalOfHead = (reading: ListReading, first: number, head: number): boolean =>
  head >= 0 && areRelated(reading.scanner, reading.hits, head, first) && !isItsPart(reading, first, head);

function isOpenList(reading: ListReading, list: List, head: number, open: boolean): boolean {
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
const isItsPart = ({ scanner, hits }: ListReading, part: number, whole: number): boolean =>
  isTech(scanner, hits, whole) && isPartOf(scanner, hits, part, whole);

function assign(reading: ListReading, from: number, to: number): void {
  const { scanner, hits, groups } = reading;
  reading.count++;
  for (let i = from; i <= to; i++) {
    if (i === from || isTech(scanner, hits, i) || !isBeside(reading, i)) groups[i] = reading.count;
  }
}

/** "cloud" in "AWS cloud or Azure" only says what AWS is. */
const isBeside = ({ scanner, hits }: ListReading, i: number): boolean =>
  hits.first[i] === hits.last[i - 1]! + 1 && scanner.tokens.gap[hits.first[i]!] === SPACE;

/** "Kafka/RabbitMQ", not "Python/Django" nor "HTML/CSS". */
function assignSlashed(reading: ListReading, first: number, last: number): void {
  const { scanner, hits } = reading;
  for (let from = first; from < last; ) {
    let to = from;
    while (to < last && isSlashed(reading, to) && areNeighbours(scanner, hits, to, to + 1)) to++;
    if (to > from) assign(reading, from, to);
    from = to + 1;
  }
}

const isSlashed = ({ scanner, hits }: ListReading, i: number): boolean =>
  hits.first[i + 1] === hits.last[i]! + 1 && (scanner.tokens.gap[hits.first[i + 1]!]! & SLASH) !== 0;
