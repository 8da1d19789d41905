import { idOfName } from '../../data/unpack-vocabulary';
import { MARKS, type PackedWords, SIGNS } from '../model/packed-vocabulary';
import type { Skill } from '../model/skill';
import { CUE_ROLES } from '../scan/cues';
import { grow } from '../scan/dictionary';
import { wordsOf } from '../scan/words';
import type { CueData } from './cue-data';
import type { Phrase } from './phrases';

/** The phrases of the skills and the cues in the grammar of `lib/model/packed-vocabulary.ts`. */
export function packWords(skills: readonly Skill[], phrases: readonly Phrase[], cues: CueData): PackedWords {
  const bySkill: Phrase[][] = skills.map(() => []);
  for (const phrase of phrases) bySkill[phrase.skill]!.push(phrase);
  const cueLines = CUE_ROLES.map((role) => cuesOf(role, cues));
  return {
    lines: skills.map((skill, i) => lineOf(skill, bySkill[i]!)).join('\n'),
    cues: cueLines.map((line) => line.join(SIGNS.any)).join('\n'),
    instead: skills.flatMap(({ instead }, i) =>
      instead === undefined ? [] : [i, skills.findIndex(({ id }) => id === instead)],
    ),
    yearWords: cues.years,
    numberWords: Object.keys(cues.numbers),
    numbers: Object.values(cues.numbers),
    counts: countsOf(skills, phrases, cueLines.flat()),
  };
}

function cuesOf(role: (typeof CUE_ROLES)[number], { phrases, numbers }: CueData): readonly string[] {
  const all = [...(phrases[role] ?? []), ...(role === 'number' ? Object.keys(numbers) : [])];
  return [...new Set(all.map((phrase) => wordsOf(phrase).join(' ')))].sort();
}

function lineOf(skill: Skill, phrases: readonly Phrase[]): string {
  const written = new Set(phrases.map((phrase) => (phrase.from === 'written' ? phrase.form : '')));
  const items: string[] = [];
  for (const phrase of phrases) {
    if (phrase.from === 'written') items.push(SIGNS[phrase.policy] + phrase.form + marksOf(phrase.form, phrases));
    else if (phrase.from === 'blocker') items.push(SIGNS.blocker + phrase.words.join(' '));
    else if (!byMark(phrase) || !written.has(phrase.of)) items.push(SIGNS[policyOf(phrase)] + phrase.words.join(' '));
  }
  const own = (skill.cues ?? []).flatMap(wordsOf);
  if (own.length > 0) items.push(SIGNS.cue + own.join(' '));
  const strange = (skill.notNear ?? []).flatMap(wordsOf);
  if (strange.length > 0) items.push(SIGNS.stranger + strange.join(' '));
  if (idOfName(skill.name) !== skill.id) items.push(SIGNS.id + skill.id);
  const line = items.join('');
  return line.startsWith(SIGNS.any) ? line.slice(1) : line;
}

type Variant = Extract<Phrase, { readonly from: 'variant' }>;

const byMark = (variant: Variant): boolean => variant.rule !== 'spelling';
const policyOf = ({ rule, policy }: Variant) => (rule === 'parted' ? 'capital' : policy);

function marksOf(form: string, phrases: readonly Phrase[]): string {
  refuseSigns(form);
  const marks = phrases.map((phrase) =>
    phrase.from === 'variant' && phrase.of === form && phrase.rule !== 'spelling' ? MARKS[phrase.rule] : '',
  );
  return marks.join('');
}

const SPECIAL = new Set<string>([...Object.values(SIGNS), ...Object.values(MARKS), '\n']);

function refuseSigns(form: string): void {
  const sign = [...form].find((char) => SPECIAL.has(char));
  if (sign !== undefined) throw new Error(`"${form}" holds "${sign}", a sign of the packed vocabulary`);
}

function countsOf(skills: readonly Skill[], phrases: readonly Phrase[], cues: readonly string[]): number[] {
  const words = new Set<string>();
  const nodes = new Set<string>(['']);
  const add = (phrase: readonly string[]) => {
    phrase.forEach((word, i) => {
      words.add(word);
      nodes.add(phrase.slice(0, i + 1).join(' '));
    });
  };
  for (const phrase of phrases) add(phrase.words);
  for (const cue of cues) add(cue.split(' '));
  for (const { cues: own = [], notNear = [] } of skills)
    for (const word of [...own, ...notNear].flatMap(wordsOf)) words.add(word);
  refuseTwins(words);
  return [words.size, [...words].join('').length, nodes.size, phrases.length];
}

/** The scanner tells words apart by their hash until a phrase is found. */
function refuseTwins(words: ReadonlySet<string>): void {
  const seen = new Map<number, string>();
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i));
    const twin = seen.get(hash);
    if (twin !== undefined)
      throw new Error(`"${word}" and "${twin}" share a hash: change GROWTH in lib/scan/dictionary.ts`);
    seen.set(hash, word);
  }
}
