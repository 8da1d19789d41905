import type { CvContent, CvDoubt, ItemId } from '../model/cv';
import { endsBeforeStart, overlapsOne, titleAndFirm } from '../text/role-facts';
import { squeeze } from '../text/squeeze';

/** Whether a doubt is one still: what it is about is there, and its fields are as doubtful as they were. */
export function stands({ kind, item, quote }: CvDoubt, content: CvContent): boolean {
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
    case 'title-or-company':
      return role !== undefined && titleAndFirm(role) === quote;
    case 'education-without-dates':
      return study !== undefined && !study.start && !study.end;
    case 'ends-before-start':
      return endsBeforeStart(role ?? study ?? { start: null, end: null });
    case 'dates-overlap':
      return (
        role !== undefined &&
        overlapsOne(
          role,
          roles.filter((other) => other !== role),
        )
      );
    case 'level-as-skill':
      return skills.some(({ id, keywords }) => id === item && keywords.includes(quote));
    case 'unknown-heading':
      return extras.some(({ id, heading }) => id === item && heading === quote);
    case 'unplaced':
      return unplaced.some(({ id }) => id === item);
    case 'other-column':
      return [...roles, ...projects].some(({ bullets }) => bullets.some(({ id }) => id === item));
    case 'duplicate':
      return hasTwin(content, item, quote);
  }
}

/** Whether the bullet says what it said, and another one says it too. */
function hasTwin({ roles, projects }: CvContent, item: ItemId, quote: string): boolean {
  const bullets = [...roles, ...projects].flatMap((owner) => owner.bullets);
  const said = squeeze(quote);
  return (
    bullets.some(({ id, text }) => id === item && text === quote) &&
    bullets.some(({ id, text }) => id !== item && squeeze(text) === said)
  );
}
