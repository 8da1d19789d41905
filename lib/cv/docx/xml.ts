import { XMLParser } from 'fast-xml-parser';

/** One element: its name, its attributes, its children in order. A text is an element named `#text`. */
export type Xml = {
  readonly name: string;
  readonly at: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
};

const DEEPEST = 120;

type Raw = Readonly<Record<string, unknown>>;

/** Parses a part, in document order; elements nested deeper than any Word file are dropped. Throws on broken XML. */
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
  });
  return { name: '', at: {}, children: convert(parser.parse(source) as Raw[], 0), text: '' };
}

function convert(nodes: readonly Raw[], depth: number): Xml[] {
  if (depth > DEEPEST) return [];
  return nodes.map((node) => {
    const { ':@': at = {}, ...rest } = node;
    const [name = '', value] = Object.entries(rest)[0] ?? [];
    if (name === '#text') return { name, at: {}, children: [], text: String(value) };
    return { name, at: at as Record<string, string>, children: convert((value as Raw[]) ?? [], depth + 1), text: '' };
  });
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
