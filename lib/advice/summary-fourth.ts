import type { Education } from '../model/cv';
import { capitalised, type Piece, type Sentence, type SummaryContext, wordCount } from './summary-facts';
import { leadsOf } from './summary-leads';
import { inThirdPerson, speakable, telegraphic } from './summary-voice';
import { bulletsOf, type PlacedBullet, type Win } from './summary-wins';

const LONGEST = 16;

/** Shape 4: on call, mentoring or standards; for a junior the degree. Null without a real differentiator. */
export function fourthOf(
  context: SummaryContext,
  told: readonly Win[],
  may: { readonly degree: boolean },
): Sentence | null {
  const degree = may.degree ? degreeOf(context) : null;
  if (degree) return [degree];
  const leads = leadsOf(context);
  const free = bulletsOf(context).filter(
    ({ path }) => !leads?.paths.includes(path) && !told.some((win) => win.path === path),
  );
  for (const { phrases } of context.words.differentiators) {
    for (const placed of free) {
      const piece = phrases.some((phrase) => says(placed.bullet.text, phrase))
        ? differentiator(placed, phrases, context)
        : null;
      if (piece && !told.some((win) => firstWord(win.text) === firstWord(piece.text))) return [piece];
    }
  }
  return null;
}

function differentiator(
  { bullet, path }: PlacedBullet,
  phrases: readonly string[],
  context: SummaryContext,
): Piece | null {
  const { reading, text } = bullet;
  const whole = text.trim().replace(/[.\s]+$/, '');
  const spoken = reading.tense === 'none' ? nounPhrase(whole) : clauseWith(bullet, phrases, path, context);
  if (spoken === null || wordCount(spoken) > LONGEST || !speakable(spoken, context)) return null;
  if (reading.tense === 'past' && telegraphic(spoken.replace(/^\S+/, ''), context)) return null;
  return {
    text: capitalised(context.spell(spoken)),
    paths: [path],
  };
}

// Of the bullets without a verb only "On call …" is a sentence of a profile as it stands.
function nounPhrase(text: string): string | null {
  return /^on[- ]call\b/i.test(text) ? text : null;
}

function clauseWith(
  { reading, text }: PlacedBullet['bullet'],
  phrases: readonly string[],
  path: string,
  context: SummaryContext,
): string | null {
  const clause = reading.clauses
    .map(([start, end]) => text.slice(start, end))
    .find((one) => phrases.some((phrase) => says(one, phrase)));
  if (clause === undefined) return null;
  if (reading.tense === 'past') return context.words.weakVerbs.includes(firstWord(clause)) ? null : clause;
  const current = context.roles.some((placed) => placed.role.current && path.startsWith(`${placed.path}.`));
  return reading.tense === 'present' && current ? inThirdPerson(clause) : null;
}

function says(text: string, phrase: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${phrase} `);
}

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0]?.toLowerCase() ?? '';
}

/** "BSc Computing, 2025": only a degree that is finished. */
function degreeOf({ cv, today, words }: SummaryContext): Piece | null {
  const done = cv.education.findIndex(
    (one) => isDegree(one, words) && one.end !== null && one.end <= today.slice(0, one.end.length),
  );
  const item = cv.education[done];
  if (!item || item.studyType === null) return null;
  const name = degreeName(item);
  return wordCount(name) > 8 ? null : { text: `${name}, ${item.end?.slice(0, 4)}`, paths: [`education[${done}]`] };
}

function isDegree({ studyType }: Education, { degrees }: SummaryContext['words']): boolean {
  const lower = `${studyType?.toLowerCase() ?? ''} `;
  return degrees.some((degree) => lower.startsWith(`${degree} `));
}

function degreeName({ studyType, area }: Education): string {
  const type = (studyType ?? '').replace(/[,\s]+$/, '');
  if (area === null || type.toLowerCase().includes(area.toLowerCase())) return type;
  return /\bof (?:science|engineering|arts)$/i.test(type) ? `${type} in ${area}` : `${type} ${area}`;
}
