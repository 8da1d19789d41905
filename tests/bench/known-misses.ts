import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files';
import type { Measure, Verdict } from './verdict';

export type KnownMiss = Pick<Verdict, 'measure' | 'id' | 'about'> & { readonly because: string };

/** Of these every miss is known by name, with its reason; the others are held by their share alone. */
const HELD_ONE_BY_ONE: ReadonlySet<Measure> = new Set([
  'must recall',
  'negation',
  'ambiguous recall',
  'ambiguous precision',
  'market given not wrong',
  'market alone not wrong',
]);

export const knownMissesFile = join(root, 'tests/bench/corpus/known-misses.json');

export const readKnownMisses = (): KnownMiss[] => JSON.parse(readFileSync(knownMissesFile, 'utf8')) as KnownMiss[];

const keyOf = ({ measure, id, about }: Pick<Verdict, 'measure' | 'id' | 'about'>) => `${id}: ${measure}: ${about}`;

/** Listed misses that are none any more, and misses of the measures held one by one that nobody has listed. */
export function compareMisses(
  verdicts: readonly Verdict[],
  known: readonly KnownMiss[],
): { readonly fixed: string[]; readonly unknown: string[] } {
  const missed = new Set(verdicts.filter(({ right }) => !right).map(keyOf));
  const listed = new Set(known.map(keyOf));
  const held = verdicts.filter(({ right, measure }) => !right && HELD_ONE_BY_ONE.has(measure)).map(keyOf);
  return {
    fixed: [...listed].filter((key) => !missed.has(key)),
    unknown: [...new Set(held)].filter((key) => !listed.has(key)),
  };
}

/** The list without what has been fixed, and with what is new; its reason is left for a person to give. */
export function renewMisses(verdicts: readonly Verdict[], known: readonly KnownMiss[]): KnownMiss[] {
  const { fixed, unknown } = compareMisses(verdicts, known);
  const added = unknown.map((key) => verdicts.find((verdict) => keyOf(verdict) === key)!);
  return [
    ...known.filter((miss) => !fixed.includes(keyOf(miss))),
    ...added.map(({ measure, id, about }) => ({ measure, id, about, because: '' })),
  ];
}
