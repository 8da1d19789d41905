/** What a board's file says to people and tests, and no script needs: names, dates, example addresses. */
const forReaders = new Set(['name', 'dated', 'examples', 'seen']);

/** A Vite plugin that keeps those out of the injected scripts, whose size is a promise. */
export function slimBoards() {
  return {
    name: 'slim-boards',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      if (!/\/data\/boards\/[\w-]+\.json$/.test(id)) return null;
      return JSON.stringify(JSON.parse(code), (key, value: unknown) => (forReaders.has(key) ? undefined : value));
    },
  };
}
