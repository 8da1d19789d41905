import type { Basics, DamageKind, PdfPage, TextDamage } from '../model/cv';
import { squeeze } from '../text/squeeze';
import { hiddenText, noCharacters } from './damage/garbage';
import { lexiconOf } from './damage/lexicon';
import { drawnLines, levelLines, type MachineLine } from './damage/machine-lines';
import { columnsOf, interleaved, wrongOrder } from './damage/order';
import { gluedWords, type Hits, iconLetters, lostLigatures, singleGlyphs, spacedLetters } from './damage/words';
import type { Facts } from './facts';
import type { Flow } from './pdf/flows';

const SHOWN_LINES = 5;
const LONGEST_SHOWN = 160;
const QUOTES = 3;

/**
 * What in the text layer of a PDF makes machines stumble, each with what it was seen by and a few lines as a plain reader
 * meets them. `flows` is the reading order a person would follow. Empty for a sound file.
 */
export function findDamage(pages: readonly PdfPage[], flows: readonly Flow[], facts: Facts): TextDamage[] {
  const drawn = drawnLines(pages);
  const level = levelLines(pages);
  const lexicon = lexiconOf(
    drawn.map(({ text }) => text),
    facts,
  );
  const garbage = noCharacters(drawn, lexicon);
  if (garbage) return [toDamage('no-characters', garbage, drawn)];
  const columnOf = columnsOf(flows, facts);
  const found: [DamageKind, Hits | null, readonly MachineLine[]][] = [
    ['spaced-letters', spacedLetters(drawn, lexicon), drawn],
    ['glued-words', gluedWords(drawn, lexicon), drawn],
    ['lost-ligatures', lostLigatures(drawn, lexicon), drawn],
    ['single-glyph-ligatures', singleGlyphs(drawn), drawn],
    ['wrong-order', wrongOrder(drawn), drawn],
    ['interleaved-columns', interleaved(level, columnOf), level],
    ['hidden-text', hiddenText(drawn, pages), drawn],
    ['icon-letters', iconLetters(drawn), drawn],
  ];
  return found.flatMap(([kind, hits, lines]) => (hits ? [toDamage(kind, hits, lines)] : []));
}

/** The way to reach a person, in a running head or foot and nowhere else. */
export function contactInMargin(
  { email, phone }: Pick<Basics, 'email' | 'phone'>,
  flows: readonly Flow[],
  furniture: readonly string[],
): TextDamage[] {
  const body = squeeze(flows.flatMap(({ rows }) => rows.flatMap((row) => row.map((run) => run.text))).join(' '));
  const only = furniture.filter((text) =>
    [email, phone].some((each) => each && squeeze(text).includes(squeeze(each)) && !body.includes(squeeze(each))),
  );
  return only.length > 0
    ? [{ kind: 'contact-in-margin', quote: short(only[0]!), lines: only.slice(0, SHOWN_LINES).map(short) }]
    : [];
}

function toDamage(kind: DamageKind, { quotes, lines }: Hits, all: readonly MachineLine[]): TextDamage {
  const distinct = [...new Set(quotes)].slice(0, QUOTES);
  return { kind, quote: distinct.map(short).join(' · '), lines: shown(kind, lines, all).map(short) };
}

/** Order is seen in lines that follow each other, broken words in the lines they stand in. */
function shown(kind: DamageKind, hits: readonly number[], all: readonly MachineLine[]): string[] {
  const inARow = kind === 'wrong-order' || kind === 'interleaved-columns';
  if (!inARow) return hits.slice(0, SHOWN_LINES).map((at) => all[at]!.text);
  const from = Math.max(0, densest(hits) - (kind === 'wrong-order' ? 1 : 0));
  return all.slice(from, from + SHOWN_LINES).map(({ text }) => text);
}

/** The hit after which most of the next ones follow at once. */
function densest(hits: readonly number[]): number {
  const near = (at: number) => hits.filter((other) => other >= at && other < at + SHOWN_LINES).length;
  const first = hits.slice(0, 200);
  return first.reduce((best, at) => (near(at) > near(best) ? at : best), first[0] ?? 0);
}

function short(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
