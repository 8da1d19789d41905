import type { JSX } from 'preact';
import { Library } from '../../components/library/library';
import { Panel } from '../../components/panel/panel';
import { Popup } from '../../components/popup/popup';
import { libraryStates } from './fixtures/library-states';
import { nothing } from './fixtures/nothing';
import { panelStates } from './fixtures/panel-states';
import { popupStates } from './fixtures/popup-states';
import { words } from './fixtures/words';

export type Drawn = {
  readonly states: Readonly<Record<string, unknown>>;
  readonly styles: () => Promise<unknown>;
  readonly draw: (state: string) => JSX.Element;
};

/** Every view with every state it can be in. */
export const drawn: Readonly<Record<string, Drawn>> = {
  popup: {
    states: popupStates,
    styles: () => import('../../components/styles/popup.css'),
    draw: (state) => <Popup view={popupStates[state] ?? raise(state)} words={words} on={nothing()} />,
  },
  panel: {
    states: panelStates,
    styles: () => import('../../components/styles/panel.css'),
    draw: (state) => <Panel view={panelStates[state] ?? raise(state)} words={words} on={nothing()} />,
  },
  library: {
    states: libraryStates,
    styles: () =>
      Promise.all([
        import('../../components/styles/library.css'),
        import('../../components/styles/editor.css'),
        import('../../components/styles/review.css'),
      ]),
    draw: (state) => <Library view={libraryStates[state] ?? raise(state)} words={words} on={nothing()} />,
  },
};

function raise(state: string): never {
  throw new Error(`No such state in the gallery: ${state}`);
}
