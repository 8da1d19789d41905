import type { Cv, Role } from '../model/cv';
import type { CvPath } from '../model/match';

/** What a person calls a place of their CV: "Backend developer, Lanternfield" for `work[0]` and all below it. */
export function placeName(cv: Cv | null, path: CvPath): string | null {
  const found = /^(\w+)\[(\d+)\]/.exec(path);
  if (!cv || !found) return null;
  const index = Number(found[2]);
  switch (found[1]) {
    case 'work':
      return roleName(cv.roles[index]);
    case 'skills':
      return cv.skills[index]?.name ?? null;
    case 'projects':
      return cv.projects[index]?.name ?? null;
    case 'education':
      return cv.education[index]?.institution ?? null;
    case 'certificates':
      return cv.certificates[index]?.name ?? null;
    default:
      return null;
  }
}

function roleName(role: Role | undefined): string | null {
  return [role?.title, role?.company].filter(Boolean).join(', ') || null;
}
