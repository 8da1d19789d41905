import { unzipSync } from 'fflate';
import type { CvFailure } from '../../model/cv';
import { type Relations, readRelations, relationsName } from './relations';

/** A part of a Word file that holds words, and the addresses its links name. */
export type DocxPart = { readonly xml: string; readonly links: ReadonlyMap<string, string> };

export type DocxParts = {
  /** In reading order: headers, the document, drawn diagrams, notes, footers. */
  readonly words: readonly DocxPart[];
  readonly styles: string;
};

/** Inflated sizes in bytes: a long CV's document part is well under one megabyte. */
const MOST_PART = 16 * 1024 * 1024;
const MOST_TOTAL = 32 * 1024 * 1024;
/** Word gives each section of a document three headers at most. */
const MOST_OF_A_KIND = 100;
/** Word writes some dozens of parts, and one for each picture. */
const MOST_ENTRIES = 5_000;

/**
 * Opens the parts that are read and no others: those that the package's own relations name, and those under the names
 * that Word gives them. Throws on a broken file.
 */
export function docxParts(bytes: Uint8Array): DocxParts | CvFailure {
  const open = opener(bytes);
  const [package_ = ''] = open(['_rels/.rels']) ?? [];
  const main = readRelations(package_, '').parts.find(({ kind }) => kind === 'officeDocument')?.name ?? MAIN;
  const [document = '', said = ''] = open([main, relationsName(main)]) ?? [];
  if (open.isBomb()) return { reason: 'bomb' };
  // A size that lies in the zip's directory cuts the part: it ends without the tag that closes it.
  if (!/<\/[^<>]+>\s*$/.test(document.slice(-200))) return { reason: 'truncated' };
  const relations = readRelations(said, main);
  const names = namesByKind(relations, main, open.names);
  if ([...names.values()].some((each) => each.size > MOST_OF_A_KIND)) return { reason: 'bomb' };
  const read = (...kinds: string[]): DocxPart[] =>
    kinds
      .flatMap((kind) => [...(names.get(kind) ?? [])].sort())
      .map((name) => {
        const [xml = '', links = ''] = open([name, relationsName(name)]) ?? [];
        return { xml, links: readRelations(links, name).links };
      })
      .filter((part) => part.xml !== '');
  const words = [
    ...read('header'),
    { xml: document, links: relations.links },
    ...read('diagramData', 'footnotes', 'endnotes', 'footer'),
  ];
  const styles = read('styles')[0]?.xml ?? '';
  return open.isBomb() ? { reason: 'bomb' } : { words, styles };
}

const MAIN = 'word/document.xml';
const KINDS = ['header', 'footer', 'footnotes', 'endnotes', 'styles', 'diagramData'];

/** The parts of each kind, each once: by the relations of the main part, and by name in its folder. */
function namesByKind(relations: Relations, main: string, all: readonly string[]): ReadonlyMap<string, Set<string>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const named = all.flatMap((name) => {
    const kind = /^([a-z]+)\d*\.xml$/.exec(name.startsWith(folder) ? name.slice(folder.length) : '')?.[1];
    return kind ? [{ kind, name }] : [];
  });
  const found = new Map(KINDS.map((kind) => [kind, new Set<string>()]));
  for (const { kind, name } of [...relations.parts, ...named]) found.get(kind)?.add(name);
  return found;
}

/** Inflates parts by name; none any more once their sizes, which are known before, are too much. */
function opener(bytes: Uint8Array) {
  let [total, bomb] = [0, false];
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (names.length < MOST_ENTRIES) names.push(name);
      else bomb = true;
      return false;
    },
  });
  const open = (wanted: readonly string[]): string[] => {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.includes(name)) return false;
        total += originalSize;
        bomb ||= originalSize > MOST_PART || total > MOST_TOTAL;
        return !bomb;
      },
    });
    return wanted.map((name) => (files[name] ? new TextDecoder('utf-8').decode(files[name]) : ''));
  };
  return Object.assign(open, { names, isBomb: () => bomb });
}
