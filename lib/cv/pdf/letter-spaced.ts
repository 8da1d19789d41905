import type { Run } from './run';

/** Widest gap between two words of a letter-spaced line, in ems. */
const WORD_GAP = 2.5;

/** Letters set apart for effect ("P R O F I L E", "JA R E D"), drawn together again; null for any other text. */
function drawnTogether(text: string): string | null {
  const pieces = text.split(' ');
  const single = pieces.filter((piece) => [...piece].length === 1).length;
  if (pieces.length < 3 || single < pieces.length * 0.75) return null;
  return pieces.every((piece) => /^\p{Lu}{1,2}$|^[&,.'’-]$/u.test(piece)) ? pieces.join('') : null;
}

/** The runs of a line with letter-spaced words made whole, and those that follow each other made one run. */
export function withWholeWords(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let open = false;
  for (const run of runs) {
    const text = drawnTogether(run.text);
    const last = out.at(-1);
    if (text === null) out.push(run);
    else if (open && last && last.font === run.font && run.x - last.right < run.size * WORD_GAP)
      out[out.length - 1] = { ...last, text: `${last.text} ${text}`, right: run.right };
    else out.push({ ...run, text });
    open = text !== null;
  }
  return out;
}
