import { CLASS, wideClass } from './characters';

const classAt = (text: string, i: number): number => {
  const c = text.charCodeAt(i);
  return c < 128 ? CLASS[c]! : wideClass(c);
};

/**
 * The words of a form or phrase, lower case, as the scanner will meet them: "C++", "C#" and a leading ".NET" are one
 * word each, "&" is the word "and". Used when the vocabulary is compiled; texts go through `tokenise`.
 */
export function wordsOf(form: string): string[] {
  const words: string[] = [];
  let i = 0;
  while (i < form.length) {
    if (form[i] === '&') words.push('and');
    if (classAt(form, i) <= 0) {
      i++;
      continue;
    }
    let word = dotBefore(form, i) ? '.' : '';
    for (; i < form.length && classAt(form, i) >= 0; i++) {
      if (classAt(form, i) > 0) word += String.fromCharCode(classAt(form, i));
    }
    for (; form[i] === '+' || form[i] === '#'; i++) word += form[i];
    words.push(word);
  }
  return words;
}

/** ".NET" at the start or after a space: its dot belongs to the name; in "ASP.NET" it only joins. */
function dotBefore(form: string, i: number): boolean {
  return form[i - 1] === '.' && (i === 1 || classAt(form, i - 2) <= 0);
}
