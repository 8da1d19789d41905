import type { Extra } from '../../model/cv';
import { type Fields, fields, isFields, isTechnical, lineOf, list, strings, words } from './fields';
import { ITEM_SECTIONS } from './keep-resume';

const HELD: ReadonlySet<string> = new Set(['basics', ...ITEM_SECTIONS]);

/** Sections with no field in a CV: one line an item, its texts joined. Of a document of ours, with the headings we kept. */
export function readExtras(resume: Fields, meta: Fields, id: (prefix: string) => string): Extra[] {
  const sections = new Map(
    Object.keys(resume)
      .filter((key) => !HELD.has(key) && !isTechnical(key))
      .map((key) => [key, linesOf(resume[key])] as const)
      .filter(([, lines]) => lines.length > 0),
  );
  const told = list(meta.extras).map(fields);
  const named = told.flatMap((extra): Extra[] => {
    const { section } = extra;
    const heading = words(extra.heading) ?? '';
    const lines = typeof section === 'string' ? sections.get(section) : undefined;
    if (typeof section !== 'string' || !lines) return [{ id: id('x'), heading, lines: strings(extra.lines) }];
    sections.delete(section);
    return [{ id: id('x'), heading, lines, section }];
  });
  const others = [...sections].map(([section, lines]) => {
    return { id: id('x'), heading: `${section[0]?.toUpperCase() ?? ''}${section.slice(1)}`, lines, section };
  });
  return [...named, ...others];
}

function linesOf(section: unknown): string[] {
  const items = isFields(section) ? Object.values(section) : list(section);
  return items.map(lineOf).filter(Boolean);
}
