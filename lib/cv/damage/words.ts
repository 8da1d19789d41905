import type { Lexicon } from './lexicon';
import type { MachineLine } from './machine-lines';

/** Words as a machine met them, in their lines. */
export type Hits = { readonly quotes: readonly string[]; readonly lines: readonly number[] };

const MOST_PIECES = 8;
/** A glued token tells by its first letters. */
const LONGEST_TOKEN = 80;
const LONGEST_WORD = 16;
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ft', 'tt', 'ti'] as const;
const isAddress = (token: string) => /[@/\\_]|www\.|\.\p{L}{2,}\b/u.test(token);

/** "E X P E R I E N C E" and "P ostg re SQL": letters and pieces of words with blanks between them. */
export function spacedLetters(lines: readonly MachineLine[], lexicon: Lexicon): Hits | null {
  const hits = collect(lines, ({ text }) => {
    const runs = / \S \S \S /.test(text) ? (text.match(/(?<!\S)(?:\p{L} ){4,}\p{L}(?!\S)/gu) ?? []) : [];
    return [...runs, ...splitWords(text, lexicon)];
  });
  const runs = hits.quotes.some((quote) => /^(?:\S )+\S$/.test(quote));
  return runs || new Set(hits.quotes).size >= 3 ? hits : null;
}

/** Pieces in a row that are a known word together, one of them too short to be a word. */
function splitWords(text: string, { isWord, isKnown }: Lexicon): string[] {
  const tokens = text.split(' ');
  const isScrap = tokens.map((token) => /^\p{L}{1,3}$/u.test(token) && !isWord(token.toLowerCase()));
  if (!isScrap.includes(true)) return [];
  const isPiece = tokens.map((token) => /^\p{L}{1,12}$/u.test(token));
  const found: string[] = [];
  for (let i = 0; i < tokens.length - 1; i += 1) {
    let [joined, scrap, end] = [tokens[i]!, isScrap[i]!, 0];
    for (let next = i + 1; next < Math.min(i + MOST_PIECES, tokens.length) && isPiece[i] && isPiece[next]; next += 1) {
      // A capital opens a word of its own: names are no pieces.
      if (/^\p{Lu}\p{Ll}/u.test(tokens[next]!)) break;
      joined += tokens[next]!;
      scrap ||= isScrap[next]!;
      if (scrap && joined.length >= 5 && isKnown(joined.toLowerCase())) end = next;
    }
    if (end === 0) continue;
    found.push(tokens.slice(i, end + 1).join(' '));
    i = end;
  }
  return found;
}

/** "Managedtheteamof": several known words without a blank between them. */
export function gluedWords(lines: readonly MachineLine[], lexicon: Lexicon): Hits | null {
  const hits = collect(lines, ({ text }) =>
    text.split(/[\s,;()]+/).filter((token) => token.length >= 12 && !isAddress(token) && isGlued(token, lexicon)),
  );
  return hits.quotes.length >= 2 ? hits : null;
}

/** Four words at least, one of them one of the small words of every sentence: a product's name has none. */
function isGlued(token: string, { isWord }: Lexicon): boolean {
  const letters =
    token
      .slice(0, LONGEST_TOKEN)
      .match(/\p{L}+/gu)
      ?.join('')
      .toLowerCase() ?? '';
  if (letters.length < 12 || isWord(letters)) return false;
  const fewest: (number | null)[] = [0];
  const small: boolean[] = [false];
  for (let end = 1; end <= letters.length; end += 1) {
    fewest.push(null);
    small.push(false);
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = fewest[start];
      const word = letters.slice(start, end);
      if (before === null || before === undefined || (word.length === 1 && word !== 'a') || !isWord(word)) continue;
      if (fewest[end] === null || before + 1 < fewest[end]!) {
        fewest[end] = before + 1;
        small[end] = small[start]! || SMALL.has(word);
      }
    }
  }
  return (fewest[letters.length] ?? 0) >= 4 && small[letters.length]!;
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of on or the to using via with'.split(' '),
);

/** "Certi cation", "workows", or a sign without a meaning inside a word: fi, fl and the like were lost. */
export function lostLigatures(lines: readonly MachineLine[], lexicon: Lexicon): Hits | null {
  const unread = collect(lines, ({ text }) =>
    /[\uFFFD\p{Co}]/u.test(text) ? (text.match(/\p{L}*\uFFFD\p{L}+|\p{L}+\uFFFD|\p{L}+\p{Co}\p{L}+/gu) ?? []) : [],
  );
  if (unread.quotes.length > 0) return unread;
  const lacking = new Map<string, boolean>();
  const lacks = (word: string): boolean => {
    const known = lacking.get(word) ?? lacksOne(word, lexicon.isWord);
    lacking.set(word, known);
    return known;
  };
  const gone = collect(lines, ({ text }) => withoutLigatures(text, lexicon.isWord, lacks));
  return new Set(gone.quotes.map((quote) => quote.toLowerCase())).size >= 3 ? gone : null;
}

type Tells = (word: string) => boolean;

function withoutLigatures(text: string, isWord: Tells, lacks: Tells): string[] {
  const tokens = text.match(/\p{L}+/gu) ?? [];
  const found: string[] = [];
  tokens.forEach((token, i) => {
    const bare = token.toLowerCase();
    if (isWord(bare)) return;
    const next = tokens[i + 1];
    if (next && /^\p{Ll}{2,}$/u.test(next) && LIGATURES.some((both) => isWord(bare + both + next)))
      found.push(`${token} ${next}`);
    else if (token.length >= 5 && token.length <= LONGEST_WORD && lacks(bare)) found.push(token);
  });
  return found;
}

/** A word once a ligature is put somewhere inside it. */
function lacksOne(word: string, isWord: Tells): boolean {
  for (let at = 1; at < word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (['fi', 'fl', 'ffi', 'ffl'].some((both) => isWord(before + both + after))) return true;
  }
  return false;
}

/** "ﬁ" as one sign: words with it are not found by their letters. */
export function singleGlyphs(lines: readonly MachineLine[]): Hits | null {
  const hits = collect(lines, ({ text }) =>
    /[\uFB00-\uFB06]/.test(text) ? (text.match(/\p{L}*[\uFB00-\uFB06]\p{L}*/gu) ?? []) : [],
  );
  return hits.quotes.length > 0 ? hits : null;
}

/** Icons that are letters of a font of their own, set so close to a word that they become a part of it. */
export function iconLetters(lines: readonly MachineLine[]): Hits | null {
  const hits = collect(lines, ({ text }) => text.match(/(?<!\p{L})\p{Co}+[\p{L}\p{N}+@][^\s\p{Co}]*/gu) ?? []);
  return hits.quotes.length > 0 ? hits : null;
}

function collect(lines: readonly MachineLine[], find: (line: MachineLine) => readonly string[]): Hits {
  const found = lines.flatMap((line, at) => find(line).map((quote) => ({ quote: quote.trim(), at })));
  return { quotes: found.map(({ quote }) => quote), lines: [...new Set(found.map(({ at }) => at))] };
}
