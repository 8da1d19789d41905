/** The value with `change` made to every text in it, however deep; what holds no changed text stays the same object. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, mapTexts(part, change), part] as const);
  if (entries.every(([, after, before]) => after === before)) return value;
  const parts = entries.map(([key, after]) => [key, after] as const);
  return (Array.isArray(value) ? parts.map(([, after]) => after) : Object.fromEntries(parts)) as T;
}
