import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CvContent } from '../../../lib/model/cv';
import {
  amended,
  type EditHistory,
  historyOf,
  recorded,
  redone,
  settled,
  undone,
} from '../../../lib/session/edit-history';
import { editedCv } from '../../support/edited-cv';

/** A content told from others by its number alone. */
const content = (n: number): CvContent => ({ ...editedCv, basics: { ...editedCv.basics, phone: String(n) } });
const shown = ({ present }: EditHistory) => present.basics.phone;
const stepped = (count: number) =>
  Array.from({ length: count }, (_, i) => content(i + 1)).reduce(
    (history, next) => recorded(history, next, null, 0),
    historyOf(content(0)),
  );

describe('undo and redo', () => {
  it('give back what was, and what came after', () => {
    let history = stepped(3);
    history = undone(undone(history));
    expect(shown(history)).toBe('1');
    expect(shown(redone(history))).toBe('2');
    expect(shown(redone(redone(history)))).toBe('3');
  });

  it('end at the first and the last step', () => {
    const history = historyOf(editedCv);
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });

  it('have nothing to do again after a new edit', () => {
    const history = recorded(undone(stepped(2)), content(9), null, 0);
    expect(history.future).toEqual([]);
    expect(shown(undone(history))).toBe('1');
  });

  it('agree with a plain list of contents, whatever is done', () => {
    const doing = fc.array(fc.oneof(fc.nat(50), fc.constant('undo' as const), fc.constant('redo' as const)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(doing, (steps) => {
        let history = historyOf(content(1000));
        let line = [1000];
        let at = 0;
        let n = 0;
        for (const step of steps) {
          if (step === 'undo') {
            history = undone(history);
            at = Math.max(0, at - 1);
          } else if (step === 'redo') {
            history = redone(history);
            at = Math.min(line.length - 1, at + 1);
          } else {
            n += 1;
            history = recorded(history, content(n), null, n);
            line = [...line.slice(0, at + 1), n];
            at += 1;
          }
          expect(shown(history)).toBe(String(line[at]));
          expect(history.past.length).toBe(at);
          expect(history.future.length).toBe(line.length - 1 - at);
        }
      }),
    );
  });
});

describe('the text of the file', () => {
  const file: Pick<CvContent, 'sourceLines' | 'origin' | 'damage'> = {
    sourceLines: [{ text: 'Imke Vandersloot'.padEnd(50_000, '.'), page: 1, column: 0 }],
    origin: { basics: [0] },
    damage: [{ kind: 'glued-words', quote: 'ImkeVandersloot', lines: [] }],
  };
  const read = (n: number): CvContent => ({ ...content(n), ...file });

  it('is in no step, and with the content again after undo and redo', () => {
    let history = recorded(recorded(historyOf(read(0)), read(1), null, 0), read(2), null, 0);
    expect(history.past).toEqual([content(0), content(1)]);
    history = undone(history);
    expect(history.present).toEqual(read(1));
    expect(history.future).toEqual([content(2)]);
    history = redone(history);
    expect(history.present).toEqual(read(2));
    expect(history.past).toEqual([content(0), content(1)]);
  });

  it('is left out of steps that were kept with it', () => {
    const history = historyOf(read(2), { past: [read(1)], future: [read(3)] });
    expect([history.past, history.future]).toEqual([[content(1)], [content(3)]]);
    expect(undone(history).present).toEqual(read(1));
  });
});

describe('typing', () => {
  const typed = (field: string | null, n: number, at: number) => (history: EditHistory) =>
    recorded(history, content(n), field, at);
  const historyAfter = (...edits: readonly ((history: EditHistory) => EditHistory)[]) =>
    edits.reduce((history, edit) => edit(history), historyOf(content(0)));

  it('in one field is one step', () => {
    const history = historyAfter(typed('a', 1, 0), typed('a', 2, 500), typed('a', 3, 900));
    expect(shown(undone(history))).toBe('0');
  });

  it.each([
    ['another field', historyAfter(typed('a', 1, 0), typed('b', 2, 10))],
    ['a pause', historyAfter(typed('a', 1, 0), typed('a', 2, 4000))],
    ['the field being left', historyAfter(typed('a', 1, 0), settled, typed('a', 2, 10))],
    ['something that is no typing', historyAfter(typed('a', 1, 0), typed(null, 2, 10))],
    ['undo and redo', historyAfter(typed('a', 1, 0), undone, redone, typed('a', 2, 10))],
  ])('begins a new step after %s', (_, history) => {
    expect(shown(undone(history))).toBe('1');
  });

  it('makes no step of a reading that was made again', () => {
    const history = amended(historyAfter(typed('a', 1, 0)), content(7));
    expect(history.past).toHaveLength(1);
    expect(shown(history)).toBe('7');
  });
});

describe('the caps', () => {
  it('let the oldest steps go beyond 200, and only those', () => {
    let history = stepped(250);
    expect(history.past).toHaveLength(200);
    for (let i = 0; i < 300; i++) history = undone(history);
    expect(shown(history)).toBe('50');
    expect(history.future).toHaveLength(200);
  });

  it('hold the steps under four million letters', () => {
    const long = (n: number): CvContent => ({
      ...editedCv,
      basics: { ...editedCv.basics, summary: `${n}`.padEnd(900_000, 'x') },
    });
    const history = [1, 2, 3, 4, 5, 6].reduce((all, n) => recorded(all, long(n), null, n), historyOf(long(0)));
    expect(history.past).toHaveLength(4);
    expect(history.past.at(-1)?.basics.summary?.[0]).toBe('5');
  });

  it('hold what comes from the database as well', () => {
    const many = Array.from({ length: 500 }, (_, i) => content(i));
    expect(historyOf(editedCv, { past: many, future: many }).past).toHaveLength(200);
  });
});
