import type { CvContent, CvDoubt, DoubtKind } from '../model/cv';
import type { OpenDoubt, Settlement } from '../model/cv-review';
import { stands } from './doubt-stands';
import { namesIn, profileWith } from './moved-lines';

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

/**
 * The CV with a doubt settled in one of the ways it can be; the doubt itself goes. One that no longer stands takes nothing
 * away: a double whose twin is gone is the only one left.
 */
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
      if (!stands(doubt, content)) return rest;
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
    const summary = profileWith(content.basics.summary, extra.lines);
    return { ...content, extras, basics: { ...content.basics, summary } };
  }
  const keywords = extra.lines.flatMap(namesIn);
  return { ...content, extras, skills: [...content.skills, { id: extra.id, name: extra.heading, keywords }] };
}
