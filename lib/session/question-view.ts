import type { QuestionView } from '../model/first-run-view';
import type { LibraryState } from './library-state';

/** The first run's question as it stands: what the CV answers, and what was chosen since. */
export function questionView(
  { settings }: Pick<LibraryState, 'settings'>,
  { read, level }: Pick<QuestionView, 'read' | 'level'>,
): QuestionView {
  return { market: settings.usualMarket, read, seniority: settings.seniority, level };
}
