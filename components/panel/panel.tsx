import { useState } from 'preact/hooks';
import type { MarketId } from '../../lib/model/market';
import type { CvPath } from '../../lib/model/match';
import type { PanelTab, PanelView } from '../../lib/model/panel-view';
import type { Correction, SummaryVariantId } from '../../lib/model/review';
import type { SkillId } from '../../lib/model/skill';
import type { Answer } from '../../lib/model/stored';
import type { Words } from '../../lib/model/words';
import { AdvertText } from '../shared/advert-text';
import { Failure } from '../shared/failure';
import { PasteBox } from '../shared/paste-box';
import { WordsContext } from '../shared/use-words';
import { PanelEmpty } from './panel-empty';
import { PanelReading } from './panel-reading';
import { PanelReview } from './panel-review';

/** Everything a person can do in the side panel. */
export type PanelActions = {
  readonly chooseCv: (id: string) => void;
  readonly chooseMarket: (market: MarketId) => void;
  readonly addCv: () => void;
  readonly openLibrary: () => void;
  /** The tab changed; kept so that the panel opens there again. */
  readonly showTab: (tab: PanelTab) => void;
  readonly correct: (correction: Correction) => void;
  /** Takes back every correction of this advert. */
  readonly undoCorrections: () => void;
  /** Null takes the answer back. */
  readonly answer: (skill: SkillId, answer: Answer['answer'] | null) => void;
  readonly copyTerm: (text: string) => void;
  /** `shown` is the order in view. */
  readonly moveBullet: (role: CvPath, shown: readonly CvPath[], path: CvPath, by: -1 | 1) => void;
  readonly resetOrder: (role: CvPath) => void;
  readonly copyBullets: (text: string, lines: number) => void;
  /** Null goes back to the text as made. */
  readonly editSummary: (variant: SummaryVariantId, text: string | null) => void;
  readonly copySummary: (text: string, words: number) => void;
  /** Reads the tab in front: *Read the open job*, *Review it*, *Try again*. */
  readonly readOpenJob: () => void;
  readonly paste: (text: string) => void;
  readonly openFrame: (url: string) => void;
};

export type PanelProps = { readonly view: PanelView; readonly words: Words; readonly on: PanelActions };

/** The side panel's root; `lib/session/panel-view.ts` makes its view. */
export function Panel({ view, words, on }: PanelProps) {
  const [aside, setAside] = useState<'none' | 'paste' | 'text'>('none');
  const back = () => setAside('none');
  const paste = (text: string) => {
    back();
    on.paste(text);
  };
  const { screen } = view;
  return (
    <WordsContext.Provider value={words}>
      <main class="panel">
        {aside === 'paste' && <PasteBox onPaste={paste} onBack={back} />}
        {aside === 'text' && screen.kind === 'review' && <AdvertText posting={screen.review.posting} onBack={back} />}
        {aside === 'none' && (
          <Screen view={view} on={{ ...on, startPaste: () => setAside('paste'), seeText: () => setAside('text') }} />
        )}
      </main>
    </WordsContext.Provider>
  );
}

export type PanelViewActions = PanelActions & { readonly startPaste: () => void; readonly seeText: () => void };

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
