import type { CvContent, CvDoubt } from '../model/cv';

/** What the reader was unsure of, each with the path of the field and the printed words. */
export function findDoubts(content: Pick<CvContent, 'basics' | 'roles' | 'unplaced'>): CvDoubt[] {
  const doubts: CvDoubt[] = [];
  if (!content.basics.name) doubts.push({ kind: 'no-name', path: 'basics.name', quote: '' });
  if (!content.basics.email) doubts.push({ kind: 'no-email', path: 'basics.email', quote: '' });
  if (content.roles.length === 0) doubts.push({ kind: 'no-roles', path: 'work', quote: '' });
  content.roles.forEach((role, i) => {
    const quote = [role.title, role.company].filter(Boolean).join(', ');
    if (!role.start && !role.end) doubts.push({ kind: 'role-without-dates', path: `work[${i}]`, quote });
    if (!role.title) doubts.push({ kind: 'role-without-title', path: `work[${i}]`, quote });
  });
  content.unplaced.forEach((line, i) => {
    doubts.push({ kind: 'unplaced', path: `meta.unplaced[${i}]`, quote: line.text });
  });
  return doubts;
}
