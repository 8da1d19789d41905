/** How deep the brackets of a JSON text are nested, strings apart; counted before anything recursive sees the text. */
export function nestingOf(json: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let i = 0; i < json.length; i += 1) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** Names that reach behind an object instead of into it: none of ours, and refused or left out wherever JSON comes in. */
const REACHING_BEHIND: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const reachesBehind = (name: string): boolean => REACHING_BEHIND.has(name);

/** Parses JSON from outside; keys that reach behind an object are left out. Throws a `SyntaxError` where it is none. */
export function parseJson(json: string): unknown {
  const withoutMark = json.replace(/^\uFEFF/, '');
  return JSON.parse(withoutMark, (key, value: unknown) => (reachesBehind(key) ? undefined : value));
}
