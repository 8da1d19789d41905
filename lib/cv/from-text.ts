import type { CvResult, CvSource } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import type { Line, Link } from './block';
import { isCaps } from './block';
import { type GlyphCutter, glyphCutter } from './bullet-glyphs';
import { cleanLine, withoutIcons } from './clean';
import { factsOf } from './facts';
import { joinLines, toBlock } from './join-lines';
import { MOST_CHARACTERS, MOST_LINES } from './limits';
import { withOriginal } from './origin';
import { inPieces } from './pieces';
import { readCv } from './read-cv';

/** Text that an editor wrapped has no line longer than this. */
const WIDEST_WRAPPED = 120;
const RULE = /^\s*(?:[-=_*~•·─━═#]\s?){3,}\s*$/;

/**
 * Plain text, Markdown or a paste to a CV. Fails with `empty` when it holds no word, with `too-long` past
 * `MOST_CHARACTERS` or `MOST_LINES`.
 */
export function cvFromText(text: string, kind: 'markdown' | 'text' | 'paste', knowledge: CvKnowledge): CvResult {
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, failure: { reason: 'empty' } };
  if (text.length > MOST_CHARACTERS) return { ok: false, failure: { reason: 'too-long' } };
  const source: CvSource = { kind, fileName: null, pages: null, paper: null };
  const printed = text
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .split('\n')
    .flatMap(inPieces);
  if (printed.length > MOST_LINES) return { ok: false, failure: { reason: 'too-long' } };
  const cut = glyphCutter(
    printed.map((line) => line.trim()),
    knowledge.glyphs.bullets,
  );
  const lines = readLines(underlined(printed), kind === 'markdown' || looksLikeMarkdown(printed), cut);
  const hardWrapped = lines.every((line) => line.right <= WIDEST_WRAPPED);
  const blocks = hardWrapped ? joinLines(lines, factsOf(knowledge)) : lines.map(toBlock);
  const original = printed.filter((line) => line.trim()).map((text) => ({ text: text.trim(), page: null, column: 0 }));
  return { ok: true, cv: withOriginal(readCv(blocks, source, knowledge), original) };
}

/** A line of `===` or `---` directly under a short line makes that line a heading of level 1 or 2. */
function underlined(printed: readonly string[]): string[] {
  return printed.flatMap((line, i) => {
    const next = printed[i + 1] ?? '';
    if (RULE.test(line) && line.trim().length > 2) return [''];
    const under = /^\s*(={3,}|-{3,})\s*$/.exec(next);
    const heading = under && line.trim() && line.trim().length < 50 && !/^\s*([#•*-]|\d+\.)\s/.test(line);
    return heading ? [`${under[1]!.startsWith('=') ? '#' : '##'} ${line.trim()}`] : [line];
  });
}

function looksLikeMarkdown(lines: readonly string[]): boolean {
  return lines.some((line) => /^#{1,6}\s+\S/.test(line));
}

function readLines(printed: readonly string[], markdown: boolean, cut: GlyphCutter): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const raw of printed) {
    const spaced = raw.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)).trimEnd();
    if (!spaced.trim()) {
      blank += 1;
      continue;
    }
    const line = readLine(spaced, markdown, cut, lines.length === 0 ? Number.POSITIVE_INFINITY : 1 + blank);
    if (line) lines.push(line);
    blank = 0;
  }
  return lines;
}

/** Geometry in characters: the pitch to the line above is 1, one more per blank line. */
function readLine(raw: string, markdown: boolean, cut: GlyphCutter, pitch: number): Line | null {
  const x = raw.length - raw.trimStart().length;
  const heading = /^\s*(#{1,6})\s+(.*)$/.exec(raw);
  const body = heading ? heading[2]!.replace(/(?<!#)#+$/, '').trimEnd() : raw.trim().replace(/^>\s?/, '');
  const afterGlyph = heading ? null : cut(body);
  const {
    text: plain,
    links,
    bold,
  } = markdown ? withoutMarkup(afterGlyph ?? body) : { text: afterGlyph ?? body, links: [], bold: false };
  const text = withoutIcons(cleanLine(plain.replace(/ {3,}/g, '\t')));
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const size = 0;
  return {
    text,
    x,
    right: x + raw.trim().length,
    textX: x + (afterGlyph === null ? 0 : body.length - afterGlyph.length),
    bullet: afterGlyph !== null,
    pitch,
    firstWord: text.split(/\s/)[0]!.length,
    look: { size, font: '', caps: isCaps(text), bold },
    heading: heading ? heading[1]!.length : 0,
    columnStart: false,
    links,
  };
}

/** Markdown's emphasis, code and link marks taken off; the addresses kept. */
function withoutMarkup(raw: string): { text: string; links: Link[]; bold: boolean } {
  const links: Link[] = [];
  const linked = raw.replace(/!?\[([^\][]*)\]\(<?([^)\s>[]+)(?:[\s>][^)[]*)?\)/g, (_, text: string, url: string) => {
    links.push({ text, url });
    return text;
  });
  const bold = /^(\*\*|__)[^*_]+\1\s*$/.test(linked.trim());
  const text = linked
    .replace(/(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/<(https?:\/\/[^<>]+)>/g, '$1')
    .replace(/<\/?(?:b|i|u|em|strong|br|p|div|span|center|sub|sup)\b[^<>]*>/gi, ' ')
    .replace(/^\|\s*|(?<!\s)\s*\|$/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/\\$/, '');
  return { text, links, bold };
}
