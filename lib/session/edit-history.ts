import type { CvContent } from '../model/cv';
import { asStep, fromStep } from './edit-step';

/** How many steps can be undone, and how many letters of JSON they may hold together. */
const MOST_STEPS = 200;
const MOST_LETTERS = 4_000_000;

/** Typing that rests for longer than this, in milliseconds, begins a new step. */
const PAUSE = 3000;

/** A content with its steps, before it and, after *Undo*, behind it: both with the nearest last. */
export type EditHistory = {
  readonly past: readonly CvContent[];
  readonly present: CvContent;
  readonly future: readonly CvContent[];
  /** The field that is being typed in, and when the last key was pressed (ms since the epoch). */
  readonly typing: { readonly field: string; readonly at: number } | null;
};

/** A history that goes on from what was kept; without anything kept it is empty. */
export function historyOf(
  present: CvContent,
  kept: Pick<EditHistory, 'past' | 'future'> = { past: [], future: [] },
): EditHistory {
  return { past: capped(kept.past.map(asStep)), present, future: capped(kept.future.map(asStep)), typing: null };
}

/**
 * The history after an edit. Typing in one field is one step until the field is left (`settled`), something else is done
 * or a pause is made; `field` is null for an edit that is no typing. The oldest steps go where the caps are passed.
 */
export function recorded(history: EditHistory, content: CvContent, field: string | null, at: number): EditHistory {
  if (content === history.present) return history;
  const { past, present, typing } = history;
  const goesOn = typing !== null && typing.field === field && at - typing.at <= PAUSE;
  return {
    past: goesOn ? past : capped([...past, asStep(present)]),
    present: content,
    future: [],
    typing: field === null ? null : { field, at },
  };
}

/** The content made good without a step of its own (a reading made again). */
export function amended(history: EditHistory, content: CvContent): EditHistory {
  return content === history.present ? history : { ...history, present: content };
}

/** The field that was typed in is left: what comes is another step. */
export function settled(history: EditHistory): EditHistory {
  return history.typing === null ? history : { ...history, typing: null };
}

/** One step back; the same history where there is none. */
export function undone(history: EditHistory): EditHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return {
    past: past.slice(0, -1),
    present: fromStep(before, present),
    future: [...future, asStep(present)],
    typing: null,
  };
}

/** The step that was taken back once more; the same history where there is none. */
export function redone(history: EditHistory): EditHistory {
  const { past, present, future } = history;
  const after = future.at(-1);
  if (!after) return history;
  return {
    past: capped([...past, asStep(present)]),
    present: fromStep(after, present),
    future: future.slice(0, -1),
    typing: null,
  };
}

/** The newest steps that fit under both caps. */
function capped(steps: readonly CvContent[]): readonly CvContent[] {
  let letters = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < MOST_STEPS) {
    letters += lettersOf(steps[first - 1]!);
    if (letters > MOST_LETTERS) break;
    first -= 1;
  }
  return first === 0 ? steps : steps.slice(first);
}

/** A content is a value, so its length is counted once: not again with each key. */
const counted = new WeakMap<CvContent, number>();

function lettersOf(content: CvContent): number {
  const known = counted.get(content);
  if (known !== undefined) return known;
  const letters = JSON.stringify(content).length;
  counted.set(content, letters);
  return letters;
}
