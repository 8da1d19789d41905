import type { CvContent, CvDoubt } from '../model/cv';
import type { CvCounts, CvReading, CvSection, CvSectionId } from '../model/library-view';

const MOST_DAMAGED = 5;

/** What was read of a CV, section by section, each with its doubts; sections without content are left out. */
export function cvReading(name: string, content: CvContent): CvReading {
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
  const sections = (Object.keys(sizes) as CvSectionId[]).map((id) => section(id, sizes[id], content.doubts));
  return {
    name,
    content,
    counts,
    sections: sections.filter(({ count, doubts }) => count + doubts.length > 0),
    damaged: content.doubts
      .filter(({ kind }) => kind === 'damaged-text')
      .flatMap(({ quote }) => quote.split('\n'))
      .slice(0, MOST_DAMAGED),
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

function section(id: CvSectionId, count: number, doubts: readonly CvDoubt[]): CvSection {
  return { id, count, doubts: doubts.filter((doubt) => sectionOf(doubt) === id) };
}

function sectionOf({ kind }: CvDoubt): CvSectionId | null {
  switch (kind) {
    case 'no-name':
    case 'no-email':
      return 'basics';
    case 'no-roles':
    case 'role-without-dates':
    case 'role-without-title':
      return 'roles';
    case 'unplaced':
      return 'unplaced';
    case 'damaged-text':
      return null;
  }
}
