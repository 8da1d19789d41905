import { LONGEST_PIECE } from './limits';

/**
 * A text in pieces that are read one by one, none longer than `LONGEST_PIECE`, each ending between words where it can.
 * What reads a line may take time by the square of its length; so bounded, a document takes time by its length.
 */
export function inPieces(text: string): string[] {
  if (text.length <= LONGEST_PIECE) return [text];
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST_PIECE) {
    const to = endOfPiece(text, from);
    pieces.push(text.slice(from, to));
    from = to;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function endOfPiece(text: string, from: number): number {
  const latest = from + LONGEST_PIECE;
  for (let at = latest; at > latest - LONGEST_PIECE / 4; at -= 1) if (/\s/.test(text[at] ?? '')) return at;
  // Never between the two halves of one character.
  return /[\uD800-\uDBFF]/.test(text[latest - 1] ?? '') ? latest - 1 : latest;
}
