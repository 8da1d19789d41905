import type { Cv, Education } from '../model/cv';
import type { CvPath } from '../model/match';
import { placeName } from './place-name';

/** The CV's own line at a JSON Resume path; null where there is none. */
export function cvLine(cv: Cv, path: CvPath): string | null {
  const bullet = /^(work|projects)\[(\d+)\]\.highlights\[(\d+)\]/.exec(path);
  if (bullet) {
    const owners = bullet[1] === 'work' ? cv.roles : cv.projects;
    return owners[Number(bullet[2])]?.bullets[Number(bullet[3])]?.text ?? null;
  }
  if (path.startsWith('basics.summary')) return cv.basics.summary;
  if (path.startsWith('basics.label')) return cv.basics.label;
  const skills = /^skills\[(\d+)\]/.exec(path);
  if (skills) return skillsLine(cv, Number(skills[1]));
  return prose(cv, path) ?? placeName(cv, path);
}

function skillsLine(cv: Cv, index: number): string | null {
  const group = cv.skills[index];
  if (!group) return null;
  const names = group.keywords.join(', ');
  return group.name ? `${group.name}: ${names}` : names;
}

function prose(cv: Cv, path: CvPath): string | null {
  const found = /^(work|projects|education)\[(\d+)\](?:\.(summary|description))?/.exec(path);
  const index = Number(found?.[2]);
  if (found?.[1] === 'education') return educationLine(cv.education[index]);
  if (found?.[3] === 'summary') return cv.roles[index]?.summary ?? null;
  if (found?.[3] === 'description') return cv.projects[index]?.description ?? null;
  return null;
}

function educationLine(entry: Education | undefined): string | null {
  if (!entry) return null;
  return [entry.studyType, entry.area, entry.institution, entry.end].filter(Boolean).join(', ') || null;
}
