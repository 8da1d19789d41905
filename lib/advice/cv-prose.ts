import type { Bullet, Cv, Role } from '../model/cv';
import type { CvPath } from '../model/match';
import type { Finding } from '../model/review';
import type { Span } from '../model/text';

export type Prose = { readonly path: CvPath; readonly text: string };
export type PlacedBullet = Prose & { readonly bullet: Bullet; readonly role: Role };

/** Every sentence the user wrote, as against names, titles and lists; in the order of the document. */
export function proseOf(cv: Cv): Prose[] {
  return [
    ...prose('basics.summary', cv.basics.summary),
    ...cv.roles.flatMap((role, i) => [
      ...prose(`work[${i}].summary`, role.summary),
      ...role.bullets.flatMap(({ text }, k) => prose(`work[${i}].highlights[${k}]`, text)),
    ]),
    ...cv.projects.flatMap((project, i) => [
      ...prose(`projects[${i}].description`, project.description),
      ...project.bullets.flatMap(({ text }, k) => prose(`projects[${i}].highlights[${k}]`, text)),
    ]),
  ];
}

/** The bullets of all roles with their role; one that says nothing, or nothing yet, is none. */
export function bulletsOf(cv: Cv): PlacedBullet[] {
  return cv.roles.flatMap((role, i) =>
    role.bullets.flatMap((bullet, k) =>
      prose(`work[${i}].highlights[${k}]`, bullet.text).map((placed) => ({ ...placed, bullet, role })),
    ),
  );
}

/** A stretch of a text of the CV as evidence: the quote is what stands at the span. */
export function quoteAt({ path, text }: Prose, span: Span = [0, text.length]): Finding['cv'][number] {
  return { path, quote: text.slice(...span), span };
}

/** The stretches of a text that a pattern finds. */
export function found(prose: Prose, pattern: RegExp | null): Finding['cv'] {
  if (!pattern) return [];
  return [...prose.text.matchAll(pattern)].map(({ index, 0: match }) => quoteAt(prose, [index, index + match.length]));
}

function prose(path: CvPath, text: string | null): Prose[] {
  return text ? [{ path, text }] : [];
}
