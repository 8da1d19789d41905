import type { CvContent } from '../model/cv';
import type { CvPath } from '../model/match';
import { placeholdersOf } from '../model/placeholder';
import { plainResume } from './json-resume';

/** A place to fill in, and where: a JSON Resume path such as `work[0].highlights[2]`. */
export type Placeholder = { readonly path: CvPath; readonly text: string };

/** Every place of a CV that is still to be filled in, in the order of the document. */
export function placeholdersIn(content: CvContent): readonly Placeholder[] {
  const { meta, ...resume } = plainResume(content);
  return below({ ...resume, meta: { unplaced: meta.unplaced, extras: meta.extras } }, '');
}

/** Whether a document of this CV may be called final: nothing in it waits to be filled in. */
export function canBeFinal(content: CvContent): boolean {
  return placeholdersIn(content).length === 0;
}

function below(value: unknown, path: CvPath): Placeholder[] {
  if (typeof value === 'string') return placeholdersOf(value).map((text) => ({ path, text }));
  if (Array.isArray(value)) return value.flatMap((part, i) => below(part, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => below(part, path === '' ? key : `${path}.${key}`));
}
