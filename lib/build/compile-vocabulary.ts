import { createHash } from 'node:crypto';
import type { Skill, SkillFacts, SkillId, VocabularyTables } from '../model/skill';
import { taxonomyFaults } from './check-taxonomy';
import type { CueData } from './cue-data';
import { packWords } from './pack-words';
import { byName, phrasesOf } from './phrases';

/** The tables of the scanner. Throws an error that lists every fault when the taxonomy is not sound. */
export function compileVocabulary(taxonomy: readonly Skill[], cues: CueData): VocabularyTables {
  const faults = taxonomyFaults(taxonomy);
  if (faults.length > 0) throw new Error(`The taxonomy has faults:\n${faults.join('\n')}`);
  // Like stands by like: by family, then by name, the packed text is a tenth smaller.
  const skills = [...taxonomy].sort((a, b) => (a.family === b.family ? byName(a, b) : a.family < b.family ? -1 : 1));
  const packed = packWords(skills, phrasesOf(skills, cues.spellings), cues);
  const facts = skillFacts(skills);
  const version = createHash('sha256')
    .update(JSON.stringify([facts, packed]))
    .digest('hex')
    .slice(0, 12);
  return { version, skills: facts, packed };
}

function skillFacts(skills: readonly Skill[]): SkillFacts[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const near = new Map<SkillId, Set<SkillId>>(skills.map(({ id }) => [id, new Set()]));
  for (const { id, neighbours = [] } of skills) {
    for (const other of neighbours) {
      near.get(id)!.add(other);
      near.get(other)!.add(id);
    }
  }
  const place = new Map(skills.map(({ id }, i) => [id, i]));
  const byPlace = (a: SkillId, b: SkillId) => place.get(a)! - place.get(b)!;
  const closed = (id: SkillId, seen = new Set<SkillId>()): Set<SkillId> => {
    for (const next of byId.get(id)!.implies ?? []) if (!seen.has(next)) closed(next, seen.add(next));
    return seen;
  };
  return skills.map(({ id, name, kind, family }) => ({
    id,
    name,
    kind,
    family,
    implies: [...closed(id)].sort(byPlace),
    neighbours: [...near.get(id)!].sort(byPlace),
  }));
}
