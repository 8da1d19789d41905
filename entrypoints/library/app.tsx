import { useEffect, useMemo, useState } from 'preact/hooks';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import { LibrarySession } from '../../lib/app/library';
import { words } from '../../lib/platform/words';
import type { LibraryState } from '../../lib/session/library-state';
import { libraryView } from '../../lib/session/library-view';
import { popupActions } from '../popup/actions';

function actionsOf(session: LibrarySession): LibraryActions {
  return {
    addFile: (file) => void session.addFile(file),
    addPaste: (text) => void session.addPaste(text),
    addSample: () => void session.addSample(),
    keepRead: () => void session.keepRead(),
    dropRead: () => void session.dropRead(),
    open: (id) => void session.open(id),
    rename: (id, name) => void session.rename(id, name),
    setDefault: (id) => void session.setDefault(id),
    remove: (id) => void session.remove(id),
    undoRemove: () => void session.undoRemove(),
    setUsualMarket: (market) => void session.setUsualMarket(market),
    addTerm: (typed) => void session.changeVocabulary({ do: 'add', typed }),
    forgetTerm: (skill) => void session.changeVocabulary({ do: 'forget', skill }),
    unmute: (skill) => void session.changeVocabulary({ do: 'unmute', skill }),
    openLinkedIn: () => session.openLinkedIn(),
    done: () => void session.done(),
    popup: popupActions(session.sample),
  };
}

export function App() {
  const [state, setState] = useState<LibraryState | null>(null);
  const session = useMemo(() => new LibrarySession(setState), []);
  const actions = useMemo(() => actionsOf(session), [session]);
  useEffect(() => void session.start(), [session]);
  return state && <Library view={libraryView(state)} words={words} on={actions} />;
}
