import { describe, expect, it } from 'vitest';
import { nestingOf, parseJson } from '../../../lib/text/json';

describe('JSON from outside', () => {
  it.each([
    ['{}', 1],
    ['[[{"a":[1]}]]', 4],
    ['"[[["', 0],
    ['{"a\\"[":"]}"}', 1],
    ['', 0],
  ])('%s is nested %i deep', (json, depth) => {
    expect(nestingOf(json)).toBe(depth);
  });

  it('is parsed without the keys that reach behind an object', () => {
    const parsed = parseJson('\uFEFF{"a":{"__proto__":{"x":1},"b":2},"constructor":{"prototype":{"x":1}}}');
    expect(Object.keys(parsed as object)).toEqual(['a']);
    expect(Object.keys((parsed as { a: object }).a)).toEqual(['b']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
