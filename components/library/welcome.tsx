import type { ImportFailure } from '../../lib/model/library-view';
import type { SafeView } from '../../lib/model/safe-view';
import { useWords } from '../shared/use-words';
import { About } from './about';
import { AddCv } from './add-cv';
import { DeletedNote } from './deleted-note';
import type { LibraryActions } from './library-actions';
import { HaveBackup } from './safe/have-backup';
import { GoneNote } from './safe/remind';
import { Starters } from './starters';

type Props = {
  readonly failure: ImportFailure | null;
  readonly deleted: string | null;
  readonly safe: SafeView;
  readonly on: LibraryActions;
};

/** The first screen: one drop zone, and what the extension can and cannot do. */
export function Welcome({ failure, deleted, safe, on }: Props) {
  const words = useWords();
  return (
    <div class="welcome">
      <h1 class="hero">{words.say('welcome')}</h1>
      <AddCv failure={failure} on={on} sample />
      <Starters first on={on} />
      <DeletedNote name={deleted} onUndo={on.undoRemove} />
      <GoneNote name={safe.gone} />
      <HaveBackup safe={safe} on={on} />
      <About />
    </div>
  );
}
