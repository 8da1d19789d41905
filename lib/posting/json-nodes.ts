export type JsonObject = { readonly [key: string]: unknown };

/** More objects than one page's data needs; a poisoned document stops here. */
const OBJECT_CAP = 20_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a parsed value, outer ones first, without recursion. */
export function* objectsIn(value: unknown): Generator<JsonObject> {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < OBJECT_CAP; at++) {
    const node = queue[at];
    if (isObject(node)) yield node;
    if (typeof node === 'object' && node !== null) queue.push(...childrenOf(node));
  }
}

function childrenOf(node: object): readonly unknown[] {
  const values = Array.isArray(node) ? node : Object.values(node);
  return values.filter((value) => typeof value === 'object' && value !== null).slice(0, OBJECT_CAP);
}

/** Whether a node has a schema.org type, spelled `JobPosting`, as an address, or in a list of types. */
export function isOfType(node: JsonObject, type: string): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((name) => typeof name === 'string' && name.replace(/^.*[/#:]/, '') === type);
}

/** The first text of a value that may be a text, a number, a list, or an object with a `name` or `value`. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== '') ?? '';
  if (isObject(value)) return textOf(value.name ?? value['@value'] ?? value.value ?? '');
  return '';
}
