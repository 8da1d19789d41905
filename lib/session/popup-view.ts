import type { PopupReview, PopupScreen, PopupView } from '../model/popup-view';
import type { Gap, Review } from '../model/review';
import { countWords } from '../text/count-words';
import { cvNote } from './cv-note';
import { gapNames, nameRow } from './demand-names';
import { documentLine } from './document-line';
import { forward } from './forward';
import { knockOuts } from './knock-outs';
import type { PopupState } from './popup-state';

import { verdict } from './verdict';

/** Room of each row in characters, at 380 px. */
const ROOM = { notInCv: 60, listOnly: 34, nice: 40, stack: 40 } as const;
const MOST_NICE = 5;
const MOST_BULLETS = 3;

/** What the popup draws for what is known so far; pure, so the same state is always the same popup. */
export function popupView(state: PopupState): PopupView {
  return { ...screen(state), trouble: state.trouble };
}

function screen(state: PopupState): PopupScreen {
  const { phase } = state;
  if (phase.kind === 'reading') return { screen: 'reading', stage: phase.stage };
  if (phase.kind === 'failed') return { screen: 'failure', failure: phase.failure };
  return { screen: 'review', review: reviewView(state, phase.review) };
}

function reviewView(state: PopupState, review: Review): PopupReview {
  const { posting, summary } = review;
  // Only what is counted: the names must add up to the counts above them.
  const gaps = review.cv ? review.gaps.filter(({ say, counted }) => counted && say !== 'wording') : [];
  const musts = gaps.filter(({ level }) => level === 'must');
  const lacking = (gap: Gap) => gap.grade !== 'listed' && gap.grade !== 'proven';
  return {
    header: posting,
    earlier: state.earlier,
    doubts: posting.doubts,
    knockOuts: knockOuts(review, state.today),
    verdict: verdict(review),
    notInCv: nameRow(musts.filter(lacking).map(gapNames), ROOM.notInCv),
    skillsListOnly: nameRow(musts.filter(({ grade }) => grade === 'listed').map(gapNames), ROOM.listOnly),
    niceToHave: nameRow(gaps.filter(({ level }) => level === 'nice').map(gapNames), ROOM.nice, MOST_NICE),
    theirStack: nameRow(review.cv ? review.stack.map(({ name }) => [name]) : [], ROOM.stack),
    document: documentLine(review, state.usualMarket),
    forward: forward(review, MOST_BULLETS),
    cvs: state.cvs,
    cvId: state.cvId,
    summary: summary && summaryText(state.edited ?? summary.text),
    copied: state.copied,
    cvNote: cvNote(review.cv),
    posting,
  };
}

const summaryText = (text: string) => ({ text, words: countWords(text) });
