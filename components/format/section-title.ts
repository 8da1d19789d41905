import type { CvSectionId } from '../../lib/model/library-view';
import type { MessageKey } from '../../lib/model/words';

export const SECTION_TITLES: Readonly<Record<CvSectionId, MessageKey>> = {
  basics: 'sectionBasics',
  profile: 'sectionProfile',
  skills: 'sectionSkills',
  roles: 'sectionRoles',
  projects: 'sectionProjects',
  education: 'sectionEducation',
  certificates: 'sectionCertificates',
  extras: 'sectionExtras',
  unplaced: 'sectionUnplaced',
};
