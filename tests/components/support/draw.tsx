import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a view into an empty page. */
export function draw(view: ComponentChild): void {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root');
  if (root) act(() => render(view, root));
}

/** Draws the view anew where it stands, as a change of state does. */
export function redraw(view: ComponentChild): void {
  const root = document.getElementById('root');
  if (root) act(() => render(view, root));
}

/** Does something and lets the view follow. */
export function perform(doing: () => void): void {
  act(doing);
}

export function type(field: HTMLElement, text: string): void {
  act(() => {
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function choose(select: HTMLElement, value: string): void {
  act(() => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function press(element: HTMLElement): void {
  act(() => element.click());
}

/** Actions that write down what was done: `done` grows as they are called. */
export function recorder<T extends object>(): { readonly on: T; readonly done: unknown[][] } {
  const done: unknown[][] = [];
  const on = new Proxy({} as T, {
    ownKeys: () => [],
    get:
      (_, name) =>
      (...args: unknown[]) => {
        done.push([name, ...args]);
      },
  });
  return { on, done };
}
