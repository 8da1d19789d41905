import type { Bullet } from '../model/cv';
import type { CvPath } from '../model/match';
import type { SkillId } from '../model/skill';
import type { Span } from '../model/text';
import { type SummaryContext, workEvidence } from './summary-facts';
import { respelt } from './summary-spelling';
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
  /** It states what came of it, with or without a number. */
  readonly won: boolean;
  readonly weak: boolean;
  /** Its grammar is that of a note, not of a sentence. */
  readonly telegraphic: boolean;
};

export type PlacedBullet = { readonly bullet: Bullet; readonly path: CvPath; readonly order: number };

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
  const strong = all.filter((win) => !win.weak);
  const best = [strong.filter((win) => win.won && !win.telegraphic), strong.filter((win) => win.won), strong];
  return best.find((tier) => tier.length > 0) ?? [];
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
  return reading.clauses.flatMap((span) => {
    const raw = text.slice(span[0], span[1]);
    if (!speakable(raw, context)) return [];
    const figures = reading.figures.filter((figure) => figure[0] >= span[0] && figure[1] <= span[1]);
    const shown = figures.map((figure) => text.slice(figure[0], figure[1]));
    const change = /\bfrom\b.*\d.*\bto\b.*\d/.test(raw);
    const result = reading.parts.result;
    return [
      {
        text: respelt(raw, context.conventions.spelling, context.knowledge.spelling),
        path,
        order,
        span,
        musts: skillsIn(path, span, 'must', context),
        nices: skillsIn(path, span, 'nice', context),
        change,
        figures: figures.length,
        barePercent: !change && shown.length > 0 && shown.every((figure) => /(?:%|per ?cent)$/.test(figure)),
        won: figures.length > 0 || (result !== null && result[0] >= span[0] && result[1] <= span[1]),
        telegraphic: telegraphic(raw, context),
        weak: context.words.weakVerbs.includes(raw.split(/\s/, 1)[0]?.toLowerCase() ?? ''),
      },
    ];
  });
}

function skillsIn(path: CvPath, span: Span, level: 'must' | 'nice', context: SummaryContext): SkillId[] {
  return context.match.matches
    .filter(({ term }) => term.level === level)
    .map(({ term }) => term.skill)
    .filter((skill) =>
      workEvidence(context, skill).some((one) => one.path === path && one.span[0] >= span[0] && one.span[1] <= span[1]),
    );
}

function fits(win: Win, chosen: readonly Win[]): boolean {
  if (chosen.some((other) => other === win)) return false;
  if (win.barePercent && chosen.some((other) => other.barePercent)) return false;
  return !chosen.some((other) => firstWord(other) === firstWord(win) || overlap(other.text, win.text) > 0.5);
}

// What an earlier win has answered already does not count twice: the second should show something else.
function rankOf(win: Win, answered: ReadonlySet<SkillId>): number[] {
  const must = win.musts.some((skill) => !answered.has(skill));
  return [must ? 0 : 1, win.change ? 0 : 1, win.figures > 0 ? 0 : 1, win.barePercent ? 1 : 0, win.order, win.span[0]];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function firstWord({ text }: Win): string {
  return text.split(/\s/, 1)[0]?.toLowerCase() ?? '';
}

function overlap(a: string, b: string): number {
  const long = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const [left, right] = [long(a), long(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
