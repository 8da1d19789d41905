import type { Bullet, Role } from '../model/cv';
import type { CvPath, MatchReading } from '../model/match';
import type { BulletAdvice, BulletReason } from '../model/review';
import type { SkillId } from '../model/skill';
import type { Day } from '../model/text';
import { endedFiveYearsAgo } from '../text/ended-long-ago';
import { proposedOrder } from './bullet-order';
import { type Relevance, relevanceByBullet, UNRELATED } from './bullet-relevance';
import { repeats, spare } from './bullet-trim';
import type { Facts } from './facts';

/** What an outcome adds to a bullet, whether it is to move or to hold its place. */
const RESULT = { quantified: 1, stated: 0.5, none: 0 } as const;
/** Work that ended more than five years ago weighs as in coverage. */
const OLD = 0.8;

type Reading = {
  readonly relevance: ReadonlyMap<CvPath, Relevance>;
  readonly skills: ReadonlyMap<CvPath, readonly SkillId[]>;
  readonly today: Day;
};

type Ranked = { readonly advice: BulletAdvice; readonly score: number };

/**
 * Every bullet of every role once, with its place now and the one proposed; bullets move only within their role.
 * Those to bring forward come first, best first; the others follow in the order of the CV.
 */
export function adviseBullets({ cv, match }: Pick<Facts, 'cv' | 'match'>, today: Day): BulletAdvice[] {
  const reading: Reading = { relevance: relevanceByBullet(match), skills: skillsByBullet(match), today };
  const earlier: Bullet[] = [];
  const ranked = cv.roles.flatMap((role, i) => {
    const advised = adviseRole(role, `work[${i}]`, earlier, reading);
    earlier.push(...role.bullets);
    return advised;
  });
  const [forward, rest] = [ranked.filter(isForward), ranked.filter((one) => !isForward(one))];
  return [...forward.sort((a, b) => b.score - a.score), ...rest].map(({ advice }) => advice);
}

const isForward = ({ advice }: Ranked): boolean => advice.action === 'forward';

function adviseRole(role: Role, path: CvPath, earlier: readonly Bullet[], reading: Reading): Ranked[] {
  const places = role.bullets.map((bullet, i) => {
    const at = `${path}.highlights[${i}]`;
    const relevance = reading.relevance.get(at) ?? UNRELATED;
    const trim =
      repeats(bullet, [...earlier, ...role.bullets.slice(0, i)]) ?? spare(bullet, role, relevance.named, reading.today);
    return { bullet, at, relevance, trim, score: trim ? 0 : scoreOf(bullet, role, relevance, reading.today) };
  });
  const order = proposedOrder(
    places.map(({ score, relevance, trim }) => ({ score, fits: relevance.score > 0 && !trim })),
  );
  return places.map(({ bullet, at, relevance, trim, score }, i) => {
    const proposed = order.indexOf(i) + 1;
    return {
      score,
      advice: {
        path: at,
        text: bullet.text,
        role: path,
        now: i + 1,
        proposed,
        action: trim ? 'trim' : proposed < i + 1 ? 'forward' : 'keep',
        reasons: trim ? [trim] : reasonsOf(bullet, relevance),
        skills: reading.skills.get(at) ?? [],
        parts: bullet.reading.parts,
        result: bullet.reading.result,
      },
    };
  });
}

function scoreOf(bullet: Bullet, role: Role, { score }: Relevance, today: Day): number {
  const isOld = !role.current && role.end !== null && endedFiveYearsAgo(role.end, today);
  return (score + RESULT[bullet.reading.result]) * (isOld ? OLD : 1);
}

function reasonsOf({ text, reading }: Bullet, { reasons }: Relevance): BulletReason[] {
  const figure = reading.result === 'quantified' ? reading.figures[0] : undefined;
  return [...reasons, ...(figure ? [{ kind: 'figure' as const, quote: text.slice(...figure) }] : [])];
}

function skillsByBullet({ shown }: MatchReading): ReadonlyMap<CvPath, readonly SkillId[]> {
  const skills = new Map<CvPath, SkillId[]>();
  for (const [skill, evidence] of shown) {
    for (const { path, place, skill: named } of evidence) {
      if (place !== 'bullet' || named !== skill) continue;
      const known = skills.get(path) ?? [];
      if (!known.includes(skill)) known.push(skill);
      skills.set(path, known);
    }
  }
  return skills;
}
