// @vitest-environment jsdom

import { useReducer } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import { historyOf } from '../../lib/session/edit-history';
import { afterEdit, afterStep, type EditState, editView } from '../../lib/session/edit-state';
import { words } from '../gallery/fixtures/words';
import { editedCv } from '../support/edited-cv';
import { draw, perform, press, redraw, type } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

const start: EditState = {
  cvId: 'cv',
  name: 'Backend CV',
  history: historyOf(editedCv),
  saved: 'saved',
  clash: null,
  skills: {},
  oddDates: {},
  parts: false,
  focus: null,
  said: null,
};

/** The editor with its state: edits and steps are done, the other actions are written down. */
function editor(change: Partial<EditState> = {}) {
  let state = { ...start, ...change };
  let id = 0;
  let drawAnew: () => void = () => undefined;
  const done: unknown[][] = [];
  const become = (next: EditState) => {
    state = next;
    drawAnew();
  };
  const doing: Partial<LibraryActions> = {
    edit: (edit, aim) => become(afterEdit(state, edit, aim ?? null, 0, () => `new${++id}`)),
    undoEdit: () => become(afterStep(state, 'undo')),
    redoEdit: () => become(afterStep(state, 'redo')),
  };
  const on = new Proxy(doing as LibraryActions, {
    get: (own, name: keyof LibraryActions) => own[name] ?? ((...args: unknown[]) => done.push([name, ...args])),
  });
  const Page = () => {
    const [, count] = useReducer<number, void>((n) => n + 1, 0);
    drawAnew = () => count();
    return <Library view={{ screen: 'edit', edit: editView(state), trouble: null }} words={words} on={on} />;
  };
  draw(<Page />);
  return { done, content: () => state.history.present };
}

/** Lets go of the keys that the page as a whole listens to. */
afterEach(() => redraw(null));

const list = () => document.querySelector('ul[aria-label="Bullets of Developer, Ferrolane"]') as HTMLElement;
const bullets = () => [...list().querySelectorAll('textarea')];
const bulletTexts = () => bullets().map(({ value }) => value);

function key(element: Element, name: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  perform(() => element.dispatchEvent(event));
  return event;
}

function at(field: HTMLTextAreaElement, caret: number): HTMLTextAreaElement {
  field.focus();
  field.setSelectionRange(caret, caret);
  return field;
}

describe('the editor', () => {
  it('has every field of the CV to edit, each with its label', () => {
    editor();
    const fields = [...document.querySelectorAll<HTMLInputElement>('input:not([type]), textarea')];
    const values = fields.map(({ value }) => value);
    const texts = [
      'Imke Sandvoort',
      'imke@sandvoort.example',
      'Builds services for ferries.',
      'GitHub',
      'https://imke.example',
      'Go, Java',
      'Ferrolane',
      'Mar 2020',
      'Present',
      'Moved tolls to PostgreSQL',
      'Tidebook',
      'University of the Wolds',
      'Thesis on queues',
      'Cloud Operator',
      'May 2023',
      'Dutch, native',
      'References on request',
    ];
    for (const text of texts) expect(values).toContain(text);
    for (const field of fields) {
      expect(field.labels?.[0]?.textContent ?? field.getAttribute('aria-label')).toBeTruthy();
    }
  });

  it('takes what is typed in a field', () => {
    const { content } = editor();
    type(findAll('textbox', 'Employer')[1] as HTMLElement, 'Tollgate');
    type(find('textbox', 'Phone'), '0113 496 0000');
    expect(content().roles[1]?.company).toBe('Tollgate');
    expect(content().basics.phone).toBe('0113 496 0000');
    expect(find('heading', 'Developer, Tollgate')).toBeTruthy();
  });

  it('reads skills with commas between them while they are typed', () => {
    const { content } = editor();
    const field = findAll<HTMLTextAreaElement>('textbox', 'Skills')[0] as HTMLTextAreaElement;
    type(field, 'Go, Java, ');
    expect(field.value).toBe('Go, Java, ');
    type(field, 'Go, Java, AWS (EC2, S3)');
    expect(content().skills[0]?.keywords).toEqual(['Go', 'Java', 'AWS (EC2, S3)']);
    press(find('button', 'Undo'));
    expect(field.value).toBe('Go, Java');
  });

  it('hands a date on as it is typed, with each key, and keeps the field as typed until it is left', () => {
    const { done } = editor();
    const field = findAll('textbox', 'End')[0] as HTMLElement;
    type(field, 'May 2024');
    expect(done).toEqual([['setDate', { in: 'roles', id: 'r1', field: 'end' }, 'May 2024']]);
  });

  it('keeps a date that could not be read in its field, with a note', () => {
    editor({ oddDates: { 'roles r1 end': 'soon' } });
    const field = findAll<HTMLInputElement>('textbox', 'End')[0] as HTMLInputElement;
    expect(field.value).toBe('soon');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Not kept yet: write it as Mar 2021',
    );
  });
});

describe('bullets', () => {
  it('come apart with Enter, and the focus goes to the second', () => {
    editor();
    key(at(bullets()[1]!, 'Wrote'.length), 'Enter');
    expect(bulletTexts()).toEqual([
      'Cut boarding time from 9 to 4 minutes',
      'Wrote',
      'the berth planner',
      'Ran the pager',
    ]);
    expect(document.activeElement).toBe(bullets()[2]);
    expect(bullets()[2]?.selectionStart).toBe(0);
  });

  it('go together with Backspace at the start, the cursor where they met', () => {
    editor();
    key(at(bullets()[1]!, 0), 'Backspace');
    expect(bulletTexts()[0]).toBe('Cut boarding time from 9 to 4 minutes Wrote the berth planner');
    expect(document.activeElement).toBe(bullets()[0]);
    expect(bullets()[0]?.selectionStart).toBe('Cut boarding time from 9 to 4 minutes '.length);
  });

  it('are left to the browser with Backspace anywhere else', () => {
    editor();
    expect(key(at(bullets()[1]!, 3), 'Backspace').defaultPrevented).toBe(false);
    expect(key(at(bullets()[0]!, 0), 'Backspace').defaultPrevented).toBe(false);
    expect(bulletTexts()).toHaveLength(3);
  });

  it('move with Alt and an arrow, and keep the focus and the cursor', () => {
    editor();
    key(at(bullets()[0]!, 4), 'ArrowDown', { altKey: true });
    expect(bulletTexts()).toEqual([
      'Wrote the berth planner',
      'Cut boarding time from 9 to 4 minutes',
      'Ran the pager',
    ]);
    expect(document.activeElement).toBe(bullets()[1]);
    expect(bullets()[1]?.selectionStart).toBe(4);
    expect(find('status', 'Moved to 2 of 3.')).toBeTruthy();
  });

  it('move with buttons; the focus stays on the one that was pressed, at the end too', () => {
    editor();
    press(find('button', 'Move down: Wrote the berth planner'));
    expect(bulletTexts()[2]).toBe('Wrote the berth planner');
    expect(document.activeElement).toBe(find('button', 'Move down: Wrote the berth planner'));
    press(find('button', 'Move down: Wrote the berth planner'));
    expect(bulletTexts()[2]).toBe('Wrote the berth planner');
  });

  it('are made of the lines of a list that is pasted', () => {
    editor();
    const field = at(bullets()[2]!, 'Ran the pager'.length);
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => ', at night\n• Drew charts\n• Fixed locks' },
    });
    perform(() => field.dispatchEvent(event));
    expect(bulletTexts().slice(2)).toEqual(['Ran the pager, at night', 'Drew charts', 'Fixed locks']);
    expect(document.activeElement).toBe(bullets()[4]);
  });

  it('show their parts and skills while they have the focus, in words', () => {
    const [first, ...others] = editedCv.roles[0]!.bullets;
    const read = {
      ...first!,
      reading: {
        ...first!.reading,
        result: 'quantified' as const,
        parts: { action: [0, 3], work: [4, 17], scope: null, result: [18, 37] } as const,
      },
    };
    const roles = [{ ...editedCv.roles[0]!, bullets: [read, ...others] }, editedCv.roles[1]!];
    editor({
      history: historyOf({ ...editedCv, roles }),
      skills: { r1b1: { text: read.text, names: ['Apache Kafka'] } },
    });
    expect(wordsInView()).not.toContain('Technical work');
    perform(() => bullets()[0]?.focus());
    const parts = [...document.querySelectorAll('.bullet-parts > div')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(parts).toEqual([
      ['Skills', 'Apache Kafka'],
      ['Action', 'Cut'],
      ['Technical work', 'boarding time'],
      ['Result', 'from 9 to 4 minutes'],
    ]);
    expect(wordsInView()).toContain('A result with figures.');
    type(bullets()[0] as HTMLElement, 'Cut boarding time');
    expect(wordsInView()).toContain('As read before your last change.');
    perform(() => bullets()[1]?.focus());
    expect(wordsInView()).not.toContain('Technical work');
  });

  it('all show theirs when asked', () => {
    const { done } = editor();
    perform(() => find('checkbox', 'Show the parts of every bullet').click());
    expect(done).toEqual([['showParts', true]]);
    editor({ parts: true });
    expect(document.querySelectorAll('.bullet-facts')).toHaveLength(5);
  });
});

describe('lists', () => {
  it('get an item with a press, which has the focus', () => {
    const { content } = editor();
    press(find('button', 'Add a job'));
    expect(content().roles.map(({ id }) => id)).toEqual(['new1', 'r1', 'r2']);
    expect(document.activeElement).toBe(findAll('textbox', 'Title')[1]);
    press(find('button', 'Add a section'));
    expect(document.activeElement).toBe(findAll('textbox', 'Heading')[1]);
  });

  it('lose an item with a press, and undo brings it back', () => {
    const { content } = editor();
    press(find('button', 'Remove Developer, Ferrolane'));
    expect(content().roles.map(({ id }) => id)).toEqual(['r2']);
    expect(document.activeElement).toBe(findAll('textbox', 'Title')[1]);
    expect(find('status', 'Removed. Undo brings it back.')).toBeTruthy();
    press(find('button', 'Undo'));
    expect(content()).toEqual(editedCv);
  });

  it('can be dragged into another order by their grip', () => {
    const { content } = editor();
    [...list().children].forEach((item, i) => {
      item.getBoundingClientRect = () => ({ top: i * 40, height: 40 }) as DOMRect;
    });
    const grip = list().querySelector('[data-grip]') as HTMLElement;
    grip.setPointerCapture = () => undefined;
    const pointer = (name: string, clientY: number) =>
      perform(() => grip.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, clientY, button: 0 })));
    pointer('pointerdown', 10);
    pointer('pointermove', 105);
    expect(list().children[2]?.className).toBe('drop-after');
    pointer('pointerup', 105);
    expect(content().roles[0]?.bullets.map(({ id }) => id)).toEqual(['r1b2', 'r1b3', 'r1b1']);
    expect(content().roles.map(({ id }) => id)).toEqual(['r1', 'r2']);
    pointer('pointerdown', 10);
    pointer('pointermove', 105);
    key(document.body, 'Escape');
    pointer('pointerup', 105);
    expect(content().roles[0]?.bullets[0]?.id).toBe('r1b2');
  });
});

describe('undo and redo', () => {
  it('answer to the keys wherever the focus is', () => {
    const { content } = editor();
    type(find('textbox', 'Phone'), '1');
    key(document.body, 'z', { ctrlKey: true });
    expect(content().basics.phone).toBeNull();
    key(find('textbox', 'Phone'), 'Z', { metaKey: true, shiftKey: true });
    expect(content().basics.phone).toBe('1');
    key(document.body, 'z', { metaKey: true });
    key(document.body, 'y', { ctrlKey: true });
    expect(content().basics.phone).toBe('1');
  });

  it('are the browser’s own in a date that is being typed', () => {
    const { content } = editor();
    type(find('textbox', 'Phone'), '1');
    const field = findAll('textbox', 'Start')[0] as HTMLElement;
    type(field, 'Apr');
    expect(key(field, 'z', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(content().basics.phone).toBe('1');
  });

  it('say when there is nothing to take back', () => {
    editor();
    expect(find('button', 'Undo').getAttribute('aria-disabled')).toBe('true');
    expect(find('button', 'Redo').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('what is not saved', () => {
  it.each([
    [{ saved: 'full' as const }, /no room left/],
    [{ saved: 'refused' as const }, /did not write/],
  ])('%o says so and can be tried again', (change, said) => {
    const { done } = editor(change);
    expect(findAll('alert', said)).toHaveLength(1);
    press(find('button', 'Try again'));
    expect(done).toEqual([['keepEdits']]);
  });

  it('because of another tab can be kept beside it, or let go', () => {
    const { done } = editor({ clash: 'changed', saved: 'unsaved' });
    expect(findAll('alert', /Another tab saved this CV/)).toHaveLength(1);
    press(find('button', 'Keep both: mine as a copy'));
    press(find('button', 'Take the other one, discard mine'));
    expect(done).toEqual([['keepAsCopy', 'Backend CV (copy)'], ['takeNewer']]);
  });
});
