import type { Cv, CvContent } from '../model/cv';
import type { OpenDoubt } from '../model/cv-review';
import type { CvCounts, CvReading, CvSection, CvSectionId } from '../model/library-view';
import { placesFor } from './place-line';
import { pastOf, type ReviewState } from './review-state';
import { openDoubts } from './settle-doubt';

/** What was read of a CV, section by section, each with its doubts; sections without content are left out. */
export function cvReading(name: string, content: CvContent | Cv, review: ReviewState): CvReading {
  const counts = countCv(content);
  const sizes: Readonly<Record<CvSectionId, number>> = {
    basics: 1,
    profile: content.basics.summary ? 1 : 0,
    skills: counts.skills,
    roles: counts.roles,
    projects: content.projects.length,
    education: content.education.length,
    certificates: content.certificates.length,
    extras: content.extras.length,
    unplaced: counts.unplaced,
  };
  const doubts = openDoubts(content);
  const sections = (Object.keys(sizes) as CvSectionId[]).map((part) => section(part, sizes[part], doubts));
  const { sourceLines, origin } = content;
  return {
    name,
    content,
    counts,
    sections: sections.filter((part) => part.count + part.doubts.length > 0),
    damage: (content.damage ?? []).map((damage) => ({ ...damage, sources: review.sources[damage.kind] ?? [] })),
    original: sourceLines && origin && sourceLines.length > 0 ? { lines: sourceLines, origin } : null,
    leftOver: content.unplaced.map((line) => ({ ...line, places: placesFor(content, line) })),
    canUndo: pastOf(review, content).length > 0,
    isNewer: 'id' in content && review.refused === content.id,
  };
}

export function countCv({ roles, projects, skills, unplaced }: CvContent): CvCounts {
  const bullets = [...roles, ...projects].reduce((sum, owner) => sum + owner.bullets.length, 0);
  return {
    roles: roles.length,
    bullets,
    skills: skills.reduce((sum, { keywords }) => sum + keywords.length, 0),
    unplaced: unplaced.length,
  };
}

function section(id: CvSectionId, count: number, doubts: readonly OpenDoubt[]): CvSection {
  return { id, count, doubts: doubts.filter((doubt) => sectionOf(doubt) === id) };
}

/** The section a doubt belongs to, by the path of what it is about; null for the text layer as a whole. */
function sectionOf({ kind, path }: OpenDoubt): CvSectionId | null {
  if (kind === 'unplaced') return 'unplaced';
  if (kind === 'damaged-text') return null;
  return SECTIONS[/^(?:meta\.)?[a-z]+/.exec(path)?.[0] ?? ''] ?? null;
}

const SECTIONS: Readonly<Record<string, CvSectionId>> = {
  basics: 'basics',
  skills: 'skills',
  work: 'roles',
  projects: 'projects',
  education: 'education',
  'meta.extras': 'extras',
};
