import { unzipSync } from 'fflate';
import type { CvFailure } from '../../model/cv';

/** The XML parts of a Word file that hold its words, and those that say how they look. */
export type DocxParts = {
  readonly document: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly notes: readonly string[];
  readonly styles: string;
  readonly numbering: string;
  /** Targets of the hyperlinks by relation id. */
  readonly links: ReadonlyMap<string, string>;
};

const WANTED =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|styles|numbering|_rels\/document\.xml)\.(?:xml|rels)$/;
/** Inflated sizes in bytes: a long CV's document part is well under one megabyte. */
const MOST_PART = 16 * 1024 * 1024;
const MOST_TOTAL = 32 * 1024 * 1024;

/** Opens the parts that are read and no others; sizes are checked before anything is inflated. */
export function docxParts(bytes: Uint8Array): DocxParts | CvFailure {
  let [total, bomb] = [0, false];
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        bomb ||= originalSize > MOST_PART || total > MOST_TOTAL;
        return !bomb;
      },
    });
  } catch {
    return { reason: 'truncated' };
  }
  if (bomb) return { reason: 'bomb' };
  const text = (name: string) => (files[name] ? new TextDecoder('utf-8').decode(files[name]) : '');
  const all = (pattern: RegExp) =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .sort()
      .map(text);
  const document = text('word/document.xml');
  if (document === '') return { reason: 'truncated' };
  return {
    document,
    headers: all(/^word\/header\d*\.xml$/),
    footers: all(/^word\/footer\d*\.xml$/),
    notes: all(/^word\/(?:foot|end)notes\.xml$/),
    styles: text('word/styles.xml'),
    numbering: text('word/numbering.xml'),
    links: linkTargets(text('word/_rels/document.xml.rels')),
  };
}

function linkTargets(rels: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of rels.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]+)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]+)"/.exec(tag)?.[1]?.replace(/&amp;/g, '&');
    if (id && target && /^(?:https?|mailto|tel):/i.test(target)) targets.set(id, target);
  }
  return targets;
}
