import { describe, expect, it } from 'vitest';
import { nestingOf } from '../../../lib/text/nesting';

describe('JSON', () => {
  it.each([
    ['{}', 1],
    ['[[{"a":[1]}]]', 4],
    ['"[[["', 0],
    ['{"a\\"[":"]}"}', 1],
    ['', 0],
  ])('%s is nested %i deep', (json, depth) => {
    expect(nestingOf(json)).toBe(depth);
  });
});
