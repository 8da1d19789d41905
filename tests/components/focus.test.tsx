// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DeletedNote } from '../../components/library/deleted-note';
import { WordsContext } from '../../components/shared/use-words';
import { words } from '../gallery/fixtures/words';
import { draw, redraw } from './support/draw';

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
