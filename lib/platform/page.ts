/** Loads this page anew. */
export const reload = (): void => location.reload();
