import type { ShelfNote as Note } from '../../lib/model/variant-view';
import type { Words } from '../../lib/model/words';
import { useWords } from '../shared/use-words';

/** What happened to a CV on the shelf last; the region is there from the start, so that its words are heard. */
export function ShelfNote({ note }: { readonly note: Note | null }) {
  const words = useWords();
  return (
    <div class="deleted-note" role="status">
      {note && <p>{sentence(words, note)}</p>}
    </div>
  );
}

function sentence(words: Words, note: Note): string {
  if (note.kind === 'duplicated') return words.say('shelfDuplicated', note.name, note.master);
  if (note.kind === 'draft') return words.count('shelfDraft', note.places, note.name);
  if (note.inUse === null) return words.say('shelfIsAwayNone', note.name);
  return note.wasInUse ? words.say('shelfIsAwayMoved', note.name, note.inUse) : words.say('shelfIsAway', note.name);
}
