import type { PopupActions } from '../../components/popup/popup-actions';
import type { PopupSession } from '../../lib/app/popup';

/** What the popup's presses do; shared with the sample popup of the first run. */
export function popupActions(session: PopupSession): PopupActions {
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
    reload: () => session.reload(),
    goOn: () => session.goOn(),
  };
}
