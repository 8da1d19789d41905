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
