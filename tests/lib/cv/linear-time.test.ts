import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { cleanLine } from '../../../lib/cv/clean';
import { cvFromText } from '../../../lib/cv/from-text';
import { LONGEST_PIECE, MOST_CHARACTERS, MOST_LINES } from '../../../lib/cv/limits';
import { inPieces } from '../../../lib/cv/pieces';

/** Each opens many readings of a line that none of them ends. */
const SIGNS = [
  ...[' ', '\t', ' \t', '-', '–', '.', '·', '\u00AD', '\uE000', '/', ':', '%', '(', '#', '|', '"'],
  ...['[', '[a](', '](', '<b ', '<https://a', '**a ', '__a ', '*a ', '`a', '_a', 'a-', 'a.', 'a@', '@a.b ', 'www.'],
  ...['1', '+1', '2020', '2020 - ', 'Jan ', 'and ', ', ', 'A, ', ' at ', 'Led ', 'by 5% ', 'é', 'a\u200B'],
];

const SHAPES: readonly [name: string, document: (sign: string, length: number) => string][] = [
  ['one line', (sign, length) => `A${sign.repeat(length / sign.length)}x`],
  [
    'one bullet',
    (sign, length) => `Ada Lee\nExperience\nCook, Inn 2020 - 2021\n- Led${sign.repeat(length / sign.length)}x`,
  ],
  ['lines', (sign, length) => `Ada Lee\n${`A${sign}x\n`.repeat(Math.min(length / (sign.length + 3), MOST_LINES / 5))}`],
];

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('the time of reading a text', () => {
  it.each(SHAPES)('is bounded by its length, whatever is repeated: %s', (_name, document) => {
    const read = (text: string) => milliseconds(() => cvFromText(text, 'markdown', cvKnowledge));
    read('Ada Lee\nExperience\nCook, Inn 2020 - 2021');
    const slow = SIGNS.filter((sign) => read(document(sign, 20_000)) > 1_500);
    expect(slow).toEqual([]);
  });

  it('grows with the number of lines of one shape, not with its square', () => {
    const read = (lines: number) =>
      milliseconds(() => cvFromText('Engineer 2020 - 2021\n'.repeat(lines), 'text', cvKnowledge));
    read(100);
    // By the square it would be 64 times as long.
    expect(read(8_000)).toBeLessThan(24 * Math.max(read(1_000), 20));
  });

  it.each([' ', '\t', ' \t', '\u00AD', '\uE000'])('cleans a line full of %j in no time', (sign) => {
    expect(milliseconds(() => cleanLine(`A${sign.repeat(200_000)}x`))).toBeLessThan(500);
  });

  it('ends in a failure of its own past the longest text, and past the most lines', () => {
    const failed = { ok: false, failure: { reason: 'too-long' } };
    expect(cvFromText('a'.repeat(MOST_CHARACTERS + 1), 'text', cvKnowledge)).toEqual(failed);
    expect(cvFromText('a\n'.repeat(MOST_LINES), 'text', cvKnowledge)).toEqual(failed);
  });
});

describe('inPieces', () => {
  it('leaves what is short whole', () => {
    expect(inPieces('a b')).toEqual(['a b']);
    expect(inPieces('')).toEqual(['']);
  });

  it('cuts what is long between words, and loses nothing', () => {
    const text = 'some words '.repeat(1_000);
    const pieces = inPieces(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.every((piece) => piece.length <= LONGEST_PIECE)).toBe(true);
    expect(pieces.every((piece) => /^\s?(?:some|words)\b/.test(piece) && /(?:some|words)\s?$/.test(piece))).toBe(true);
  });

  it('never cuts a character in two', () => {
    const pieces = inPieces(`a${'😀'.repeat(3_000)}`);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
  });
});

describe('Markdown', () => {
  const read = (text: string) => {
    const result = cvFromText(text, 'markdown', cvKnowledge);
    if (!result.ok) throw new Error(result.failure.reason);
    return result.cv;
  };

  it('keeps a heading without its closing signs, and those of a name', () => {
    expect(read('# Ada Lee\n\n## Talks ##\nOn C#\n').headings).toContainEqual({ kind: 'extra', text: 'Talks' });
    expect(JSON.stringify(read('# Ada Lee\n\n## Skills\n- C#\n').skills)).toContain('C#');
  });

  it('reads links with titles and brackets in the address', () => {
    const { basics } = read('# Ada Lee\n[code](<https://github.com/adalee> "mine") [site](https://ada.example/a)\n');
    expect(basics.profiles.map(({ url }) => url)).toContain('https://github.com/adalee');
  });
});
