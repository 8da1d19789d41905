import type { CvContent, CvDoubt, DoubtKind, ItemId } from '../model/cv';
import { endsBeforeStart } from '../text/role-facts';
import { squeeze } from '../text/squeeze';
import type { Facts } from './facts';
import { findRoleDoubts } from './role-doubts';
import { kindOfHeading } from './sections';

type Doubtful = Omit<CvContent, 'order' | 'doubts' | 'source'>;

/** Texts shorter than this return on a CV without being a mistake. */
const SHORTEST_DOUBLE = 24;

/**
 * What the reader was unsure of, each with the path of the field, the item and the printed words. Without `facts` the
 * source named its fields itself: then only what they hold is doubted.
 */
export function findDoubts(content: Doubtful, facts: Facts | null): CvDoubt[] {
  const { basics, roles, education, skills, extras, unplaced } = content;
  const doubts: CvDoubt[] = [];
  const doubt = (kind: DoubtKind, path: string, quote: string, item?: ItemId) => {
    doubts.push({ kind, path, quote, ...(item === undefined ? {} : { item }) });
  };
  if (!basics.name) doubt('no-name', 'basics.name', '');
  if (!basics.email) doubt('no-email', 'basics.email', '');
  if (roles.length === 0) doubt('no-roles', 'work', '');
  doubts.push(...findRoleDoubts(roles, facts));
  education.forEach((study, i) => {
    const { id, institution, studyType, area, start, end } = study;
    const quote = [studyType, area].filter(Boolean).join(' ') || (institution ?? '');
    if (!start && !end) doubt('education-without-dates', `education[${i}]`, quote, id);
    else if (endsBeforeStart(study)) doubt('ends-before-start', `education[${i}]`, quote, id);
  });
  skills.forEach(({ id, keywords }, i) => {
    keywords.forEach((skill, j) => {
      if (facts?.levels.has(skill.toLowerCase())) doubt('level-as-skill', `skills[${i}].keywords[${j}]`, skill, id);
    });
  });
  extras.forEach(({ id, heading }, i) => {
    if (facts && heading && kindOfHeading(heading, facts) === null)
      doubt('unknown-heading', `meta.extras[${i}]`, heading, id);
  });
  doubts.push(...doubles(content).slice(0, MOST_DOUBLES));
  unplaced.forEach(({ id, text }, i) => {
    doubt('unplaced', `meta.unplaced[${i}]`, text, id);
  });
  return doubts;
}

/** More than this is a document that repeats itself: the user sees that from these, and hundreds would bury the rest. */
const MOST_DOUBLES = 20;

/** Bullets that were read twice. */
function doubles({ roles, projects }: Doubtful): CvDoubt[] {
  const seen = new Set<string>();
  const owners = [
    ...roles.map(({ bullets }, i) => ({ bullets, path: `work[${i}]` })),
    ...projects.map(({ bullets }, i) => ({ bullets, path: `projects[${i}]` })),
  ];
  return owners.flatMap(({ bullets, path }) =>
    bullets.flatMap(({ id, text }, j): CvDoubt[] => {
      const bare = squeeze(text);
      if (bare.length < SHORTEST_DOUBLE) return [];
      if (seen.has(bare)) return [{ kind: 'duplicate', path: `${path}.highlights[${j}]`, quote: text, item: id }];
      seen.add(bare);
      return [];
    }),
  );
}

/**
 * Bullets that stand in another column of the page than the head of their job, although the job has bullets in its own
 * column: the reading may have run over from one column to the other.
 */
export function findColumnDoubts({ roles, sourceLines = [], origin = {} }: CvContent): CvDoubt[] {
  const columnOf = (id: ItemId) => sourceLines[origin[id]?.[0] ?? -1]?.column;
  return roles.flatMap((role, i) => {
    const own = columnOf(role.id);
    const columns = role.bullets.map(({ id }) => columnOf(id));
    if (own === undefined || !columns.includes(own)) return [];
    return role.bullets.flatMap(({ id, text }, j): CvDoubt[] =>
      columns[j] === undefined || columns[j] === own
        ? []
        : [{ kind: 'other-column', path: `work[${i}].highlights[${j}]`, quote: text, item: id }],
    );
  });
}
