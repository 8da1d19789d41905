import { useState } from 'preact/hooks';
import type { PanelView } from '../../lib/model/panel-view';
import type { Words } from '../../lib/model/words';
import { AdvertText } from '../shared/advert-text';
import { Failure } from '../shared/failure';
import { PasteBox } from '../shared/paste-box';
import { TroubleNotice } from '../shared/trouble-notice';
import { WordsContext } from '../shared/use-words';
import type { PanelActions, PanelViewActions } from './panel-actions';
import { PanelEmpty } from './panel-empty';
import { PanelReading } from './panel-reading';
import { PanelReview } from './panel-review';

export type PanelProps = { readonly view: PanelView; readonly words: Words; readonly on: PanelActions };

/** The side panel's root; `lib/session/panel-view.ts` makes its view. */
export function Panel({ view, words, on }: PanelProps) {
  const [aside, setAside] = useState<'none' | 'paste' | 'text'>('none');
  const back = () => setAside('none');
  const paste = (text: string) => {
    back();
    on.paste(text);
  };
  const { screen, trouble } = view;
  const blocked = trouble !== null && (trouble !== 'full' || screen.kind === 'reading');
  return (
    <WordsContext.Provider value={words}>
      <main class="panel">
        {trouble && <TroubleNotice trouble={trouble} on={troubleActions(on)} beside={!blocked} />}
        {aside === 'paste' && !blocked && <PasteBox onPaste={paste} onBack={back} />}
        {aside === 'text' && !blocked && screen.kind === 'review' && (
          <AdvertText posting={screen.review.posting} onBack={back} />
        )}
        {aside === 'none' && !blocked && (
          <Screen view={view} on={{ ...on, startPaste: () => setAside('paste'), seeText: () => setAside('text') }} />
        )}
      </main>
    </WordsContext.Provider>
  );
}

const troubleActions = ({ reload, goOn, openLibrary }: PanelActions) => ({ reload, goOn, openLibrary });

function Screen({ view, on }: { readonly view: PanelView; readonly on: PanelViewActions }) {
  const { screen, otherJob, needsClick, copied } = view;
  switch (screen.kind) {
    case 'empty':
      return <PanelEmpty needsClick={needsClick} on={on} />;
    case 'reading':
      return <PanelReading stage={screen.stage} onPaste={on.startPaste} />;
    case 'failure':
      return (
        <Failure
          failure={screen.failure}
          on={{ tryAgain: on.readOpenJob, startPaste: on.startPaste, openFrame: on.openFrame }}
        />
      );
    case 'review':
      return <PanelReview review={screen.review} otherJob={otherJob} needsClick={needsClick} copied={copied} on={on} />;
  }
}
