import type { Copied } from '../../lib/model/panel-view';
import type { Words } from '../../lib/model/words';
import { useWords } from '../shared/use-words';

/** Says what was copied; the region is there from the start, so that screen readers hear it change. */
export function CopiedNote({ copied }: { readonly copied: Copied | null }) {
  const words = useWords();
  return (
    <div class="copied-note" role="status">
      {copied && <p>{copiedWords(words, copied)}</p>}
    </div>
  );
}

function copiedWords(words: Words, copied: Copied): string {
  switch (copied.kind) {
    case 'summary':
      return words.count('copiedWords', copied.words);
    case 'bullets':
      return words.count('copiedBullets', copied.lines);
    case 'term':
      return words.say('copiedTerm', copied.text);
    case 'refused':
      return words.say('copyRefusedHere');
  }
}
