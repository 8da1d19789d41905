import type { LibraryView } from '../../lib/model/library-view';
import type { MarketId } from '../../lib/model/market';
import type { Words } from '../../lib/model/words';
import type { PopupActions } from '../popup/popup';
import { WordsContext } from '../shared/use-words';
import { CvList } from './cv-list';
import { ReadingFile } from './reading-file';
import { TryIt } from './try-it';
import { Welcome } from './welcome';
import { WhatWeRead } from './what-we-read';

/** Everything a person can do on the library page. */
export type LibraryActions = {
  readonly addFile: (file: File) => void;
  readonly addPaste: (text: string) => void;
  readonly addSample: () => void;
  /** Keeps the CV that was just read. */
  readonly keepRead: () => void;
  /** Lets go of the CV that was just read. */
  readonly dropRead: () => void;
  /** Opens what was read of a CV; null closes it. */
  readonly open: (id: string | null) => void;
  readonly rename: (id: string, name: string) => void;
  readonly setDefault: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly undoRemove: () => void;
  /** Null: no usual market, ask where the advert is silent. */
  readonly setUsualMarket: (market: MarketId | null) => void;
  readonly openLinkedIn: () => void;
  /** Leaves the first run. */
  readonly done: () => void;
  /** What the sample's popup can do. */
  readonly popup: PopupActions;
};

export type LibraryProps = { readonly view: LibraryView; readonly words: Words; readonly on: LibraryActions };

/** The library page's root; `lib/session/library-view.ts` makes its view. */
export function Library({ view, words, on }: LibraryProps) {
  return (
    <WordsContext.Provider value={words}>
      <div class="library">
        <header class="library-head">
          <p class="brand">{words.say('extensionName')}</p>
        </header>
        <main class="library-main">
          <Screen view={view} on={on} />
        </main>
      </div>
    </WordsContext.Provider>
  );
}

function Screen({ view, on }: Pick<LibraryProps, 'view' | 'on'>) {
  switch (view.screen) {
    case 'loading':
      return null;
    case 'welcome':
      return <Welcome failure={view.failure} deleted={view.deleted} on={on} />;
    case 'reading':
      return <ReadingFile stage={view.stage} page={view.page} />;
    case 'read':
      return <WhatWeRead reading={view.reading} on={on} />;
    case 'try':
      return <TryIt posting={view.posting} popup={view.popup} on={on} />;
    case 'list':
      return <CvList list={view} on={on} />;
  }
}
