import type { SkillFacts } from '../model/skill';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';

const skillAt = ({ skills, formSkill }: Scanner, hits: Hits, i: number): SkillFacts =>
  skills[formSkill[hits.form[i]!]!]!;

const COMPARABLE: ReadonlySet<string> = new Set(['tech', 'practice', 'domain']);

/** Techniques, practices and domains may stand in one list; a degree or a soft skill only beside its own kind. */
export function areAlike(scanner: Scanner, hits: Hits, a: number, b: number): boolean {
  const one = skillAt(scanner, hits, a).kind;
  const other = skillAt(scanner, hits, b).kind;
  return one === other || (COMPARABLE.has(one) && COMPARABLE.has(other));
}

/** Whether an "or" between them offers a choice by itself: "Docker or unit testing" does not. */
export function areRivals(scanner: Scanner, hits: Hits, a: number, b: number): boolean {
  const one = skillAt(scanner, hits, a).kind === 'tech';
  return one === (skillAt(scanner, hits, b).kind === 'tech') || areRelated(scanner, hits, a, b);
}

/** Of one family, near each other, or one a part of the other. */
export function areRelated(scanner: Scanner, hits: Hits, a: number, b: number): boolean {
  const one = skillAt(scanner, hits, a);
  const other = skillAt(scanner, hits, b);
  return (
    one.family === other.family ||
    one.neighbours.includes(other.id) ||
    one.implies.includes(other.id) ||
    other.implies.includes(one.id)
  );
}

export const areNeighbours = (scanner: Scanner, hits: Hits, a: number, b: number): boolean =>
  skillAt(scanner, hits, a).neighbours.includes(skillAt(scanner, hits, b).id);

/** EC2 is a part of AWS: whoever has the part has the whole. */
export const isPartOf = (scanner: Scanner, hits: Hits, part: number, whole: number): boolean =>
  skillAt(scanner, hits, part).implies.includes(skillAt(scanner, hits, whole).id);

export const isTech = ({ isTech, formSkill }: Scanner, hits: Hits, i: number): boolean =>
  isTech[formSkill[hits.form[i]!]!] === 1;
