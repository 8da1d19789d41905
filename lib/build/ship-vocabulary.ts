import { idOfName, kindOf, type ShippedVocabulary } from '../../data/unpack-vocabulary';
import type { VocabularyTables } from '../model/skill';

/** The tables in columns, as they are written to `data/generated`; `unpackVocabulary` gives the same tables back. */
export function shipVocabulary({ version, skills, packed }: VocabularyTables): ShippedVocabulary {
  const index = new Map(skills.map(({ id }, i) => [id, i]));
  const families = [...new Set(skills.map(({ family }) => family))];
  const odd = skills.find(({ family, kind }) => kindOf(family) !== kind);
  if (odd)
    throw new Error(`"${odd.id}" is of kind ${odd.kind}, but family "${odd.family}" is of kind ${kindOf(odd.family)}`);
  return {
    version,
    names: skills.map(({ name }) => name).join('\n'),
    ids: Object.fromEntries(skills.flatMap(({ id, name }, i) => (id === idOfName(name) ? [] : [[String(i), id]]))),
    families,
    family: skills.map(({ family }) => families.indexOf(family)),
    implies: skills.map(({ implies }) => direct(implies, skills, index)),
    neighbours: skills.map(({ neighbours }, i) => neighbours.map((id) => index.get(id)!).filter((other) => other > i)),
    packed,
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
