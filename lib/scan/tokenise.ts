import { NEWLINE } from './characters';
import type { Dictionary } from './dictionary';
import { readOdd } from './read-odd';
import { readPlain } from './read-plain';
import { push, reserve, type Tokens } from './tokens';

/**
 * One pass over the text: its words into `out`, each looked up in the dictionary. Offsets are UTF-16 units into `text`.
 * Words of web and mail addresses are left out. Behind the last word stands a sentinel at the text's end.
 */
export function tokenise(text: string, words: Dictionary, out: Tokens): void {
  reserve(out, text.length);
  out.count = 0;
  out.between = NEWLINE;
  for (let i = 0; i < text.length; ) {
    i = readPlain(text, i, words, out);
    if (i < text.length) i = readOdd(text, i, words, out);
  }
  out.between |= NEWLINE;
  push(out, 0, text.length, text.length, 0);
  out.count--;
}
