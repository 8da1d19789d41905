import type { CvContent } from '../model/cv';
import { restore, restoreLines } from './json/kept';
import {
  plainBasics,
  plainCertificate,
  plainProject,
  plainSection,
  plainSkill,
  plainStudy,
  plainWork,
} from './json/plain-resume';
import { groupsOf } from './json/resume-groups';

type Item = Readonly<Record<string, unknown>>;

/** The fields of JSON Resume 1.0.0 that a CvContent fills; what has no field of its own is in `meta`. */
export type JsonResume = {
  readonly basics: Item;
  readonly work: readonly Item[];
  readonly projects: readonly Item[];
  readonly education: readonly Item[];
  readonly skills: readonly Item[];
  readonly certificates: readonly Item[];
  readonly meta: Item;
};

/** The CV in our words, with the same indices: `roles[1].bullets[2]` is `work[1].highlights[2]`. */
export function plainResume(content: CvContent): JsonResume {
  return {
    basics: plainBasics(content.basics),
    work: content.roles.map(plainWork),
    projects: content.projects.map(plainProject),
    education: content.education.map(plainStudy),
    skills: content.skills.map(plainSkill),
    certificates: content.certificates.map(plainCertificate),
    meta: {
      unplaced: content.unplaced.map((line) => line.text),
      findings: content.doubts,
      sections: content.headings ?? [],
      extras: content.extras.map(({ heading, lines, section }) => ({ heading, lines, ...(section && { section }) })),
      ...(content.labels && { labels: content.labels }),
      ...(content.links && { links: content.links }),
    },
  };
}

/**
 * The CV as a JSON Resume document. Of one that was read from JSON, all that the user has not changed comes back as it was
 * written, fields that we do not know included.
 */
export function toJsonResume(content: CvContent): JsonResume {
  const plain = plainResume(content);
  const kept = content.kept ?? {};
  const back = (id: string, section: string, item: Item): Item => {
    const { as, was } = (kept[id] ?? { as: {}, was: {} }) as { as: Item; was: Item };
    return restore(kept[id], item, groupsOf(section, as, was));
  };
  const all = (
    section: 'work' | 'projects' | 'education' | 'skills' | 'certificates',
    items: readonly { id: string }[],
  ) => plain[section].map((item, i) => back(items[i]!.id, section, item));
  const sections = content.extras.flatMap(({ id, section, lines }): [string, unknown][] =>
    section ? [[section, restoreLines(kept[id], plainSection(section, lines))]] : [],
  );
  const resume = {
    ...plain,
    basics: back('basics', 'basics', plain.basics),
    work: all('work', content.roles),
    projects: all('projects', content.projects),
    education: all('education', content.education),
    skills: all('skills', content.skills),
    certificates: all('certificates', content.certificates),
    meta: { ...restore(kept.meta, plain.meta, []), findings: content.doubts },
  };
  return { ...Object.fromEntries(sections), ...restore(kept.resume, resume, []) } as JsonResume;
}
