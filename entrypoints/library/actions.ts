import type { LibraryActions } from '../../components/library/library-actions';
import type { LibrarySession } from '../../lib/app/library';
import { popupActions } from '../popup/actions';

/** What the library page's presses do: a line each, by the part of the session that does it. */
export function libraryActions({ imports, shelf, preferences, firstRun, safe }: LibrarySession): LibraryActions {
  return {
    addFile: (file) => void imports.addFile(file),
    addPaste: (text) => void imports.addPaste(text),
    addSample: () => void imports.addSample(),
    keepRead: () => void imports.keepRead(),
    dropRead: () => void imports.dropRead(),
    open: (id) => void shelf.open(id),
    rename: (id, name) => void shelf.rename(id, name),
    setDefault: (id) => void shelf.setDefault(id),
    saveJson: (id) => shelf.saveJson(id),
    remove: (id) => void shelf.remove(id),
    undoRemove: () => void shelf.undoRemove(),
    setUsualMarket: (market) => void preferences.setUsualMarket(market),
    addTerm: (typed) => void preferences.changeVocabulary({ do: 'add', typed }),
    forgetTerm: (skill) => void preferences.changeVocabulary({ do: 'forget', skill }),
    unmute: (skill) => void preferences.changeVocabulary({ do: 'unmute', skill }),
    openLinkedIn: () => firstRun.openLinkedIn(),
    done: () => void firstRun.done(),
    popup: popupActions(firstRun.sample),
    backUp: () => void safe.backUp(),
    chooseBackup: (file) => void safe.chooseBackup(file),
    restore: () => void safe.restore(),
    dropBackup: () => safe.dropBackup(),
    undoRestore: () => void safe.undoRestore(),
    saveSafety: () => void safe.saveSafety(),
    forgetSafety: () => void safe.forgetSafety(),
    keepStorage: () => void safe.keepStorage(),
    stopReminding: () => void safe.stopReminding(),
    wipe: () => void safe.wipe(),
    saveRaw: () => void safe.saveRaw(),
    reload: () => safe.reload(),
    goOn: () => safe.goOn(),
  };
}
