import { createHash } from 'node:crypto';
import type { FormPolicy, Skill, SkillFacts, SkillId, VocabularyTables } from '../model/skill';
import { CUE_ROLES, type CueRole } from '../scan/cues';
import { ANY, BLOCKER, CAPITALISED, EVIDENCE, EXACT, type Packed } from '../scan/open';
import { wordsOf } from '../scan/words';
import { formsOf, taxonomyFaults } from './check-taxonomy';
import type { CueData } from './cue-data';
import { variantsOf } from './form-variants';
import { type Phrase, packTrie } from './pack-trie';

const POLICY: Readonly<Record<FormPolicy, number>> = {
  any: ANY,
  capital: CAPITALISED,
  exact: EXACT,
  evidence: EVIDENCE,
};

/** The tables of the scanner. Throws an error that lists every fault when the taxonomy is not sound. */
export function compileVocabulary(taxonomy: readonly Skill[], cues: CueData): VocabularyTables {
  const faults = taxonomyFaults(taxonomy);
  // By name: the numbers of skills then follow those of forms, which stand in order of the alphabet, too.
  const skills = [...taxonomy].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  if (faults.length > 0) throw new Error(`The taxonomy has faults:\n${faults.join('\n')}`);
  const phrases = [...skillPhrases(skills, cues), ...cuePhrases(cues)];
  const own = skills.flatMap((skill, index) =>
    skill.cues?.length ? [{ index, words: skill.cues.flatMap(wordsOf) }] : [],
  );
  const trie = packTrie(
    phrases,
    own.flatMap(({ words }) => words),
  );
  const packed: Packed = {
    ...trie.packed,
    ...packOwn(own.map(({ index, words }) => ({ index, ids: words.map((word) => trie.idOf(word)) }))),
    numberWords: Object.keys(cues.numbers),
    numbers: Object.values(cues.numbers),
  };
  const facts = skillFacts(skills);
  const version = createHash('sha256')
    .update(JSON.stringify([facts, packed]))
    .digest('hex')
    .slice(0, 12);
  return { version, skills: facts, packed };
}

/** Many skills share their cue words: each list is kept once. */
function packOwn(own: readonly { readonly index: number; readonly ids: readonly number[] }[]) {
  const lists = new Map<string, number>();
  const flat: number[] = [];
  const pairs = own.flatMap(({ index, ids }) => {
    const key = ids.join();
    if (!lists.has(key)) {
      lists.set(key, lists.size);
      flat.push(ids.length, ...ids);
    }
    return [index, lists.get(key)!];
  });
  return { own: pairs, ownLists: flat };
}

/** Every form with its variants. A form that is written out beats a variant; the first skill keeps a contested variant. */
function skillPhrases(skills: readonly Skill[], cues: CueData): Phrase[] {
  const taken = new Map<string, Phrase>();
  const add = (words: readonly string[], skill: number, policy: number, printed: string | null) => {
    const key = words.join(' ');
    if (!taken.has(key)) taken.set(key, { words, form: { skill, policy, printed }, roles: 0 });
  };
  skills.forEach((skill, index) => {
    for (const form of namingForms(skill)) {
      const policy = POLICY[policyOf(skill, form)];
      add(wordsOf(form), index, policy, policy >= EXACT ? form : null);
    }
  });
  for (const skill of skills) for (const blocker of skill.blockers ?? []) add(wordsOf(blocker), -1, BLOCKER, null);
  skills.forEach((skill, index) => {
    for (const form of namingForms(skill)) {
      const policy = POLICY[policyOf(skill, form)];
      if (policy >= EXACT) continue;
      for (const variant of variantsOf(form, cues.spellings)) {
        add(variant.words, index, variant.capitals ? CAPITALISED : policy, null);
      }
    }
  });
  return [...taken.values()];
}

/**
 * Without the forms that only lengthen another one by words in small letters ("Agile methodologies" beside "Agile"): the
 * shorter finds as much, and a span is to cover the name only. Where the shorter needs its capitals, both stay.
 */
function namingForms(skill: Skill): readonly string[] {
  const forms = formsOf(skill);
  const free = forms.filter((form) => policyOf(skill, form) === 'any');
  return forms.filter((form, i) => i === 0 || !free.some((shorter) => onlyLengthens(form, shorter)));
}

function onlyLengthens(form: string, shorter: string): boolean {
  const long = ` ${wordsOf(form).join(' ')} `;
  const short = ` ${wordsOf(shorter).join(' ')} `;
  const at = long.indexOf(short);
  if (at < 0 || long.length === short.length) return false;
  const extra = form.split(/[\s/-]+/).filter((word) => !short.includes(` ${word.toLowerCase()} `));
  return extra.every((word) => /^\p{Ll}/u.test(word));
}

const policyOf = (skill: Skill, form: string): FormPolicy => skill.formPolicy?.[form] ?? skill.policy ?? 'any';

function cuePhrases(cues: CueData): Phrase[] {
  const roles = new Map<string, number>();
  const add = (phrase: string, role: CueRole) => {
    const key = wordsOf(phrase).join(' ');
    roles.set(key, (roles.get(key) ?? 0) | (1 << CUE_ROLES.indexOf(role)));
  };
  for (const role of CUE_ROLES) for (const phrase of cues.phrases[role] ?? []) add(phrase, role);
  for (const word of Object.keys(cues.numbers)) add(word, 'number');
  return [...roles].map(([key, bits]) => ({ words: key.split(' '), form: null, roles: bits }));
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
