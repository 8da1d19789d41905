import type { Bullet } from '../model/cv';
import type { Block } from './block';
import type { Reader } from './reader';

/** What is said under the head of an entry. */
export type Body = { readonly summary: string | null; readonly bullets: readonly Bullet[] };

/**
 * Bullets are what the source marks so. Where it draws its bullets as pictures the text has none: then lines set in
 * from the head are bullets, and so are two or more paragraphs in a row.
 */
export function readBody(body: readonly Block[], headX: number, reader: Reader): Body {
  const marked = body.some((block) => block.bullet);
  const prose: string[] = [];
  const bullets: Bullet[] = [];
  const drawn = drawnBullets(body, marked);
  const signs = body.filter((block) => block.bullet && block.look.size > 0).map((block) => block.x);
  for (const block of body) {
    const text = block.text.replace(/\t/g, ' ');
    const indented = !marked && block.look.size > 0 && block.x > headX + 5;
    const trailing = marked && bullets.length > 0 && !block.bullet;
    const beside = /^[\p{Lu}\d]/u.test(text) && signs.some((x) => Math.abs(x - block.x) < 2.5);
    if (block.bullet || indented || beside || drawn.has(block)) bullets.push(bullet(text, reader));
    else if (trailing && block.look.size > 0 && /^\p{Ll}/u.test(text))
      bullets.push(bullet(`${bullets.pop()!.text} ${text}`, reader));
    else prose.push(text);
  }
  return { summary: prose.length > 0 ? prose.join('\n') : null, bullets };
}

/** Paragraphs in a row at one edge; an opening sentence before lines without full stops is what they are about. */
function drawnBullets(body: readonly Block[], marked: boolean): ReadonlySet<Block> {
  const [first, ...rest] = body;
  if (marked || !first || rest.length === 0) return new Set();
  if (!rest.every((block) => Math.abs(block.x - first.x) < 3)) return new Set();
  const intro = /\.$/.test(first.text) && rest.every((block) => !/\.$/.test(block.text));
  return new Set(intro ? rest : body);
}

export function bullet(text: string, reader: Reader): Bullet {
  return { id: reader.id('b'), text, reading: reader.readBullet(text) };
}
