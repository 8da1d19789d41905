import { APOSTROPHE, BULLET, COMMA, DASH, HASH, MONEY, NEWLINE, OTHER, QUOTE, SPACE } from './characters';

/** What a source left in the text as code: where it ends, and the separator it stands for. */
export type Left = { readonly end: number; readonly mask: number };

const ENTITIES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['nbsp #160 #xa0 ensp emsp thinsp', SPACE],
      ['lt gt', OTHER],
      ['quot ldquo rdquo #34 #8220 #8221', QUOTE],
      ['apos lsquo rsquo #39 #x27 #8216 #8217', APOSTROPHE],
      ['ndash mdash #8211 #8212', DASH],
      ['bull middot #8226 #183', BULLET],
      ['hellip #8230', COMMA],
      ['pound euro #163', MONEY],
    ] as const
  ).flatMap(([names, mask]) => names.split(' ').map((name) => [name, mask] as const)),
);
const LONGEST_ENTITY = 6;
const AMP = 'amp;';

/** The HTML entity that begins at `i`, escaped once or several times, or null; "&amp;" itself has mask 0: it reads as "and". */
export function entity(text: string, i: number): Left | null {
  let from = i + 1;
  while (text.startsWith(AMP, from)) from += AMP.length;
  const near = text.slice(from, from + LONGEST_ENTITY + 1).indexOf(';');
  const end = from + near;
  const mask = near < 0 ? undefined : ENTITIES.get(text.slice(from, end));
  if (mask === undefined) return from > i + 1 ? { end: from, mask: 0 } : null;
  return mask === OTHER && text.startsWith('lt', from)
    ? (tag(text, end + 1) ?? { end: end + 1, mask })
    : { end: end + 1, mask };
}

const LINES = 'p div br ul ol tr table section article hr';
const TAGS: ReadonlyMap<string, number> = new Map([
  ...LINES.split(' ').map((name) => [name, NEWLINE] as const),
  ['li', NEWLINE | BULLET],
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, NEWLINE | HASH] as const),
  ...'b strong'.split(' ').map((name) => [name, QUOTE] as const),
  ...'em i u span font a'.split(' ').map((name) => [name, OTHER] as const),
]);
const LONGEST_TAG = 300;
const NAME = /^\/?([a-z]{1,7}[1-6]?)(?=[\s/>&])/i;
const CLOSING = /^[^<>]*?(?:>|&(?:amp;)*gt;)/;

/** The tag whose "<" stands right before `i`, as the line break, bullet or mark it stands for; null where it is none. */
export function tag(text: string, i: number): Left | null {
  const name = NAME.exec(text.slice(i, i + LONGEST_ENTITY + 4));
  const mask = name === null ? undefined : TAGS.get(name[1]!.toLowerCase());
  if (mask === undefined) return null;
  const rest = CLOSING.exec(text.slice(i, i + LONGEST_TAG));
  if (rest === null) return null;
  return { end: i + rest[0].length, mask: name![0].startsWith('/') && (mask & NEWLINE) !== 0 ? NEWLINE : mask };
}
