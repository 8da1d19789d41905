import { phrasesOf } from '../../lib/build/phrases';
import type { Skill, VocabularyTables } from '../../lib/model/skill';
import { matchAll } from '../../lib/scan/match';
import { openScanner } from '../../lib/scan/open';
import { tokenise } from '../../lib/scan/tokenise';
import { wordsOf } from '../../lib/scan/words';
import { cues } from './small-vocabulary';

/** What the scanner matches before any policy looks at what stands around it: "skill from-to", in order. */
export function matched(text: string, tables: VocabularyTables): string[] {
  const scanner = openScanner(tables);
  const { tokens, hits } = scanner;
  tokenise(text, scanner.words, tokens);
  matchAll(text, scanner, hits);
  return Array.from({ length: hits.count }, (_, i) => {
    const { id } = scanner.skills[scanner.formSkill[hits.form[i]!]!]!;
    return `${id} ${tokens.start[hits.first[i]!]}-${tokens.end[hits.last[i]!]}`;
  });
}

/** The phrases that the scanner of these skills was given. */
export const phrasesGiven = (skills: readonly Skill[]) =>
  phrasesOf(skills, cues.spellings).map((phrase) => ({
    words: phrase.words,
    skill: phrase.from === 'blocker' ? null : skills[phrase.skill]!.id,
  }));

/** The words of the cues that it was given. */
export const cueWords = Object.values(cues.phrases).flatMap((phrases) => phrases.flatMap(wordsOf));
