// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-actions';
import { panelStates } from '../gallery/fixtures/panel-states';
import { words } from '../gallery/fixtures/words';
import { choose, draw, perform, press, recorder, type } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

const NAMES: readonly (keyof PanelActions)[] = [
  'chooseCv',
  'chooseMarket',
  'addCv',
  'openLibrary',
  'showTab',
  'correct',
  'undoCorrections',
  'mute',
  'unmute',
  'addTerm',
  'answer',
  'copyTerm',
  'moveBullet',
  'resetOrder',
  'copyBullets',
  'editSummary',
  'copySummary',
  'readOpenJob',
  'paste',
  'openFrame',
];

function shown(state: string) {
  const view = panelStates[state];
  if (!view) throw new Error(`No state ${state}`);
  const { on, done } = recorder<PanelActions>();
  const actions = Object.fromEntries(NAMES.map((name) => [name, on[name]])) as unknown as PanelActions;
  draw(<Panel view={view} words={words} on={actions} />);
  return done;
}

const key = (element: HTMLElement, name: string) =>
  perform(() => element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));

describe('the side panel', () => {
  it.each(Object.keys(panelStates))('in state %s has one heading of the first level', (state) => {
    shown(state);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it.each(Object.keys(panelStates))('in state %s has no id twice', (state) => {
    shown(state);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('opens on the first must-have that is not in the CV, with the advert’s line', () => {
    shown('gaps');
    const [first] = findAll('heading', /.*/).filter(({ tagName }) => tagName === 'H3');
    expect(first?.textContent).toBe('gRPC');
    expect(wordsInView()).toContain('Advert: “Our services talk to each other over gRPC”');
    expect(wordsInView()).toContain('Close: you show REST at Lanternfield');
  });

  it('moves through the tabs by arrows, Home and End, and by a press', () => {
    const done = shown('gaps');
    key(find('tab', 'Gaps3'), 'ArrowRight');
    expect(find('tab', 'Bullets3').getAttribute('aria-selected')).toBe('true');
    key(find('tab', 'Bullets3'), 'End');
    expect(document.activeElement).toBe(find('tab', /^Check/));
    key(find('tab', /^Check/), 'ArrowRight');
    key(find('tab', 'Gaps3'), 'ArrowLeft');
    key(find('tab', /^Check/), 'Home');
    press(find('tab', 'Summary'));
    expect(done.map(([, tab]) => tab)).toEqual(['bullets', 'check', 'gaps', 'check', 'gaps', 'summary']);
  });

  it('has one stop for the Tab key in the list of tabs', () => {
    shown('gaps');
    expect(findAll('tab', /.*/).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('takes an answer, and takes it back', () => {
    const done = shown('gaps');
    press(find('button', 'Learning: Terraform'));
    expect(done).toEqual([['answer', 'terraform', 'learning']]);
    const later = shown('gaps-settled');
    press(findAll('button', 'Undo')[1] as HTMLElement);
    expect(later).toEqual([['answer', 'grpc', null]]);
  });

  it('corrects a reading from its menu', () => {
    const done = shown('gaps');
    press(itemOf('term-grpc', 'It is optional'));
    press(itemOf('term-grpc', 'Not a skill'));
    press(itemOf('term-istio', 'It is required'));
    expect(done).toEqual([
      ['correct', { skill: 'grpc', as: 'nice' }],
      ['correct', { skill: 'grpc', as: 'not-a-skill' }],
      ['correct', { skill: 'istio', as: 'must' }],
    ]);
  });

  it('says why a term is there', () => {
    shown('gaps');
    press(itemOf('term-terraform', 'Why this?'));
    expect(wordsInView()).toContain('Your CV does not name Terraform, in this or another spelling.');
  });

  it('says what the user took out, and gives it back', () => {
    const done = shown('gaps-settled');
    expect(wordsInView()).toContain('1 removed by you');
    press(findAll('button', 'Undo')[0] as HTMLElement);
    expect(done).toEqual([['undoCorrections']]);
  });

  it('copies the advert’s word for what is said differently', () => {
    const done = shown('gaps');
    expect(wordsInView()).toContain('Postgres → PostgreSQL');
    press(find('button', 'Copy PostgreSQL'));
    expect(done).toEqual([['copyTerm', 'PostgreSQL']]);
  });

  it('shows where a listed skill could be shown', () => {
    shown('gaps');
    press(find('button', 'Show where I used it'));
    expect(wordsInView()).toContain('If you used Helm in a job, say so in a bullet of that job.');
    expect(find('button', 'Show where I used it').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows the sum, and a percentage nowhere else', () => {
    shown('gaps');
    const sum = [...document.querySelectorAll('details')].find((part) =>
      part.textContent?.includes('How this is counted'),
    );
    expect(sum?.textContent).toContain('27.9 of 38 = 79%');
    expect(sum?.textContent).toContain('It does not predict an interview.');
    sum?.remove();
    expect(wordsInView()).not.toMatch(/\d%/);
  });

  it('says when the tab shows another job', () => {
    const done = shown('gaps-other-job');
    expect(wordsInView()).toContain('This tab shows another job.');
    press(find('button', 'Review it'));
    expect(done).toEqual([['readOpenJob']]);
  });

  it('moves a bullet within its job, and copies the job’s bullets as shown', () => {
    const done = shown('bullets');
    press(find('button', /^Move up: Moved 12 services/));
    press(find('button', /^Move up: Cut the nightly/));
    press(find('button', /in this order: Backend developer, Lanternfield/));
    const shownOrder = [4, 3, 2, 1, 5].map((n) => `work[0].highlights[${n - 1}]`);
    expect(done[0]).toEqual(['moveBullet', 'work[0]', shownOrder, 'work[0].highlights[2]', -1]);
    expect(done[1]?.[0]).toBe('copyBullets');
    expect(String(done[1]?.[1]).split('\n')[0]).toMatch(/^Cut the nightly/);
    expect(done).toHaveLength(2);
  });

  it('asks at most three questions, and only of bullets without a figure', () => {
    shown('bullets');
    expect(wordsInView()).toContain('What was it for, and what changed?');
    expect(document.querySelectorAll('.question').length).toBeLessThanOrEqual(3);
  });

  it('copies the summary that is chosen, as it stands', () => {
    const done = shown('summary-edited');
    press(find('button', 'Copy summary'));
    expect(String(done[0]?.[1])).toContain('Enjoys a tidy schema.');
    press(find('radio', 'Short'));
    press(find('button', 'Copy summary'));
    expect(done[1]).toEqual(['copySummary', expect.stringMatching(/^Backend developer.*35 minutes\.$/), 26]);
  });

  it('underlines the clause at the caret and shows the CV’s line for it', () => {
    shown('summary');
    const field = find<HTMLTextAreaElement>('textbox', 'Summary');
    const caret = field.value.indexOf('settlement run');
    perform(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
      field.dispatchEvent(new Event('select', { bubbles: true }));
    });
    expect(document.querySelector('.clause-at')?.textContent).toContain('Cut the nightly settlement run');
    expect(wordsInView()).toContain('Your CV: “Cut the nightly settlement run from 4 hours to 35 minutes by streaming');
  });

  it('hands on what is typed', () => {
    const done = shown('summary');
    type(find('textbox', 'Summary'), 'Something else.');
    expect(done).toEqual([['editSummary', 'bullets', 'Something else.']]);
  });

  it('names what was left out', () => {
    shown('summary');
    expect(wordsInView()).toContain('Left out, not in your CV: gRPC and Terraform.');
  });

  it('counts the checklist plainly, the market first', () => {
    const done = shown('check');
    expect(wordsInView()).toContain('7 fine, 4 to look at');
    const titles = findAll('heading', /.*/).map(({ textContent }) => textContent);
    expect(titles.indexOf('For the UK')).toBeLessThan(titles.indexOf('Before you send it'));
    expect(wordsInView()).toContain('6 notes on this CV itself.');
    press(find('button', 'Open in library'));
    expect(done).toEqual([['openLibrary']]);
  });

  it('reads the open job, or asks for a click on the icon', () => {
    const done = shown('empty');
    expect(wordsInView()).toContain('Click the icon on a job page, or paste an advert.');
    press(find('button', 'Read the open job'));
    expect(done).toEqual([['readOpenJob']]);
    shown('empty-needs-click');
    expect(wordsInView()).toContain('click the Selvedge icon in the toolbar');
  });

  it('switches the CV and the market', () => {
    const done = shown('gaps');
    choose(find('combobox', 'Compared with'), 'cv-platform');
    choose(find('combobox', 'Market of this job'), 'ie');
    expect(done).toEqual([
      ['chooseCv', 'cv-platform'],
      ['chooseMarket', 'ie'],
    ]);
  });

  it('says in a live region what was copied', () => {
    shown('bullets-edited');
    expect(findAll('status', /Copied, 5 bullets/)).toHaveLength(1);
  });

  it('leaves a skill out of every advert by the menu, and says so with a way back', () => {
    const done = shown('gaps');
    press(findAll('button', 'Leave out of every advert')[0]!);
    expect(done).toEqual([['mute', { skill: 'grpc', name: 'gRPC' }]]);
    const later = shown('gaps-left-out');
    expect(wordsInView()).toContain('Scrum is left out of every advert.');
    press(find('button', 'Undo'));
    expect(later).toEqual([['unmute', 'scrum']]);
  });

  it('takes a term of the user’s own, and says what came of it', () => {
    const done = shown('gaps');
    type(find('textbox', 'Add a term'), 'LatticeDB');
    press(find('button', 'Add'));
    expect(done).toEqual([['addTerm', 'LatticeDB']]);
    shown('gaps-term-added');
    expect(wordsInView()).toContain('LatticeDB added. This advert does not name it.');
    shown('gaps-term-known');
    expect(wordsInView()).toContain('Not added: Selvedge reads it already, as PostgreSQL.');
  });
});

function itemOf(menu: string, label: string): HTMLElement {
  const items = [...(document.getElementById(menu)?.querySelectorAll('button') ?? [])];
  const item = items.find(({ textContent }) => textContent === label);
  if (!item) throw new Error(`No “${label}” in ${menu}`);
  return item;
}
