import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup, type PopupActions } from '../../components/popup/popup';
import { PopupSession } from '../../lib/app/popup';
import { words } from '../../lib/platform/words';
import type { PopupState } from '../../lib/session/popup-state';
import { popupView } from '../../lib/session/popup-view';

function actionsOf(session: PopupSession): PopupActions {
  return {
    openReview: (at) => session.openReview(at),
    copySummary: () => void session.copySummary(),
    chooseCv: (id) => void session.chooseCv(id),
    chooseMarket: (market) => void session.chooseMarket(market),
    addCv: () => session.openLibrary(),
    openLibrary: () => session.openLibrary(),
    readAgain: () => void session.read(),
    readSelected: () => void session.readSelected(),
    paste: (text) => void session.paste(text),
    openFrame: (url) => session.openFrame(url),
  };
}

export function App() {
  const [state, setState] = useState<PopupState | null>(null);
  const session = useMemo(() => new PopupSession(setState), []);
  const actions = useMemo(() => actionsOf(session), [session]);
  useEffect(() => void session.read(), [session]);
  const isRead = state?.phase.kind === 'read';
  useEffect(() => void (isRead && performance.mark('verdict')), [isRead]); // what tests/bench/click.ts waits for
  return state && <Popup view={popupView(state)} words={words} on={actions} />;
}
