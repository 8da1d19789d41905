import type { CvRow, LibraryScreen, LibraryView } from '../model/library-view';
import type { StoredCv } from '../model/stored';
import { countCv, cvReading } from './cv-reading';
import { editView } from './edit-state';
import type { LibraryState } from './library-state';
import { popupView } from './popup-view';
import { safeView } from './safe-view';

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
  return {
    screen: 'list',
    cvs: cvs.map((stored) => row(stored, state)),
    deleted,
    failure,
    usualMarket: settings.usualMarket,
    terms: { own: settings.ownTerms, muted: settings.muted, note: state.termNote },
    safe,
  };
}

function row({ id, cv, addedAt }: StoredCv, { settings, openId, notes, edited, review }: LibraryState): CvRow {
  return {
    id,
    name: cv.name,
    person: cv.basics.name,
    fileName: cv.source.fileName,
    addedAt,
    isDefault: id === settings.defaultCvId,
    wasEdited: id === edited,
    counts: countCv(cv),
    open: id === openId ? { reading: cvReading(cv.name, cv, review), notes } : null,
  };
}
