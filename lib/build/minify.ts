import type { TerserOptions } from 'vite';

/**
 * How the extension's scripts are made small: two passes of terser, for every kilobyte that a click loads is waited for.
 * Nothing older than the manifest's browsers has to read them. No function is made an arrow: compromise's have prototypes.
 */
export const minify = {
  minify: 'terser' as const,
  terserOptions: { ecma: 2020, module: true, compress: { passes: 2 } } satisfies TerserOptions,
};
