import nlp from 'compromise/two';
import type { BulletLexicon } from '../model/bullet-lexicon';
import type { BulletReading, ResultGrade, Tense } from '../model/cv';
import { hasPlaceholder, masked } from '../model/placeholder';
import type { Span } from '../model/text';
import { clausesOf, piecesOf, sentencesOf } from './bullet-clauses';
import { type Figure, figuresOf } from './bullet-figures';
import { formsOf } from './bullet-forms';
import { dutyAt } from './bullet-opening';
import { partsOf } from './bullet-parts';
import { type BulletWord, wordsOf } from './bullet-words';

/** Rises with every change of what a reading says: the store reads stale ones again. */
export const BULLET_READING_VERSION = 3;

/**
 * Reads one achievement line, without its bullet sign. All spans are UTF-16 offsets into `text` as given. Never throws; a text that
 * holds no verb gives a reading with nulls. The verb list decides; compromise is asked only about an opening word that it lacks.
 * A line with places to fill in is read around them, and claims nothing yet: no result, no figure, no clause of a profile.
 */
export function parseBullet(text: string, lexicon: BulletLexicon): BulletReading {
  if (!hasPlaceholder(text)) return read(text, lexicon);
  const { parts, ...reading } = read(masked(text), lexicon);
  return { ...reading, parts: { ...parts, result: null }, clauses: [], result: 'none', figures: [] };
}

function read(text: string, lexicon: BulletLexicon): BulletReading {
  const forms = formsOf(lexicon);
  const words = wordsOf(text, forms.sets.abbreviations);
  const figures = figuresOf(text, lexicon);
  const duty = dutyAt(text, lexicon);
  const sentences = duty === null ? sentencesOf(words, forms, (word) => guessTense(text, word)) : [];
  const first = sentences[0];
  const opening = first?.opening ?? null;
  const dutyEnd = duty === null ? null : text.length - text.trimStart().length + duty.length;
  const to = (first && opening ? piecesOf(words, { ...first, opening }, forms)[0]?.[1] : first?.to) ?? words.length;
  const parts = partsOf({ text, words, figures, opening, to, dutyEnd }, forms);
  return {
    version: BULLET_READING_VERSION,
    parts,
    tense: opening?.tense ?? 'none',
    verb: opening ? (words[opening.verb] as BulletWord).text : null,
    clauses: clausesOf(text, words, sentences, forms),
    result: gradeOf(parts.result, figures),
    figures: figures.map((figure) => figure.span),
  };
}

function gradeOf(result: Span | null, figures: readonly Figure[]): ResultGrade {
  if (result === null) return 'none';
  return figures.some(({ span }) => span[0] >= result[0] && span[1] <= result[1]) ? 'quantified' : 'stated';
}

// compromise takes many opening nouns for imperatives ("Team of five"), so for an unknown word only its past tense is believed.
function guessTense(text: string, word: BulletWord): Exclude<Tense, 'none'> | null {
  if (!/^[A-Z]?[a-z-]+$/.test(word.text) || !/(?:ed|ght|ought|ose|ew)$/.test(word.lower)) return null;
  const next = text.slice(word.start, word.start + 60);
  const tags: readonly string[] = nlp(next).json({ terms: { tags: true } })[0]?.terms?.[0]?.tags ?? [];
  return tags.includes('PastTense') ? 'past' : null;
}
