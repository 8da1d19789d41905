/** Structured data larger than this is not one advert's; it is not parsed. */
export const JSON_CAP = 3_000_000;

/**
 * Parses JSON as pages write it: inside a comment or CDATA, before a semicolon, with raw line breaks and tabs in
 * strings, with trailing commas. Undefined when it still does not parse.
 */
export function parseJson(source: string): unknown {
  if (source.length > JSON_CAP) return undefined;
  const inner = source.replace('<![CDATA[', '').replace(']]>', '');
  const start = inner.search(/[{[]/);
  const end = Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']'));
  if (start < 0 || end < start) return undefined;
  const text = inner.slice(start, end + 1);
  return tryParse(text) ?? tryParse(repaired(text));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Escapes control characters and bad escapes inside strings, drops commas before a closing bracket. */
function repaired(text: string): string {
  const parts = text.split(/("(?:[^"\\]|\\[\s\S])*")/);
  const fixed = parts.map((part, n) => (n % 2 === 1 ? repairedString(part) : part.replace(/,(\s*[}\]])/g, '$1')));
  return fixed.join('');
}

function repairedString(text: string): string {
  return (
    text
      .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
      .replace(/\\u(?![\da-f]{4})/gi, '\\\\u')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault to repair
      .replace(/[\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
  );
}
