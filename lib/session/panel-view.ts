import type { PanelReview, PanelView } from '../model/panel-view';
import type { Review } from '../model/review';
import { bulletsView } from './bullets-view';
import { checkView } from './check-view';
import { cvNote } from './cv-note';
import { gapsView } from './gaps-view';
import type { PanelState } from './panel-state';
import { summaryView } from './summary-view';

/** What the side panel draws for what is known so far; pure. */
export function panelView(state: PanelState): PanelView {
  const { phase, otherJob, needsClick, copied, trouble } = state;
  return { trouble, otherJob, needsClick, copied, screen: screen(state, phase) };
}

function screen(state: PanelState, phase: PanelState['phase']): PanelView['screen'] {
  switch (phase.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'reading':
      return { kind: 'reading', stage: phase.stage };
    case 'failed':
      return { kind: 'failure', failure: phase.failure };
    case 'read':
      return { kind: 'review', review: reviewView(state, phase.review) };
  }
}

function reviewView(state: PanelState, review: Review): PanelReview {
  const gaps = gapsView(review, state);
  const bullets = review.cv && bulletsView(review, state.orders);
  const check = review.cv && checkView(review);
  return {
    header: review.posting,
    posting: review.posting,
    cvs: state.cvs,
    cvId: state.cvId,
    market: review.market.market,
    document: review.market.document,
    counts: {
      gaps: gaps.notInCv.length + gaps.skillsListOnly.length,
      bullets: review.bullets.filter(({ action }) => action === 'forward').length,
      check: check ? check.look : 0,
    },
    gaps,
    bullets,
    summary: summaryView(review, state.edits),
    check,
    cvNote: cvNote(review.cv),
    show: state.show,
  };
}
