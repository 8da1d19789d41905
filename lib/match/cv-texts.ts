import type { Cv, Project, Role } from '../model/cv';
import type { CvPath, EvidencePlace } from '../model/match';
import type { PartialDate } from '../model/text';

/** One text of the CV where a skill may be named, with the JSON Resume path it has in the review. */
export type CvText = {
  readonly path: CvPath;
  readonly text: string;
  readonly place: EvidencePlace;
  readonly until: PartialDate | null;
  readonly current: boolean;
};

type When = Pick<CvText, 'until' | 'current'>;

const UNDATED: When = { until: null, current: false };

/**
 * Every text of the CV but the keywords of its lists (`keywordLists`), in the order of the JSON Resume document.
 * A title or headline lists a skill ("Java Developer"), it does not show the work; an unplaced line lists too, so that
 * nothing the CV says is reported as not in it.
 */
export function cvTexts(cv: Cv): CvText[] {
  return [
    ...texts('profile', UNDATED, { 'basics.label': cv.basics.label, 'basics.summary': cv.basics.summary }),
    ...cv.roles.flatMap(roleTexts),
    ...cv.projects.flatMap(projectTexts),
    ...cv.education.flatMap((item, i) =>
      texts('education', UNDATED, {
        [`education[${i}].studyType`]: item.studyType,
        [`education[${i}].area`]: item.area,
        ...numbered(`education[${i}].courses`, item.lines),
      }),
    ),
    ...cv.certificates.flatMap((item, i) => texts('certificate', UNDATED, { [`certificates[${i}].name`]: item.name })),
    ...cv.skills.flatMap((group, i) => texts('skills', UNDATED, { [`skills[${i}].name`]: group.name })),
    ...cv.extras.flatMap((extra, i) => texts('profile', UNDATED, numbered(`meta.extras[${i}].lines`, extra.lines))),
    ...cv.unplaced.flatMap((line, i) => texts('profile', UNDATED, { [`meta.unplaced[${i}]`]: line.text })),
  ];
}

/** The comma lists of the CV: a lone "Go" or "R" is a skill there, because of the company it keeps. */
export function keywordLists(cv: Cv): CvText[][] {
  const skills = cv.skills.flatMap((group, i) =>
    group.keywords.map((text, k) => ({
      path: `skills[${i}].keywords[${k}]`,
      text,
      place: 'skills' as const,
      ...UNDATED,
    })),
  );
  const projects = cv.projects.map((project, i) =>
    project.keywords.map((text, k) => ({
      path: `projects[${i}].keywords[${k}]`,
      text,
      place: 'project' as const,
      until: project.end,
      current: false,
    })),
  );
  return [skills, ...projects].filter((list) => list.length > 0);
}

function roleTexts(role: Role, i: number): CvText[] {
  const when = { until: role.end, current: role.current };
  return [
    ...texts('profile', when, { [`work[${i}].position`]: role.title }),
    ...texts('role', when, { [`work[${i}].summary`]: role.summary }),
    ...texts('bullet', when, numbered(`work[${i}].highlights`, role.bullets.map(textOf))),
  ];
}

function projectTexts(project: Project, i: number): CvText[] {
  return texts(
    'project',
    { until: project.end, current: false },
    {
      [`projects[${i}].name`]: project.name,
      [`projects[${i}].description`]: project.description,
      ...numbered(`projects[${i}].highlights`, project.bullets.map(textOf)),
    },
  );
}

const textOf = (bullet: { readonly text: string }): string => bullet.text;

function numbered(path: CvPath, lines: readonly string[]): Record<CvPath, string> {
  return Object.fromEntries(lines.map((line, i) => [`${path}[${i}]`, line]));
}

function texts(place: EvidencePlace, when: When, byPath: Readonly<Record<CvPath, string | null>>): CvText[] {
  return Object.entries(byPath).flatMap(([path, text]) => (text ? [{ path, text, place, ...when }] : []));
}
