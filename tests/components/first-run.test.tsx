// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import { CvNote } from '../../components/shared/cv-note';
import { WordsContext } from '../../components/shared/use-words';
import { browserKind } from '../../lib/platform/pinned';
import { libraryStates } from '../gallery/fixtures/library-states';
import { words } from '../gallery/fixtures/words';
import { choose, draw, perform, press, recorder } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

function shown(state: string) {
  const view = libraryStates[state];
  if (!view) throw new Error(`No state ${state}`);
  const { on, done } = recorder<LibraryActions>();
  draw(<Library view={view} words={words} on={on} />);
  return done;
}

describe('the first run', () => {
  it('asks its question with the CV’s own answers', () => {
    const done = shown('question');
    expect(wordsInView()).toContain('UK (from Manchester)');
    expect(wordsInView()).toContain('mid, from your job titles');
    choose(find('combobox', 'You mostly apply in'), 'us');
    choose(find('combobox', 'Your level'), 'senior');
    choose(find('combobox', 'Your level'), '');
    press(find('button', 'Continue'));
    expect(done).toEqual([
      ['answerMarket', 'us'],
      ['answerSeniority', 'senior'],
      ['answerSeniority', null],
      ['proceed'],
    ]);
  });

  it('claims no level where the CV names none', () => {
    shown('question-silent');
    expect(wordsInView()).toContain('What your CV says');
    expect(wordsInView()).not.toContain('from your job titles');
  });

  it.each([
    ['chrome', 'Press the pin beside Selvedge.'],
    ['edge', 'Press the eye beside Selvedge.'],
    ['firefox', 'then Pin to Toolbar.'],
  ])('says how %s keeps the icon', (browser, how) => {
    const done = shown(`pin-${browser}`);
    expect(wordsInView()).toContain(how);
    expect(wordsInView().includes('Alt+Shift+S')).toBe(browser !== 'edge');
    expect(wordsInView().includes('The icon is in your toolbar now.')).toBe(browser === 'edge');
    press(find('button', 'Continue'));
    expect(done).toEqual([['proceed']]);
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'edge'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'chrome'],
  ])('knows the browser by %s', (agent, kind) => {
    expect(browserKind(agent)).toBe(kind);
  });

  it('offers six templates to those without a CV', () => {
    const done = shown('welcome');
    press(find('button', 'US resume, senior'));
    expect(findAll('button', /^(UK CV|US resume), /)).toHaveLength(6);
    expect(done).toEqual([['addStarter', 'us-senior']]);
  });
});

describe('the shelf', () => {
  it('says of a template and of the sample what they are', () => {
    shown('list-duplicated');
    expect(wordsInView()).toContain('4 places to fill in');
    expect(wordsInView()).toContain('Sample: an invented person');
    expect(wordsInView()).not.toContain('⟦your name⟧');
    expect(wordsInView()).toContain('“Backend CV 2” is a variant of “Backend CV”');
  });

  it('shows what a variant has otherwise', () => {
    const done = shown('list-variant');
    expect(wordsInView()).toContain('Variant of “Backend CV”');
    expect([...document.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
      'Payments',
      'Rust',
      'sales',
    ]);
    press(find('button', 'What differs between “Backend CV 2” and “Backend CV”'));
    expect(done).toEqual([['compare', null]]);
  });

  it('copies, puts away and brings back', () => {
    const done = shown('list-away');
    expect(wordsInView()).toContain('“CV of 2019” is put away. “Backend CV” is in use now.');
    press(findAll('button', 'Duplicate')[0] as HTMLElement);
    press(findAll('button', 'Put away')[1] as HTMLElement);
    press(find('button', 'Bring back “CV of 2019”'));
    expect(done).toEqual([
      ['duplicate', 'cv-backend'],
      ['putAway', 'cv-payments'],
      ['bringBack', 'cv-old'],
    ]);
  });

  it('draws many CVs bit by bit and finds one by its name', async () => {
    shown('list-many');
    expect(document.querySelectorAll('.cv')).toHaveLength(24);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelectorAll('.cv')).toHaveLength(30);
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    field.value = 'cv 17';
    perform(() => field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(document.querySelectorAll('.cv')).toHaveLength(1);
  });
});

describe('a note on a CV', () => {
  const note = (sample: boolean, places: number) => {
    draw(
      <WordsContext.Provider value={words}>
        <CvNote note={{ sample, places }} />
      </WordsContext.Provider>,
    );
    return wordsInView();
  };

  it('says that it is a sample, and how much is to be filled in', () => {
    expect(note(true, 0)).toBe('Sample: an invented person.');
    expect(note(false, 9)).toContain('This CV has 9 places to fill in.');
    expect(note(false, 0)).toBe('');
  });
});
