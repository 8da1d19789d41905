// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import { libraryStates } from '../gallery/fixtures/library-states';
import { words } from '../gallery/fixtures/words';
import { draw, perform, press, recorder } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

function shown(state: string) {
  const view = libraryStates[state];
  if (!view) throw new Error(`No state ${state}`);
  const { on, done } = recorder<LibraryActions>();
  draw(<Library view={view} words={words} on={on} />);
  return done;
}

const activeLines = () => [...document.querySelectorAll('.original li.is-active')].map((li) => li.textContent);
const focus = (element: HTMLElement) => perform(() => element.dispatchEvent(new FocusEvent('focus')));

describe('what was read, beside the original', () => {
  it('shows where a field stands when it is focused', () => {
    shown('read-beside');
    focus(
      find('button', 'Where is this from? “Lanternfield”'.replace('Lanternfield', 'Backend developer, Lanternfield')),
    );
    expect(activeLines()).toEqual(['Backend developer, Lanternfield   2021-03']);
  });

  it('shows the field when its line is focused', () => {
    shown('read-beside');
    focus(find('button', 'Languages: Go, Java, SQL'));
    const active = [...document.querySelectorAll<HTMLElement>('.origin-field.is-active')].map(
      ({ dataset }) => dataset.item,
    );
    expect(active).toEqual(['s1']);
  });

  it('goes from a line to its field, and opens its section', () => {
    shown('read-beside');
    const fold = document.querySelector('[data-item="s1"]')?.closest('details');
    if (fold) fold.open = false;
    press(find('button', 'Languages: Go, Java, SQL'));
    expect(fold?.open).toBe(true);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Where is this from? “Languages”');
  });

  it('shows the lines under the field when asked', () => {
    shown('read-beside');
    const where = find('button', 'Where is this from? “Languages”');
    expect(where.getAttribute('aria-expanded')).toBe('false');
    press(where);
    expect(where.getAttribute('aria-expanded')).toBe('true');
    const quote = document.getElementById(where.getAttribute('aria-controls') ?? '');
    expect([quote?.hidden, quote?.textContent]).toEqual([false, 'Languages: Go, Java, SQL']);
  });

  it('says a doubt in words at its field, and settles it in one press', () => {
    const done = shown('read-beside');
    const field = document.querySelector('[data-item="r2"]');
    expect(field?.textContent).toContain('In doubt: “Software developer, Quillmark”: the title and the firm');
    press(find('button', 'Swap title and firm: “Software developer, Quillmark”'));
    expect(done).toMatchObject([['settleDoubt', { kind: 'title-or-company', item: 'r2' }, 'swap']]);
  });

  it('moves a left-over line in one press, or to another place from its menu', () => {
    const done = shown('read-beside');
    press(find('button', 'Leave it out: “Page 2 of 2”'));
    const [other] = findAll('button', 'Profile');
    if (!other) throw new Error('no such place');
    press(other);
    expect(done).toMatchObject([
      ['placeLine', 'u2', { kind: 'leave-out' }],
      ['placeLine', 'u1', { kind: 'profile' }],
    ]);
  });

  it('can undo what was settled', () => {
    const done = shown('read-beside');
    press(find('button', 'Undo'));
    expect(done).toEqual([['undoSettling']]);
    shown('read');
    expect(findAll('button', 'Undo')).toEqual([]);
  });

  it('draws a CV kept without its original as before', () => {
    shown('read');
    expect(document.querySelector('.original')).toBeNull();
    expect(findAll('button', /^Where is this from/)).toEqual([]);
  });
});

describe('a damaged text layer', () => {
  it('is shown as a machine reads it, with the cause and who documented it', () => {
    shown('read-damaged');
    expect(document.querySelector('pre')?.textContent).toContain('Ka f ka');
    expect(wordsInView()).toContain('Spaces inside words');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.damage a')].map(({ href }) => href);
    expect(links).toContain('https://support.greenhouse.io/hc/en-us/articles/200989175');
    expect(wordsInView()).toContain('We know of no source that says what employers’ software makes of it.');
  });

  it('is shown in the library as well', () => {
    shown('list-damaged');
    expect(wordsInView()).toContain('A machine reads your PDF like this');
  });
});
