import type { CvRow, LibraryScreen, LibraryView } from '../model/library-view';
import { hasPlaceholder } from '../model/placeholder';
import type { StoredCv } from '../model/stored';
import { cvNote } from './cv-note';
import { countCv, cvReading } from './cv-reading';
import { editView } from './edit-state';
import type { LibraryState } from './library-state';
import { popupView } from './popup-view';
import { questionView } from './question-view';
import { safeView } from './safe-view';
import { onShelf, variantView } from './shelf-view';

/** What the library page draws for what is known so far; pure. */
export function libraryView(state: LibraryState): LibraryView {
  return { ...screen(state), trouble: state.trouble };
}

function screen(state: LibraryState): LibraryScreen {
  const { phase } = state;
  switch (phase.kind) {
    case 'loading':
      return { screen: 'loading' };
    case 'reading':
      return { screen: 'reading', stage: phase.stage, page: phase.page };
    case 'read':
      return { screen: 'read', reading: cvReading(phase.name, phase.content, state.review) };
    case 'question':
      return { screen: 'question', question: questionView(state, phase) };
    case 'pin':
      return { screen: 'pin', pin: phase.pin };
    case 'try':
      return { screen: 'try', posting: phase.posting, popup: popupView(phase.popup) };
    case 'idle':
      return state.edit ? { screen: 'edit', edit: editView(state.edit) } : idle(state);
  }
}

function idle(state: LibraryState): LibraryScreen {
  const { cvs, failure, settings } = state;
  const deleted = state.deleted?.name ?? null;
  const safe = safeView(state.safe, settings);
  if (cvs.length === 0) return { screen: 'welcome', failure, deleted, safe };
  const { standing, away } = onShelf(cvs);
  return {
    screen: 'list',
    cvs: standing.map((stored) => row(stored, state)),
    away: away.map((stored) => row(stored, state)),
    shelfNote: state.shelf.note,
    deleted,
    failure,
    usualMarket: settings.usualMarket,
    seniority: settings.seniority,
    iconOpens: settings.iconOpens,
    terms: { own: settings.ownTerms, muted: settings.muted, note: state.termNote },
    safe,
  };
}

function row(stored: StoredCv, state: LibraryState): CvRow {
  const { id, cv, addedAt } = stored;
  const { settings, openId, notes, edited, review } = state;
  return {
    id,
    name: cv.name,
    person: cv.basics.name === null || hasPlaceholder(cv.basics.name) ? null : cv.basics.name,
    fileName: cv.source.fileName,
    addedAt,
    isDefault: id === settings.defaultCvId,
    wasEdited: id === edited,
    note: cvNote(cv),
    variant: variantView(stored, state),
    counts: countCv(cv),
    open: id === openId ? { reading: cvReading(cv.name, cv, review), notes } : null,
  };
}
