import type { Bullet, BulletReading } from '../model/cv';
import type { CvPath } from '../model/match';
import type { SkillId } from '../model/skill';
import type { Span } from '../model/text';
import { type SummaryContext, wordCount, workEvidence } from './summary-facts';
import { speakable, telegraphic } from './summary-voice';

/** A clause of a bullet that could be told as a win. */
export type Win = {
  /** As the user wrote it, in the market's spelling, without a final stop. */
  readonly text: string;
  readonly path: CvPath;
  /** Order in the CV, newest role first. */
  readonly order: number;
  readonly span: Span;
  readonly musts: readonly SkillId[];
  readonly nices: readonly SkillId[];
  readonly change: boolean;
  readonly figures: number;
  readonly barePercent: boolean;
  /** Two percentages and nothing else: more than a whole summary may hold (SCREENS.md, shape 3). */
  readonly percents: boolean;
  /** It states what came of it, with or without a number. */
  readonly won: boolean;
  readonly weak: boolean;
  /** Its grammar is that of a note, not of a sentence. */
  readonly telegraphic: boolean;
};

export type PlacedBullet = { readonly bullet: Bullet; readonly path: CvPath; readonly order: number };

const ENOUGH_WORDS = 6;

/** The best wins in rank order (shape 3): answers a must-have, then a from-to figure, then any figure, then recency. */
export function winsOf(context: SummaryContext, atMost: number): Win[] {
  const pool = candidatesOf(context);
  const chosen: Win[] = [];
  while (chosen.length < atMost) {
    const answered = new Set(chosen.flatMap((win) => win.musts));
    const next = pool
      .filter((win) => fits(win, chosen))
      .sort((a, b) => compare(rankOf(a, answered), rankOf(b, answered)))[0];
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

function candidatesOf(context: SummaryContext): Win[] {
  const all = bulletsOf(context).flatMap((placed) => clausesIn(placed, context));
  const strong = all.filter((win) => !win.weak && !win.percents);
  const won = strong.filter((win) => win.won);
  // Where nothing came of anything, what was done may be told, if it says enough to be worth a sentence.
  return won.length > 0 ? won : strong.filter((win) => !win.telegraphic && wordCount(win.text) >= ENOUGH_WORDS);
}

/** Bullets of the paid engineering roles, newest first; of the projects where there are no such roles. */
export function bulletsOf({ roles, cv }: SummaryContext): PlacedBullet[] {
  const inRoles = roles.flatMap(({ role, path }) =>
    role.bullets.map((bullet, i) => ({ bullet, path: `${path}.highlights[${i}]` })),
  );
  const inProjects = cv.projects.flatMap((project, n) =>
    project.bullets.map((bullet, i) => ({ bullet, path: `projects[${n}].highlights[${i}]` })),
  );
  return (inRoles.length > 0 ? inRoles : inProjects).map((one, order) => ({ ...one, order }));
}

function clausesIn({ bullet, path, order }: PlacedBullet, context: SummaryContext): Win[] {
  const { reading, text } = bullet;
  if (reading.tense !== 'past' && reading.tense !== 'none') return [];
  return candidateSpans(bullet).flatMap((span) => {
    const raw = text.slice(span[0], span[1]);
    if (!speakable(raw, context)) return [];
    const figures = reading.figures.filter((figure) => within(figure, span));
    const shown = figures.map((figure) => text.slice(figure[0], figure[1]));
    const change = /\bfrom\b.*\d.*\bto\b.*\d/.test(raw);
    const result = reading.parts.result;
    return [
      {
        text: context.spell(raw),
        path,
        order,
        span,
        musts: skillsIn(path, span, 'must', context),
        nices: skillsIn(path, span, 'nice', context),
        change,
        figures: figures.length,
        barePercent: !change && shown.length > 0 && shown.every(isPercent),
        percents: !change && shown.filter(isPercent).length > 1,
        won: !losesResult(reading, span) && (figures.length > 0 || (result !== null && within(result, span))),
        telegraphic: telegraphic(text.slice(afterVerb(reading, span, raw), span[1]), context),
        weak: context.words.weakVerbs.includes(raw.split(/\s/, 1)[0]?.toLowerCase() ?? ''),
      },
    ];
  });
}

function isPercent(figure: string): boolean {
  return /(?:%|per ?cent)$/.test(figure);
}

/** Each clause, and each run of clauses that one "and" or comma joins: the whole may answer what no part does. */
function candidateSpans({ reading, text }: Bullet): Span[] {
  const { clauses } = reading;
  const runs = clauses.flatMap((first, i) => {
    const longer: Span[] = [];
    for (let k = i + 1; k < clauses.length; k++) {
      const [prior, next] = [clauses[k - 1] as Span, clauses[k] as Span];
      if (!/^(?:,|,?\s(?:and|&)(?:\sthen)?)\s$/.test(text.slice(prior[1], next[0]))) break;
      longer.push([first[0], next[1]]);
    }
    return longer;
  });
  return [...clauses, ...runs];
}

// "Tuned the slowest queries; p95 fell from …": the first half without the second is a win cut short.
function losesResult({ parts, clauses }: BulletReading, span: Span): boolean {
  const { result } = parts;
  return result !== null && !within(result, span) && !clauses.some((clause) => within(result, clause));
}

function within(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** Where the object begins: after the coordinated verbs of the bullet's opening, or after the one verb of a later clause. */
function afterVerb({ parts }: BulletReading, span: Span, raw: string): number {
  const opening = parts.action && within(parts.action, span) ? parts.action : null;
  return opening ? opening[1] : span[0] + raw.search(/\s|$/);
}

function skillsIn(path: CvPath, span: Span, level: 'must' | 'nice', context: SummaryContext): SkillId[] {
  return context.match.matches
    .filter(({ term }) => term.level === level)
    .map(({ term }) => term.skill)
    .filter((skill) => workEvidence(context, skill).some((one) => one.path === path && within(one.span, span)));
}

function fits(win: Win, chosen: readonly Win[]): boolean {
  if (chosen.some((other) => other.path === win.path && overlaps(other.span, win.span))) return false;
  if (win.telegraphic && chosen.length > 0) return false;
  if (win.barePercent && chosen.some((other) => other.barePercent)) return false;
  return !chosen.some((other) => firstWord(other) === firstWord(win) || overlap(other.text, win.text) > 0.5);
}

// What an earlier win has answered already does not count twice: the second should show something else.
function rankOf(win: Win, answered: ReadonlySet<SkillId>): number[] {
  const must = win.musts.some((skill) => !answered.has(skill));
  return [
    win.telegraphic ? 1 : 0,
    must ? 0 : 1,
    win.change ? 0 : 1,
    win.figures > 0 ? 0 : 1,
    win.barePercent ? 1 : 0,
    win.order,
    win.span[1] - win.span[0],
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function firstWord({ text }: Win): string {
  return text.split(/\s/, 1)[0]?.toLowerCase() ?? '';
}

/** Share of the longer words that two texts have in common, of the one that has fewer. */
export function overlap(a: string, b: string): number {
  const long = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const [left, right] = [long(a), long(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
