import { kindOf } from '../../data/unpack-vocabulary';
import type { PackedWords, ShippedVocabulary } from '../model/packed-vocabulary';
import type { VocabularyTables } from '../model/skill';

/** The tables as they are written to `data/generated`; `unpackVocabulary` gives the same tables back. */
export function shipVocabulary({ version, skills, packed }: VocabularyTables): ShippedVocabulary {
  const index = new Map(skills.map(({ id }, i) => [id, i]));
  const odd = skills.find(({ family, kind }) => kindOf(family) !== kind);
  if (odd)
    throw new Error(`"${odd.id}" is of kind ${odd.kind}, but family "${odd.family}" is of kind ${kindOf(odd.family)}`);
  const families = [...new Set(skills.map(({ family }) => family))];
  const implied = skills.map(({ implies }) => direct(implies, skills, index));
  const busy = implied.findIndex((list) => list.length > 9);
  if (busy >= 0) throw new Error(`"${skills[busy]!.id}" implies more than nine skills in one step`);
  return {
    version,
    families,
    familySizes: families.map((name) => skills.filter(({ family }) => family === name).length),
    impliedCounts: implied.map((list) => list.length).join(''),
    implied: implied.flat(),
    neighbours: pairsOf(skills, index),
    packed: packed as unknown as PackedWords,
  };
}

/** Without what follows from another one implied: the closure is made again on opening. */
function direct(
  implies: readonly string[],
  skills: VocabularyTables['skills'],
  index: ReadonlyMap<string, number>,
): number[] {
  const further = new Set(implies.flatMap((id) => skills[index.get(id)!]!.implies));
  return implies.filter((id) => !further.has(id)).map((id) => index.get(id)!);
}

function pairsOf(skills: VocabularyTables['skills'], index: ReadonlyMap<string, number>): number[] {
  let last = 0;
  return skills.flatMap(({ neighbours }, i) => {
    const later = neighbours.map((id) => index.get(id)!).filter((other) => other > i);
    if (later.length === 0) return [];
    const step = i - last;
    last = i;
    return [step, later.length, ...later.map((other) => other - i)];
  });
}
