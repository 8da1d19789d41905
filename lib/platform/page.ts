/** Loads this page anew. */
export const reload = (): void => location.reload();

/** The part of the address behind the `#`, without it; "" where there is none. */
export const hash = (): string => location.hash.slice(1);

/** Writes it, as a step of its own for the browser's Back button. */
export function setHash(to: string): void {
  if (to !== hash()) history.pushState(null, '', to === '' ? location.pathname + location.search : `#${to}`);
}

/** Calls back whenever the user goes back or on, or types another address behind the `#`. */
export function onHash(listener: () => void): void {
  addEventListener('popstate', listener);
}

/** Calls back when the page is hidden, reloaded or closed, as early as the browser tells: the last moment to keep something. */
export function onLeaving(listener: () => void): void {
  addEventListener('beforeunload', listener);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener();
  });
  addEventListener('pagehide', listener);
}

/** Has the browser ask before the page is closed, while `hold` says so. */
export function holdWhile(hold: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (hold()) event.preventDefault();
  });
}
