import type { Bullet, CvContent } from '../model/cv';
import type { DifferenceSection } from '../model/variant-view';

/** A CV as lines that can be compared: each with the place it stands in and a key that survives edits and moves. */
export type CvLine = {
  readonly key: string;
  readonly section: DifferenceSection;
  /** Key and name of what holds the line: a job, a project, a group. Lines move only among those of one place. */
  readonly place: { readonly key: string; readonly name: string | null };
  readonly text: string;
};

type Owner = Pick<CvLine, 'section' | 'place'>;

const FIELDS = ['name', 'label', 'email', 'phone', 'location', 'url'] as const;

/** Every line of a CV, in its order. Unplaced lines are no part of what is sent, and so of no difference. */
export function cvLines(cv: CvContent): readonly CvLine[] {
  const { basics } = cv;
  return [
    ...FIELDS.flatMap((field) => line(`basics.${field}`, whole('basics'), basics[field])),
    ...keyed(
      'basics.profile',
      whole('basics'),
      basics.profiles.map(({ url, network }) => url || network),
    ),
    ...line('basics.summary', whole('profile'), basics.summary),
    ...cv.skills.flatMap(({ id, name, keywords }) => keyed(id, held('skills', id, name), keywords)),
    ...cv.roles.flatMap((role) => {
      const owner = held('roles', role.id, joined(role.title, role.company));
      return [
        ...line(role.id, whole('roles'), joined(role.title, role.company, role.location, span(role))),
        ...line(`${role.id}.summary`, owner, role.summary),
        ...bulletLines(owner, role.bullets),
      ];
    }),
    ...cv.projects.flatMap((project) => {
      const owner = held('projects', project.id, project.name);
      return [
        ...line(project.id, whole('projects'), joined(project.name, project.url, span(project))),
        ...line(`${project.id}.description`, owner, project.description),
        ...bulletLines(owner, project.bullets),
        ...keyed(`${project.id}.keywords`, owner, project.keywords),
      ];
    }),
    ...cv.education.flatMap((study) => [
      ...line(
        study.id,
        whole('education'),
        joined(study.studyType, study.area, study.institution, span(study), study.score),
      ),
      ...keyed(`${study.id}.lines`, held('education', study.id, study.institution), study.lines),
    ]),
    ...cv.certificates.flatMap(({ id, name, issuer, date }) =>
      line(id, whole('certificates'), joined(name, issuer, date)),
    ),
    ...cv.extras.flatMap(({ id, heading, lines }) => keyed(id, held('extras', id, heading), lines)),
  ];
}

const whole = (section: DifferenceSection): Owner => ({ section, place: { key: section, name: null } });
const held = (section: DifferenceSection, key: string, name: string | null): Owner => ({
  section,
  place: { key, name },
});

function line(key: string, owner: Owner, text: string | null): CvLine[] {
  return text ? [{ ...owner, key, text }] : [];
}

/** Lines without an id of their own: the words are their key, and a second of the same words has the next. */
function keyed(key: string, owner: Owner, texts: readonly string[]): CvLine[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const n = (seen.get(text) ?? 0) + 1;
    seen.set(text, n);
    return { ...owner, key: `${key}:${n}:${text}`, text };
  });
}

const bulletLines = (owner: Owner, bullets: readonly Bullet[]): CvLine[] =>
  bullets.flatMap(({ id, text }) => line(id, owner, text));

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

type Dated = { readonly start: string | null; readonly end: string | null; readonly current?: boolean };

const span = ({ start, end, current }: Dated): string | null =>
  [start, current ? '…' : end === start ? null : end].filter(Boolean).join(' – ') || null;
