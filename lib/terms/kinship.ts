import type { SkillFacts } from '../model/skill';
import type { Hits } from '../scan/hits';
import { isTech, type Scanner } from '../scan/open';

const COMPARABLE: ReadonlySet<string> = new Set(['tech', 'practice', 'domain']);

/** Techniques, practices and domains may stand in one list; a degree or a soft skill only beside its own kind. */
export function areAlike({ skills, isTech, formSkill }: Scanner, hits: Hits, a: number, b: number): boolean {
  const first = formSkill[hits.form[a]!]!;
  const second = formSkill[hits.form[b]!]!;
  if ((isTech[first]! & isTech[second]!) === 1) return true;
  const one = skills[first]!.kind;
  const other = skills[second]!.kind;
  return one === other || (COMPARABLE.has(one) && COMPARABLE.has(other));
}

/** Whether an "or" between them offers a choice by itself: "Docker or unit testing" does not. */
export const areRivals = (scanner: Scanner, hits: Hits, a: number, b: number): boolean =>
  isTech(scanner, hits, a) === isTech(scanner, hits, b) || areRelated(scanner, hits, a, b);

/** What is asked of two skills. */
const RELATED = 0;
const NEAR = 1;
const PART = 2;

/**
 * Answers given lately, each as its question's key twice, and one more for yes; a newer one takes the place of an older.
 * The facts name skills by their ids, and the same pairs stand together in advert after advert.
 */
const ROOM = 1 << 11;
const lately = new Float64Array(ROOM);
let askedOf: Scanner | null = null;

function are(kin: number, scanner: Scanner, hits: Hits, a: number, b: number): boolean {
  if (askedOf !== scanner) {
    askedOf = scanner;
    lately.fill(-1);
  }
  const { skills, formSkill } = scanner;
  const one = formSkill[hits.form[a]!]!;
  const other = formSkill[hits.form[b]!]!;
  const key = 2 * ((kin * skills.length + one) * skills.length + other);
  const slot = (one * 31 + other * 3 + kin) & (ROOM - 1);
  if (lately[slot] === key) return false;
  if (lately[slot] === key + 1) return true;
  const answer = compare(kin, skills[one]!, skills[other]!);
  lately[slot] = answer ? key + 1 : key;
  return answer;
}

function compare(kin: number, one: SkillFacts, other: SkillFacts): boolean {
  if (kin === NEAR) return one.neighbours.includes(other.id);
  if (kin === PART) return one.implies.includes(other.id);
  return (
    one.family === other.family ||
    one.neighbours.includes(other.id) ||
    one.implies.includes(other.id) ||
    other.implies.includes(one.id)
  );
}

/** Of one family, near each other, or one a part of the other. */
export const areRelated = (scanner: Scanner, hits: Hits, a: number, b: number): boolean =>
  are(RELATED, scanner, hits, a, b);

export const areNeighbours = (scanner: Scanner, hits: Hits, a: number, b: number): boolean =>
  are(NEAR, scanner, hits, a, b);

/** EC2 is a part of AWS: whoever has the part has the whole. */
export const isPartOf = (scanner: Scanner, hits: Hits, part: number, whole: number): boolean =>
  are(PART, scanner, hits, part, whole);
