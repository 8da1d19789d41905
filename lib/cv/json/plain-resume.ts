import type { Basics, Certificate, Education, Project, Role, SkillGroup } from '../../model/cv';

type Item = Record<string, unknown>;

/** The fields of an item of a CV under their names in JSON Resume 1.0.0; those without a value are left out. */
export function plainBasics(basics: Basics): Item {
  return filled({
    name: basics.name,
    label: basics.label,
    email: basics.email,
    phone: basics.phone,
    url: basics.url,
    summary: basics.summary,
    location: basics.location === null ? null : filled({ address: basics.location, countryCode: basics.countryCode }),
    profiles: basics.profiles.map(filled),
  });
}

/** An ongoing role omits `endDate`, a role with one date repeats it. */
export function plainWork(role: Role): Item {
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

export function plainProject(project: Project): Item {
  return filled({
    name: project.name,
    url: project.url,
    startDate: project.start,
    endDate: project.end,
    description: project.description,
    highlights: project.bullets.map((bullet) => bullet.text),
    keywords: project.keywords,
  });
}

export function plainStudy(study: Education): Item {
  return filled({
    institution: study.institution,
    studyType: study.studyType,
    area: study.area,
    startDate: study.start,
    endDate: study.end,
    score: study.score,
    url: study.url,
    courses: study.lines,
  });
}

export function plainSkill(group: SkillGroup): Item {
  return filled({ name: group.name, keywords: group.keywords });
}

export function plainCertificate({ name, issuer, date, url }: Certificate): Item {
  return filled({ name, issuer, date, url });
}

/** The field of an item that says what the item is, for the sections of JSON Resume that a CV keeps as lines. */
const SAYING: Readonly<Record<string, string>> = {
  volunteer: 'summary',
  awards: 'title',
  publications: 'name',
  languages: 'language',
  interests: 'name',
  references: 'reference',
};

/** Lines as a section of JSON Resume, or as plain texts where the section is none of its own. */
export function plainSection(section: string, lines: readonly string[]): unknown[] {
  const field = Object.hasOwn(SAYING, section) ? SAYING[section] : undefined;
  return lines.map((line) => (field ? { [field]: line } : line));
}

function filled(fields: Readonly<Record<string, unknown>>): Item {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
