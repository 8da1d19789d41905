import type { Project } from '../model/cv';
import { capitalised, joint, type Piece, type Sentence, type SummaryContext, wordCount } from './summary-facts';
import { titleOf } from './summary-title';
import { speakable, uncapitalised } from './summary-voice';

const LONGEST = 22;

/** Verbs whose past is also their participle, so that "Built a …" may follow "who has". */
const AFTER_HAS = /^(?:built|developed|designed|created|made|published|shipped|deployed|implemented|launched)\s/i;

/** Shape 1 without a paid role: "Computer science graduate who has built …". Null when the CV does not say who, or what was built: a title alone is in the heading already. */
export function projectIdentityOf(context: SummaryContext): Sentence | null {
  const who = titleOf(context) ?? studentOf(context);
  if (!who) return null;
  const built = context.cv.projects.flatMap((project, i) => purposesOf(project, `projects[${i}]`, context))[0];
  return built ? [who, joint(' who has '), built] : null;
}

function purposesOf(project: Project, path: string, context: SummaryContext): Piece[] {
  const fromBullets = project.bullets.flatMap(({ text, reading }, i) =>
    reading.clauses
      .map(([start, end]) => text.slice(start, end))
      .filter((clause) => AFTER_HAS.test(clause))
      .map((clause) => ({ text: uncapitalised(clause), paths: [`${path}.highlights[${i}]`] })),
  );
  const described = (project.description ?? '').split(/\.\s/)[0]?.replace(/\.$/, '').trim() ?? '';
  const fromDescription = /^an?\s/i.test(described)
    ? [{ text: `built ${described.charAt(0).toLowerCase()}${described.slice(1)}`, paths: [`${path}.description`] }]
    : AFTER_HAS.test(described)
      ? [{ text: uncapitalised(described), paths: [`${path}.description`] }]
      : [];
  return [...fromDescription, ...fromBullets]
    .filter(({ text }) => wordCount(text) <= LONGEST && speakable(text, context))
    .map(({ text, paths }) => ({
      text: context.spell(text),
      paths,
    }));
}

/** "Computer science graduate", or "student" while the course runs. */
function studentOf({ cv, today, words }: SummaryContext): Piece | null {
  for (const [i, item] of cv.education.entries()) {
    const subject = item.area ?? subjectIn(item.studyType, words.degrees);
    if (!subject || wordCount(subject) > 4 || !/^[\p{L} &-]+$/u.test(subject)) continue;
    if (item.end === null && item.start === null) continue;
    const done = item.end !== null && item.end <= today.slice(0, item.end.length);
    const name = capitalised(subject.replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase()));
    return { text: `${name} ${done ? 'graduate' : 'student'}`, paths: [`education[${i}]`] };
  }
  return null;
}

function subjectIn(studyType: string | null, degrees: readonly string[]): string | null {
  const lower = studyType?.toLowerCase() ?? '';
  const degree = degrees.find((one) => lower.startsWith(`${one} `));
  if (!studyType || !degree) return null;
  return (
    studyType
      .slice(degree.length)
      .replace(/\(?\bhons\b\)?\.?|honours\b/i, '')
      .replace(/^[\s,]*(?:in\s)?/i, '')
      .trim() || null
  );
}
