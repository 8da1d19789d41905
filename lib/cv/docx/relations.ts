import { parseXml } from './xml';

/** What a part of the package points to. */
export type Relations = {
  /** Parts of the package: their kind (`header`, `styles`, `diagramData`) and their full name. */
  readonly parts: readonly { readonly kind: string; readonly name: string }[];
  /** Addresses outside the package by relation id. */
  readonly links: ReadonlyMap<string, string>;
};

/** Where the relations of a part stand: `word/document.xml` has them in `word/_rels/document.xml.rels`. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relations of `part`. Throws on broken XML. */
export function readRelations(source: string, part: string): Relations {
  const root = source === '' ? undefined : parseXml(source).children.find((node) => node.name !== '#text');
  const all = root?.children.filter((node) => /(?:^|:)Relationship$/.test(node.name)) ?? [];
  return {
    parts: all
      .filter(({ at }) => at.TargetMode !== 'External' && at.Target)
      .map(({ at }) => ({ kind: (at.Type ?? '').split('/').at(-1)!, name: resolved(at.Target!, part) })),
    links: new Map(
      all.flatMap(({ at }): [string, string][] => (at.Id && isAddress(at.Target ?? '') ? [[at.Id, at.Target!]] : [])),
    ),
  };
}

/** An address of any kind but those that run or read something on the machine. */
export function isAddress(target: string): boolean {
  return /^[a-z][a-z\d+.-]*:./i.test(target) && !/^(?:javascript|vbscript|data|file):/i.test(target);
}

/** A target is named from the folder of its part, or from the root of the package. */
function resolved(target: string, part: string): string {
  const path = target.startsWith('/') ? target.slice(1) : part.slice(0, part.lastIndexOf('/') + 1) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
