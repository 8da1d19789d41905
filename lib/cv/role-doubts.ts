import type { CvDoubt, DoubtKind, Role } from '../model/cv';
import { endsBeforeStart, overlapsOne, titleAndFirm } from '../text/role-facts';
import type { Facts } from './facts';
import { titleScore } from './title-score';

/** What is doubtful about the jobs: names, dates, and dates against each other. */
export function findRoleDoubts(roles: readonly Role[], facts: Facts | null): CvDoubt[] {
  return roles.flatMap((role, i) => {
    const found: DoubtKind[] = [];
    const { start, end, title, company } = role;
    if (!start && !end) found.push('role-without-dates');
    else if (endsBeforeStart(role)) found.push('ends-before-start');
    else if (overlapsOne(role, roles.slice(0, i))) found.push('dates-overlap');
    if (!title) found.push('role-without-title');
    else if (facts && company && looksSwapped(title, company, facts)) found.push('title-or-company');
    if (role.bullets.length === 0 && !role.summary) found.push('role-without-bullets');
    return found.map((kind) => ({ kind, path: `work[${i}]`, quote: titleAndFirm(role), item: role.id }));
  });
}

/** The words tell neither as the title, or tell the firm as one. */
function looksSwapped(title: string, company: string, facts: Facts): boolean {
  return titleScore(title, facts) <= 0 && titleScore(company, facts) >= 0;
}
