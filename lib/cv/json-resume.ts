import type { CvContent, Education, Role } from '../model/cv';

/** A JSON Resume document: the fields of version 1.0.0 that a CvContent fills, and what has no field of its own in `meta`. */
export type JsonResume = {
  readonly basics: Readonly<Record<string, unknown>>;
  readonly work: readonly Readonly<Record<string, unknown>>[];
  readonly projects: readonly Readonly<Record<string, unknown>>[];
  readonly education: readonly Readonly<Record<string, unknown>>[];
  readonly skills: readonly Readonly<Record<string, unknown>>[];
  readonly certificates: readonly Readonly<Record<string, unknown>>[];
  readonly meta: Readonly<Record<string, unknown>>;
};

/**
 * The CV as JSON Resume, with the same indices: `roles[1].bullets[2]` is `work[1].highlights[2]`. An ongoing role omits
 * `endDate`, a role with one date repeats it. Fields without a value are left out.
 */
export function toJsonResume(content: CvContent): JsonResume {
  const { basics } = content;
  return {
    basics: filled({
      name: basics.name,
      label: basics.label,
      email: basics.email,
      phone: basics.phone,
      url: basics.url,
      summary: basics.summary,
      location: basics.location === null ? null : filled({ address: basics.location, countryCode: basics.countryCode }),
      profiles: basics.profiles.map(filled),
    }),
    work: content.roles.map(toWork),
    projects: content.projects.map((project) =>
      filled({
        name: project.name,
        url: project.url,
        startDate: project.start,
        endDate: project.end,
        description: project.description,
        highlights: project.bullets.map((bullet) => bullet.text),
        keywords: project.keywords,
      }),
    ),
    education: content.education.map(toStudy),
    skills: content.skills.map((group) => filled({ name: group.name, keywords: group.keywords })),
    certificates: content.certificates.map(({ name, issuer, date, url }) => filled({ name, issuer, date, url })),
    meta: {
      unplaced: content.unplaced.map((line) => line.text),
      findings: content.doubts,
      sections: content.headings ?? [],
      extras: content.extras.map(({ heading, lines }) => ({ heading, lines })),
    },
  };
}

function toWork(role: Role): Record<string, unknown> {
  return filled({
    name: role.company,
    position: role.title,
    location: role.location,
    url: role.url,
    startDate: role.start,
    endDate: role.current ? null : (role.end ?? role.start),
    summary: role.summary,
    highlights: role.bullets.map((bullet) => bullet.text),
  });
}

function toStudy(study: Education): Record<string, unknown> {
  return filled({
    institution: study.institution,
    studyType: study.studyType,
    area: study.area,
    startDate: study.start,
    endDate: study.end,
    score: study.score,
    courses: study.lines,
  });
}

function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
