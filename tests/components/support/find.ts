/** Elements by role and accessible name, as a screen reader finds them; enough of ARIA for our own views. */
const NATIVE: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  heading: 'h1, h2, h3, h4',
  listitem: 'li',
  radio: 'input[type="radio"]',
  textbox: 'textarea, input:not([type])',
};

/** The only element of that role and name; throws where there is none or more than one. */
export function find<T extends HTMLElement = HTMLElement>(role: string, name: string | RegExp): T {
  const found = findAll<T>(role, name);
  const [only] = found;
  if (!only || found.length > 1) {
    const there = all(role).map((element) => nameOf(element));
    throw new Error(`${found.length} of role ${role} named ${name}; there are: ${there.join(' | ')}`);
  }
  return only;
}

export function findAll<T extends HTMLElement = HTMLElement>(role: string, name: string | RegExp): readonly T[] {
  return all(role).filter((element): element is T => matches(nameOf(element), name));
}

function all(role: string): readonly HTMLElement[] {
  const native = NATIVE[role];
  return [...document.querySelectorAll<HTMLElement>(`[role="${role}"]${native ? `, ${native}` : ''}`)];
}

const matches = (actual: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? actual === wanted : wanted.test(actual);

/** aria-label, else the elements that label it, else its own words. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by) return spaced(document.getElementById(by)?.textContent);
  if ('labels' in element) {
    const [first] = (element as HTMLInputElement).labels ?? [];
    if (first) return spaced(first.textContent);
  }
  return spaced(element.textContent);
}

const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** All words in view. */
export const wordsInView = (): string => spaced(document.body.textContent);
