import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/popup';
import { PopupSession } from '../../lib/app/popup';
import { words } from '../../lib/platform/words';
import type { PopupState } from '../../lib/session/popup-state';
import { popupView } from '../../lib/session/popup-view';
import { popupActions } from './actions';

export function App() {
  const [state, setState] = useState<PopupState | null>(null);
  const session = useMemo(() => new PopupSession(setState), []);
  const actions = useMemo(() => popupActions(session), [session]);
  useEffect(() => void session.read(), [session]);
  const isRead = state?.phase.kind === 'read';
  useEffect(() => void (isRead && performance.mark('verdict')), [isRead]); // what tests/bench/click.ts waits for
  return state && <Popup view={popupView(state)} words={words} on={actions} />;
}
