import type { CvContent, CvDoubt, DoubtKind } from '../model/cv';
import type { OpenDoubt, Settlement } from '../model/cv-review';

const SETTLEMENTS: Readonly<Record<DoubtKind, readonly Settlement[]>> = {
  'no-name': [],
  'no-email': [],
  'no-roles': [],
  'role-without-dates': ['right'],
  'role-without-title': ['swap', 'right'],
  'role-without-bullets': ['right'],
  'title-or-company': ['swap', 'right'],
  'ends-before-start': ['swap-dates', 'right'],
  'dates-overlap': ['right'],
  'education-without-dates': ['right'],
  'level-as-skill': ['drop', 'right'],
  'unknown-heading': ['as-skills', 'as-profile', 'right'],
  'other-column': ['unplace', 'right'],
  duplicate: ['drop', 'right'],
  unplaced: [],
  'damaged-text': [],
};

/** The doubts that still stand: what was edited or settled since is no doubt any more. */
export function openDoubts(content: CvContent): OpenDoubt[] {
  return content.doubts
    .filter((doubt) => stands(doubt, content))
    .map((doubt) => ({ ...doubt, settlements: doubt.item === undefined ? [] : SETTLEMENTS[doubt.kind] }));
}

function stands({ kind, item, quote }: CvDoubt, content: CvContent): boolean {
  const { basics, roles, projects, skills, education, extras, unplaced } = content;
  if (kind === 'no-name') return !basics.name;
  if (kind === 'no-email') return !basics.email;
  if (kind === 'no-roles') return roles.length === 0;
  if (kind === 'damaged-text') return false;
  if (item === undefined) return true;
  const role = roles.find(({ id }) => id === item);
  const study = education.find(({ id }) => id === item);
  switch (kind) {
    case 'role-without-dates':
      return role !== undefined && !role.start && !role.end;
    case 'role-without-title':
      return role !== undefined && !role.title;
    case 'role-without-bullets':
      return role !== undefined && role.bullets.length === 0 && !role.summary;
    case 'education-without-dates':
      return study !== undefined && !study.start && !study.end;
    case 'ends-before-start': {
      const { start, end } = role ?? study ?? {};
      return Boolean(start && end && end < start.slice(0, end.length));
    }
    case 'level-as-skill':
      return skills.some(({ id, keywords }) => id === item && keywords.includes(quote));
    case 'unknown-heading':
      return extras.some(({ id, heading }) => id === item && heading === quote);
    case 'unplaced':
      return unplaced.some(({ id }) => id === item);
    case 'other-column':
    case 'duplicate':
      return [...roles, ...projects].some(({ bullets }) => bullets.some(({ id }) => id === item));
    default:
      return role !== undefined;
  }
}

/** The CV with a doubt settled in one of the ways it can be; the doubt itself goes. */
export function settleDoubt(content: CvContent, doubt: CvDoubt, how: Settlement): CvContent {
  const { item } = doubt;
  const doubts = content.doubts.filter(
    ({ kind, item: other, quote }) => kind !== doubt.kind || other !== item || quote !== doubt.quote,
  );
  const rest = { ...content, doubts };
  switch (how) {
    case 'right':
      return rest;
    case 'swap':
      return {
        ...rest,
        roles: content.roles.map((role) =>
          role.id === item ? { ...role, title: role.company, company: role.title } : role,
        ),
      };
    case 'swap-dates': {
      const turn = <T extends { readonly id: string; readonly start: string | null; readonly end: string | null }>(
        each: T,
      ) => (each.id === item ? { ...each, start: each.end, end: each.start } : each);
      return { ...rest, roles: content.roles.map(turn), education: content.education.map(turn) };
    }
    case 'drop':
      return doubt.kind === 'duplicate' ? withoutBullet(rest, item).content : withoutSkill(rest, doubt);
    case 'unplace': {
      const { content: without, text, owner } = withoutBullet(rest, item);
      if (text === null || item === undefined) return rest;
      return { ...without, unplaced: [...content.unplaced, { id: item, text, after: owner }] };
    }
    case 'as-skills':
    case 'as-profile':
      return moveExtra(rest, item, how);
  }
}

function withoutSkill(content: CvContent, { item, quote }: CvDoubt): CvContent {
  const skills = content.skills.map((group) =>
    group.id === item ? { ...group, keywords: group.keywords.filter((skill) => skill !== quote) } : group,
  );
  return { ...content, skills };
}

function withoutBullet(content: CvContent, item: string | undefined) {
  let [text, owner] = [null as string | null, null as string | null];
  const take = <T extends CvContent['roles'][number] | CvContent['projects'][number]>(each: T): T => {
    const bullet = each.bullets.find(({ id }) => id === item);
    if (!bullet) return each;
    text = bullet.text;
    owner = 'company' in each ? (each.company ?? each.title) : each.name;
    return { ...each, bullets: each.bullets.filter((other) => other !== bullet) };
  };
  const [roles, projects] = [content.roles.map(take), content.projects.map(take)];
  return { content: { ...content, roles, projects }, text, owner };
}

function moveExtra(content: CvContent, item: string | undefined, how: 'as-skills' | 'as-profile'): CvContent {
  const extra = content.extras.find(({ id }) => id === item);
  if (!extra) return content;
  const extras = content.extras.filter((other) => other !== extra);
  if (how === 'as-profile') {
    const summary = [content.basics.summary, ...extra.lines].filter(Boolean).join('\n\n');
    return { ...content, extras, basics: { ...content.basics, summary } };
  }
  const keywords = extra.lines.flatMap((line) => line.split(/\s*[,;|•]\s*/)).filter(Boolean);
  return { ...content, extras, skills: [...content.skills, { id: extra.id, name: extra.heading, keywords }] };
}
