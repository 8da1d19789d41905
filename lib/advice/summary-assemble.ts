import type { Summary, SummaryClause } from '../model/review';
import type { SkillId } from '../model/skill';
import { capitalised, type Sentence, wordCount } from './summary-facts';

/** Sentences to text with the place of every sourced stretch in it. Each sentence gets its capital and its full stop here. */
export function assembled(sentences: readonly Sentence[], leftOut: readonly SkillId[]): Summary {
  let text = '';
  const clauses: SummaryClause[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += ' ';
    sentence.forEach((piece, i) => {
      const start = text.length;
      text += i === 0 ? capitalised(piece.text) : piece.text;
      if (piece.paths.length > 0) clauses.push({ span: [start, text.length], paths: piece.paths });
    });
    if (!text.endsWith('.')) text += '.';
  }
  return { text, words: wordCount(text), clauses, leftOut };
}

export function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + wordCount(sentence.map((piece) => piece.text).join('')), 0);
}
