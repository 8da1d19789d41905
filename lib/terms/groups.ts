import { COMMA, SLASH, SPACE } from '../scan/characters';
import { AND, EITHER, OR, SIMILAR } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { linked } from '../scan/policy';

/**
 * By hit: the number of the either/or list it stands in, or 0: "A, B or C", "one of A, B", "A, B or similar", and "A/B"
 * of two that can stand for each other. "A and B or C" joins only B and C.
 */
export function readGroups(scanner: Scanner, hits: Hits, groups: Int32Array): void {
  groups.fill(0, 0, hits.count);
  let group = 0;
  for (let first = 0; first < hits.count; ) {
    const list = readList(scanner, hits, first);
    if (list.to > list.from) {
      group++;
      for (let i = list.from; i <= list.to; i++) groups[i] = group;
    }
    first = list.last + 1;
  }
}

type List = { readonly last: number; readonly from: number; readonly to: number };

/** The list that begins at hit `first`: its last item, and the stretch of it that is either/or (empty: `to` before `from`). */
function readList(scanner: Scanner, hits: Hits, first: number): List {
  const either = opensEither(scanner, hits, first);
  let last = first;
  let from = first;
  let to = -1;
  while (last + 1 < hits.count && isListed(scanner, hits, last)) {
    const between = connector(hits, last);
    last++;
    if ((between & OR) !== 0) to = last;
    else if ((between & AND) !== 0 && to < 0 && !either) from = last;
  }
  const whole = either || closesEither(scanner, hits, last) || isSlashed(scanner, hits, from, last);
  return { last, from, to: whole ? last : to };
}

const isListed = (scanner: Scanner, hits: Hits, i: number): boolean =>
  linked(scanner, hits, i) === 2 &&
  isAlike(scanner, scanner.formSkill[hits.form[i]!]!, scanner.formSkill[hits.form[i + 1]!]!);

/** Techniques and practices may stand for each other; a degree or a soft skill only for its own kind. */
function isAlike({ skills }: Scanner, a: number, b: number): boolean {
  const one = skills[a]!.kind;
  const other = skills[b]!.kind;
  return one === other || ((one === 'tech' || one === 'practice') && (other === 'tech' || other === 'practice'));
}

const connector = (hits: Hits, i: number): number =>
  hits.first[i + 1]! > hits.last[i]! + 1 ? hits.begins[hits.last[i]! + 1]! : 0;

const opensEither = ({ tokens }: Scanner, hits: Hits, i: number): boolean => {
  const first = hits.first[i]!;
  return first > 0 && (hits.ends[first - 1]! & EITHER) !== 0 && tokens.gap[first]! !== 0;
};

/** "… or similar", "… or their rivals". */
function closesEither({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const after = hits.last[i]! + 1;
  return (hits.begins[after]! & (SIMILAR | OR)) !== 0 && (tokens.gap[after]! & ~(SPACE | COMMA)) === 0;
}

/** "Kafka/RabbitMQ", not "Python/Django" nor "HTML/CSS". */
function isSlashed({ tokens, skills, formSkill }: Scanner, hits: Hits, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((tokens.gap[hits.first[i + 1]!]! & SLASH) === 0) return false;
    const next = skills[formSkill[hits.form[i + 1]!]!]!.id;
    if (!skills[formSkill[hits.form[i]!]!]!.neighbours.includes(next)) return false;
  }
  return true;
}
