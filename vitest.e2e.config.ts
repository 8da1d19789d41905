import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: two on a small machine would time each other out. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
