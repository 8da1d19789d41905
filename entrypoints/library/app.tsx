import { useEffect, useMemo, useState } from 'preact/hooks';
import { Library } from '../../components/library/library';
import { LibrarySession } from '../../lib/app/library';
import { words } from '../../lib/platform/words';
import type { LibraryState } from '../../lib/session/library-state';
import { libraryView } from '../../lib/session/library-view';
import { libraryActions } from './actions';

export function App() {
  const [state, setState] = useState<LibraryState | null>(null);
  const session = useMemo(() => new LibrarySession(setState), []);
  const actions = useMemo(() => libraryActions(session), [session]);
  useEffect(() => void session.start(), [session]);
  return state && <Library view={libraryView(state)} words={words} on={actions} />;
}
