import { child, isOn, parseXml, settingOf, type Xml } from './xml';

/** What a paragraph style says, its ancestors counted in. */
export type Style = {
  readonly heading: number;
  readonly size: number;
  readonly bold: boolean;
  readonly caps: boolean;
  readonly list: boolean;
};

export const PLAIN: Style = { heading: 0, size: 0, bold: false, caps: false, list: false };

/** Styles by id. Sizes are points; 0 where a style has none of its own. */
export function readStyles(part: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  if (part === '') return styles;
  const nodes = child(parseXml(part), 'w:styles')?.children.filter((node) => node.name === 'w:style') ?? [];
  const byId = new Map(nodes.map((node) => [node.at['w:styleId'] ?? '', node]));
  for (const id of byId.keys()) styles.set(id, resolve(id, byId, 0));
  return styles;
}

function resolve(id: string, byId: ReadonlyMap<string, Xml>, depth: number): Style {
  const node = byId.get(id);
  if (!node || depth > 12) return PLAIN;
  const base = settingOf(node, 'w:basedOn');
  const from = base ? resolve(base, byId, depth + 1) : PLAIN;
  const run = child(node, 'w:rPr');
  const paragraph = child(node, 'w:pPr');
  const named = /^heading\s*(\d)$/i.exec(settingOf(node, 'w:name') ?? '')?.[1];
  const outline = settingOf(paragraph, 'w:outlineLvl');
  const size = Number(settingOf(run, 'w:sz') ?? 0) / 2;
  return {
    heading: named ? Number(named) : outline && Number(outline) < 9 ? Number(outline) + 1 : from.heading,
    size: size || from.size,
    bold: isOn(run, 'w:b') || from.bold,
    caps: isOn(run, 'w:caps') || isOn(run, 'w:smallCaps') || from.caps,
    list:
      child(paragraph, 'w:numPr') !== undefined ||
      /list bullet|list number/i.test(settingOf(node, 'w:name') ?? '') ||
      from.list,
  };
}
