// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { importFailureWords } from '../../components/format/import-failure';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import type { CvFailureReason } from '../../lib/model/cv';
import { libraryStates } from '../gallery/fixtures/library-states';
import { words } from '../gallery/fixtures/words';
import { choose, draw, perform, press, recorder, type } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

function shown(state: string) {
  const view = libraryStates[state];
  if (!view) throw new Error(`No state ${state}`);
  const { on, done } = recorder<LibraryActions>();
  draw(<Library view={view} words={words} on={on} />);
  return done;
}

const fileField = () => document.querySelector<HTMLInputElement>('input[type=file]');

describe('the library page', () => {
  it('welcomes with one drop zone and says what it never does', () => {
    shown('welcome');
    expect(wordsInView()).toContain('Compare a job advert with your CV, on this computer.');
    expect(wordsInView()).toContain('It presses nothing, fetches nothing and changes nothing there.');
    expect(wordsInView()).toContain('Turn your network off and try.');
    expect(fileField()).not.toBeNull();
  });

  it('takes a file that is chosen', () => {
    const done = shown('welcome');
    const file = new File(['x'], 'cv.txt');
    const field = fileField();
    if (!field) throw new Error('no file field');
    Object.defineProperty(field, 'files', { value: [file] });
    perform(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(done).toEqual([['addFile', file]]);
  });

  it('takes a file that is dropped', () => {
    const done = shown('list');
    const file = new File(['x'], 'cv.pdf');
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    perform(() => document.querySelector('.drop')?.dispatchEvent(drop));
    expect(done).toEqual([['addFile', file]]);
    expect(drop.defaultPrevented).toBe(true);
  });

  it('takes a pasted CV, and the sample', () => {
    const done = shown('welcome');
    press(find('button', 'Try a sample CV'));
    press(find('button', 'Paste it'));
    type(find('textbox', 'Paste the whole text of your CV'), 'Rowan Achterberg');
    press(find('button', 'Read it'));
    expect(done).toEqual([['addSample'], ['addPaste', 'Rowan Achterberg']]);
  });

  it('says which page it reads', () => {
    shown('reading');
    expect(wordsInView()).toContain('Reading page 1 of 2');
  });

  it('says what was read, with only the doubts open', () => {
    const done = shown('read');
    expect(wordsInView()).toContain('2 jobs, 8 bullets, 9 skills.');
    expect(wordsInView()).toContain('2 lines we could not place.');
    expect(openParts()).toEqual(['Jobs', 'Lines we could not place']);
    press(find('button', 'Look through it'));
    expect(openParts()).toContain('Profile');
    press(find('button', 'Use this CV'));
    expect(done).toEqual([['keepRead']]);
  });

  it('opens nothing where nothing is in doubt', () => {
    shown('read-sound');
    expect(openParts()).toEqual([]);
  });

  it('shows a damaged text layer as a machine reads it', () => {
    shown('read-damaged');
    expect(wordsInView()).toContain('A machine reads your PDF like this');
    expect(document.querySelector('pre')?.textContent).toContain('Ka f ka');
  });

  it('shows the sample advert beside the very popup', () => {
    const done = shown('try');
    expect(wordsInView()).toContain('Our services talk to each other over gRPC');
    expect(wordsInView()).toContain('9 of 12 must-haves shown in your work');
    expect(document.querySelectorAll('main')).toHaveLength(1);
    press(find('button', 'Open LinkedIn Jobs'));
    press(find('button', 'Done'));
    expect(done).toEqual([['openLinkedIn'], ['done']]);
  });

  it('lists the CVs, and puts another in use', () => {
    const done = shown('list');
    expect(find('heading', 'Backend CVIn use')).toBeTruthy();
    press(find('button', 'Use “Platform CV” for every advert'));
    press(find('button', 'What was read of “Platform CV”'));
    expect(done).toEqual([
      ['setDefault', 'cv-platform'],
      ['open', 'cv-platform'],
    ]);
  });

  it('renames', () => {
    const done = shown('list');
    press(findAll('button', 'Rename')[1] as HTMLElement);
    type(find('textbox', 'Name of this CV'), 'Infrastructure CV');
    press(find('button', 'Save'));
    expect(done).toEqual([['rename', 'cv-platform', 'Infrastructure CV']]);
  });

  it('saves as a file for other tools', () => {
    const done = shown('list');
    press(findAll('button', 'Save as JSON Resume')[1] as HTMLElement);
    expect(done).toEqual([['saveJson', 'cv-platform']]);
  });

  it('deletes, and brings back', () => {
    const done = shown('list');
    press(findAll('button', 'Delete')[0] as HTMLElement);
    expect(done).toEqual([['remove', 'cv-backend']]);
    const later = shown('list-deleted');
    expect(findAll('status', /“Old CV” is deleted/)).toHaveLength(1);
    press(find('button', 'Undo'));
    expect(later).toEqual([['undoRemove']]);
  });

  it('can still bring back the last CV when none is left', () => {
    const done = shown('welcome-deleted');
    press(find('button', 'Undo'));
    expect(done).toEqual([['undoRemove']]);
  });

  it('sets the usual market, and unsets it', () => {
    const done = shown('list');
    choose(find('combobox', 'You mostly apply in'), 'us');
    choose(find('combobox', 'You mostly apply in'), '');
    expect(done).toEqual([
      ['setUsualMarket', 'us'],
      ['setUsualMarket', null],
    ]);
  });

  it('gives each refusal of a file its own words with a next step', () => {
    const reasons: readonly CvFailureReason[] = [
      'empty',
      'scanned',
      'encrypted',
      'truncated',
      'too-large',
      'too-long',
      'too-long-json',
      'wrong-type',
      'unsupported',
      'not-a-cv',
      'bomb',
      'timeout',
      'failed',
    ];
    const said = reasons.map((reason) => importFailureWords(words, { reason, fileName: 'cv.pdf', actual: null }));
    expect(new Set(said).size).toBe(reasons.length);
    for (const sentence of said) expect(sentence).toContain('cv.pdf');
  });

  it('names what a file really is', () => {
    shown('list-refused');
    expect(findAll('alert', /cv\.pdf is not what its name says: it is DOCX/)).toHaveLength(1);
  });

  it('lists the user’s own terms and what is left out, each with a way back', () => {
    const done = shown('list-terms');
    press(find('button', 'Remove LatticeDB'));
    press(find('button', 'Put Scrum back'));
    type(find('textbox', 'Add a term'), 'Quill, QL');
    press(find('button', 'Add'));
    expect(done).toEqual([
      ['forgetTerm', 'own:latticedb'],
      ['unmute', 'scrum'],
      ['addTerm', 'Quill, QL'],
    ]);
    expect(wordsInView()).toContain('Not added: Selvedge reads it already, as PostgreSQL.');
  });
});

function openParts(): readonly string[] {
  return [...document.querySelectorAll('details[open] > summary > h2')].map(({ textContent }) => textContent ?? '');
}
