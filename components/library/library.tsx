import type { LibraryView } from '../../lib/model/library-view';
import type { Words } from '../../lib/model/words';
import { TroubleNotice } from '../shared/trouble-notice';
import { WordsContext } from '../shared/use-words';
import { CvList } from './cv-list';
import { Editor } from './editor/editor';
import type { LibraryActions } from './library-actions';
import { Pin } from './pin';
import { Question } from './question';
import { ReadingFile } from './reading-file';
import { TryIt } from './try-it';
import { useKeptFocus } from './use-kept-focus';
import { Welcome } from './welcome';
import { WhatWeRead } from './what-we-read';

export type LibraryProps = { readonly view: LibraryView; readonly words: Words; readonly on: LibraryActions };

/** The library page's root; `lib/session/library-view.ts` makes its view. */
export function Library({ view, words, on }: LibraryProps) {
  useKeptFocus(view.screen);
  const blocked = view.trouble !== null && view.trouble !== 'full';
  return (
    <WordsContext.Provider value={words}>
      <div class="library">
        <header class="library-head">
          <p class="brand">{words.say('extensionName')}</p>
        </header>
        <main class="library-main">
          {view.trouble && (
            <TroubleNotice
              trouble={view.trouble}
              on={troubleActions(on)}
              beside={!blocked && view.screen !== 'loading'}
            />
          )}
          {!blocked && <Screen view={view} on={on} />}
        </main>
      </div>
    </WordsContext.Provider>
  );
}

/** A full disk leaves the screen as it is; in any other trouble there is nothing to press behind the notice. */
const troubleActions = ({ reload, goOn, saveRaw }: LibraryActions) => ({ reload, goOn, saveRaw });

function Screen({ view, on }: Pick<LibraryProps, 'view' | 'on'>) {
  switch (view.screen) {
    case 'loading':
      return null;
    case 'welcome':
      return <Welcome failure={view.failure} deleted={view.deleted} safe={view.safe} on={on} />;
    case 'reading':
      return <ReadingFile stage={view.stage} page={view.page} />;
    case 'read':
      return <WhatWeRead reading={view.reading} on={on} />;
    case 'question':
      return <Question question={view.question} on={on} />;
    case 'pin':
      return <Pin pin={view.pin} on={on} />;
    case 'try':
      return <TryIt posting={view.posting} popup={view.popup} on={on} />;
    case 'edit':
      return <Editor key={view.edit.cvId} edit={view.edit} on={on} />;
    case 'list':
      return <CvList list={view} on={on} />;
  }
}
