// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { PopupActions } from '../../components/popup/popup-actions';
import { popupStates } from '../gallery/fixtures/popup-states';
import { words } from '../gallery/fixtures/words';
import { choose, draw, press, recorder, type } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

function shown(state: string) {
  const view = popupStates[state];
  if (!view) throw new Error(`No state ${state}`);
  const { on, done } = recorder<PopupActions>();
  draw(<Popup view={view} words={words} on={proxied(on)} />);
  return done;
}

/** A review hands the actions on in an object of its own, so they must be there by name. */
function proxied(on: PopupActions): PopupActions {
  const names: readonly (keyof PopupActions)[] = [
    'openReview',
    'copySummary',
    'chooseCv',
    'chooseMarket',
    'addCv',
    'openLibrary',
    'readAgain',
    'readSelected',
    'paste',
    'openFrame',
  ];
  return Object.fromEntries(names.map((name) => [name, on[name]])) as unknown as PopupActions;
}

/** SCREENS.md, the table of states. */
const SAID: readonly (readonly [state: string, words: string])[] = [
  ['reading', 'Reading this page…'],
  ['slow', 'This page is slow.'],
  ['no-cv', 'Must-haves: Go, PostgreSQL, Kafka'],
  ['no-cv', 'Add your CV to compare. It stays on this computer.'],
  ['all-shown', 'All 7 must-haves are shown in your work.'],
  ['few-both', 'It asks for 2 things. Your work shows both.'],
  ['no-musts', 'No must-have stack named. It mentions Python and Django; your work shows both.'],
  ['nothing-named', 'No must-have stack named.'],
  ['few-shown', '2 of 14 must-haves shown in your work'],
  ['nothing-to-move', 'Your best bullets for this advert already come first.'],
  ['no-bullet-fits', 'No bullet shows what this advert asks for. Leave the order as it is.'],
  ['other-market', 'US advert: send a resume. 2 things differ from this CV.'],
  ['market-unknown', 'Country unclear. Using your usual: UK CV.'],
  ['no-rules', 'We have no rules for Australia. Using your UK CV.'],
  ['doubtful', 'Two job titles on this page. Read as “Senior Backend Engineer”.'],
  ['stale', 'LinkedIn is still loading this job.'],
  ['list', 'This is a list of jobs. Open one, then click again.'],
  ['not-a-posting', 'No job advert found here. Select its text and click again'],
  ['blocked', 'The browser lets no extension read this page.'],
  ['frame', 'The advert is in a frame from another site.'],
  ['failed', 'Could not read this page. Tried: its job data, its visible text. Nothing was lost.'],
  ['not-english', 'This advert is in German. We read English only; names found: Go,'],
  ['usual', '9 of 12 must-haves shown in your work 1 only in your skills list · 2 not in your CV'],
  ['usual', 'Send a CV · UK, because: Bristol'],
  ['usual', '4th → 1st at Lanternfield · Kafka, figure'],
  ['usual', '£65,000–£75,000 · closes 14 Dec'],
  ['usual', 'Asks 8 years; you show 6'],
  ['usual-again', 'Reviewed 3 Nov, summary copied'],
  ['copied', 'Copied, 59 words. Paste it over the profile in your CV.'],
];

describe('the popup', () => {
  it.each(SAID)('in state %s says “%s”', (state, said) => {
    shown(state);
    expect(spaced()).toContain(said.replace(/\s+/g, ''));
  });

  it.each(Object.keys(popupStates))('in state %s has one heading of the first level', (state) => {
    shown(state);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });

  it('draws nothing in the first moment, so that a fast page does not flicker', () => {
    draw(
      <Popup
        view={{ screen: 'reading', stage: 'quiet', trouble: null }}
        words={words}
        on={recorder<PopupActions>().on}
      />,
    );
    expect(wordsInView()).toBe('');
  });

  it('opens the review and copies the summary, a press each', () => {
    const done = shown('usual');
    press(find('button', 'Open review'));
    press(find('button', 'Copy summary'));
    expect(done).toEqual([['openReview', 'gaps'], ['copySummary']]);
  });

  it('shows the very text that was copied, and leads to where it can be edited', () => {
    const done = shown('copied');
    expect(document.querySelector('blockquote')?.textContent).toContain('Cut the nightly settlement run');
    press(find('button', 'Edit in review'));
    expect(done).toEqual([['openReview', 'summary']]);
  });

  it('changes the market and the CV', () => {
    const done = shown('usual');
    choose(find('combobox', 'Market of this job'), 'us');
    choose(find('combobox', 'Compared with'), 'cv-platform');
    expect(done).toEqual([
      ['chooseMarket', 'us'],
      ['chooseCv', 'cv-platform'],
    ]);
  });

  it('leads to what differs by market', () => {
    const done = shown('other-market');
    press(find('button', 'See them'));
    expect(done).toEqual([['openReview', 'check']]);
  });

  it('shows the captured text when the capture is in doubt', () => {
    shown('doubtful');
    press(findAll('button', 'See the text')[0] as HTMLElement);
    expect(wordsInView()).toContain('Our services talk to each other over gRPC');
    press(find('button', 'Back'));
    find('button', 'Open review');
  });

  it.each(['blocked', 'not-a-posting', 'pdf', 'too-short', 'failed', 'timeout', 'challenge', 'slow'])(
    'takes a pasted advert in state %s',
    (state) => {
      const done = shown(state);
      press(find('button', 'Paste the advert'));
      type(find('textbox', 'Paste the advert'), 'Backend Engineer\nGo and Kafka');
      press(find('button', 'Review it'));
      expect(done).toEqual([['paste', 'Backend Engineer\nGo and Kafka']]);
    },
  );

  it('does not take an empty paste', () => {
    const done = shown('blocked');
    press(find('button', 'Paste the advert'));
    press(find('button', 'Review it'));
    expect(done).toEqual([]);
  });

  it.each([
    ['failed', 'Try again', ['readAgain']],
    ['stale', 'Read again', ['readAgain']],
    ['slow', 'Read selected text', ['readSelected']],
    ['frame', 'Open it in a tab', ['openFrame', 'https://apply.example/job/7']],
    ['no-cv', 'Add CV', ['addCv']],
  ])('in state %s [%s] does it', (state, name, doing) => {
    const done = shown(state);
    press(find('button', name));
    expect(done).toEqual([doing]);
  });

  it('without a CV gives no count and offers no review of one', () => {
    shown('no-cv');
    expect(findAll('button', 'Open review')).toEqual([]);
    expect(wordsInView()).not.toMatch(/\d+ of \d+/);
  });

  it('shows no percentage in any state', () => {
    for (const state of Object.keys(popupStates)) {
      shown(state);
      expect(wordsInView()).not.toMatch(/\d%/);
    }
  });
});

/** Words next to each other in the page are apart on the screen. */
const spaced = (): string => wordsInView().replace(/\s+/g, '');
