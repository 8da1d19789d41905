// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DeletedNote } from '../../components/library/deleted-note';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import { WordsContext } from '../../components/shared/use-words';
import { libraryStates } from '../gallery/fixtures/library-states';
import { words } from '../gallery/fixtures/words';
import { draw, press, recorder, redraw } from './support/draw';
import { find, findAll } from './support/find';

const note = (name: string | null) => (
  <WordsContext.Provider value={words}>
    <DeletedNote name={name} onUndo={() => undefined} />
  </WordsContext.Provider>
);

describe('the focus', () => {
  it('goes to Undo when the pressed control is gone', () => {
    draw(note(null));
    redraw(note('Backend CV'));
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  it('is not taken by a page that opens', () => {
    draw(note('Backend CV'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the focus on the library page', () => {
  const page = (state: string) => (
    <Library view={libraryStates[state]!} words={words} on={recorder<LibraryActions>().on} />
  );
  const focused = () => document.activeElement;

  it('goes to the title of a new screen', () => {
    draw(page('question'));
    find('button', 'Continue').focus();
    redraw(page('list'));
    expect(focused()?.tagName).toBe('H1');
  });

  it('stays near what was pressed and is gone', () => {
    draw(page('list-open'));
    const card = document.querySelector('.cv')!;
    const passing = card.appendChild(document.createElement('button'));
    passing.focus();
    passing.remove();
    redraw(page('list'));
    expect(card.contains(focused())).toBe(true);
  });

  it('is left alone where the user left it', () => {
    draw(page('question'));
    find('button', 'Continue').focus();
    find('button', 'Continue').blur();
    redraw(page('list'));
    expect(focused()).toBe(document.body);
  });

  it('is in the field when a name is to be typed', () => {
    draw(page('list'));
    press(findAll('button', 'Rename')[0]!);
    expect((focused() as HTMLInputElement).value).not.toBe('');
    expect(focused()).toBe(document.querySelector('.rename input'));
  });
});
