import { XMLParser } from 'fast-xml-parser';

/** One element: its name, its attributes, its children in order. A text is an element named `#text`. */
export type Xml = {
  readonly name: string;
  readonly at: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
};

/** Text boxes in cells of tables within tables, each in its wrappers, stay well under this. */
const DEEPEST = 256;

/** Thrown for a part whose elements are nested deeper than is read: cutting it would lose words without a trace. */
export class TooDeep extends Error {}

/** The prefixes Word writes, by the end of the names they stand for; other programs choose others, or none. */
const PREFIXES: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

type Raw = Readonly<Record<string, unknown>>;
/**
 * What the prefixes declared on an element are called here, and those of the elements around it. Never copied: a hostile
 * part declares thousands.
 */
type Prefixes = { readonly own: ReadonlyMap<string, string>; readonly above: Prefixes } | null;

/**
 * Parses a part, in document order, with Word's own prefixes whatever the source calls them. Throws TooDeep, or an Error
 * on broken XML.
 */
export function parseXml(source: string): Xml {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: DEEPEST,
  });
  try {
    return { name: '', at: {}, children: convert(parser.parse(source) as Raw[], null), text: '' };
  } catch (error) {
    throw error instanceof Error && error.message.includes('nested tags') ? new TooDeep() : error;
  }
}

function convert(nodes: readonly Raw[], above: Prefixes): Xml[] {
  return nodes.map((node) => {
    const { ':@': attributes = {}, ...rest } = node;
    const [name = '', value] = Object.entries(rest)[0] ?? [];
    if (name === '#text') return { name, at: {}, children: [], text: String(value) };
    const printed = Object.entries(attributes as Record<string, string>);
    const prefixes = declared(printed, above);
    const at = Object.fromEntries(
      printed.map(([key, each]) => [key.includes(':') ? renamed(key, prefixes) : key, each]),
    );
    return { name: renamed(name, prefixes), at, children: convert((value as Raw[]) ?? [], prefixes), text: '' };
  });
}

/** The prefixes in force within an element, its own declarations counted in. */
function declared(attributes: readonly (readonly [string, string])[], above: Prefixes): Prefixes {
  const own = attributes.flatMap(([key, namespace]): [string, string][] => {
    const match = /^xmlns(?::(.+))?$/.exec(key);
    const known = match && PREFIXES.find(([pattern]) => pattern.test(namespace));
    return match ? [[match[1] ?? '', known?.[1] ?? match[1] ?? '']] : [];
  });
  return own.length > 0 ? { own: new Map(own), above } : above;
}

function calledHere(prefix: string, prefixes: Prefixes): string {
  for (let scope = prefixes; scope !== null; scope = scope.above) {
    const found = scope.own.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix;
}

function renamed(name: string, prefixes: Prefixes): string {
  const colon = name.indexOf(':');
  const printed = name.slice(0, Math.max(colon, 0));
  const prefix = calledHere(printed, prefixes);
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name.slice(colon + 1);
}

export function child(node: Xml | undefined, name: string): Xml | undefined {
  return node?.children.find((each) => each.name === name);
}

export function settingOf(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.at['w:val'];
}

/** Whether an on/off property is set: present without a value, or with one that is not off. */
export function isOn(node: Xml | undefined, name: string): boolean {
  const found = child(node, name);
  return found !== undefined && !['0', 'false', 'none', 'off'].includes(found.at['w:val'] ?? '1');
}
