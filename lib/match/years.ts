import type { Advert } from '../model/advert';
import type { Cv, Role } from '../model/cv';
import type { CvPath, ExperienceReading, YearsLine } from '../model/match';
import type { TitleWords } from '../model/rule';
import type { SkillFacts, SkillId } from '../model/skill';
import type { Day } from '../model/text';
import { mergedMonths, stretch } from '../text/months';
import { proves, type Shown } from './evidence';
import { isEngineering } from './titles';

export type DatedRole = { readonly role: Role; readonly path: CvPath };

const MONTHS = 12;
/** Tools of every office: they make no engineering role. */
const COMMON_FAMILIES: ReadonlySet<string> = new Set(['tool', 'os', 'format', 'platform']);
/** Where the title is silent, so many technical skills shown in the work make the role an engineering one. */
const ENOUGH_SKILLS = 2;

/** The roles of software engineering: by their title, or by the skills their own text shows (RULES.md, Seniority itself). */
export function engineeringRoles(
  cv: Cv,
  shown: Shown,
  skills: ReadonlyMap<SkillId, SkillFacts>,
  titles: TitleWords,
): DatedRole[] {
  return cv.roles.flatMap((role, i) => {
    const path = `work[${i}]`;
    if (role.title !== null && isEngineering(role.title, titles)) return [{ role, path }];
    const technical = [...shown].filter(
      ([skill, evidence]) =>
        skills.get(skill)?.kind === 'tech' &&
        !COMMON_FAMILIES.has(skills.get(skill)?.family ?? 'tool') &&
        evidence.some((one) => one.skill === skill && proves(one.place) && one.path.startsWith(`${path}.`)),
    );
    return technical.length >= ENOUGH_SKILLS ? [{ role, path }] : [];
  });
}

/** Months in the roles, overlaps merged. Roles without dates add nothing. */
export function monthsIn(roles: readonly DatedRole[], today: Day): number {
  return mergedMonths(
    roles.flatMap(({ role }) => {
      const months = stretch(role.start, role.end, role.current, today);
      return months ? [months] : [];
    }),
  );
}

/** All engineering experience: what the dates add up to, and what the profile says of it. */
export function experienceOf({ cv, engineering, titles }: Omit<YearsFacts, 'shown'>, today: Day): ExperienceReading {
  return {
    months: monthsIn(engineering, today),
    statedYears: statedYears(cv.basics.summary ?? '', titles),
    roles: engineering.map(({ path }) => path),
  };
}

type YearsFacts = {
  readonly cv: Cv;
  readonly shown: Shown;
  readonly engineering: readonly DatedRole[];
  readonly titles: TitleWords;
};

/**
 * Whole years asked against whole years shown, rounded down: in all first, then for each tool that ties years to itself.
 * Years of a practice ("5 years of backend development") are years in all: no line of a CV names it each time.
 * The profile's own figure wins where it is lower.
 */
export function yearsLines(advert: Pick<Advert, 'experience' | 'terms'>, facts: YearsFacts, today: Day): YearsLine[] {
  const asked = advert.terms.filter(({ level }) => level === 'must' || level === 'nice');
  const broad = asked.flatMap(({ years, kind }) => (years !== null && kind !== 'tech' ? [years] : []));
  const inAllAsked = advert.experience?.minYears ?? Math.max(0, ...broad);
  return [
    ...(inAllAsked > 0 ? [inAll(inAllAsked, facts, today)] : []),
    ...demandsOfYears(asked).map(({ skills, years }) =>
      best(skills.map((skill) => withSkill(skill, years, facts, today))),
    ),
  ];
}

type YearsDemand = { readonly skills: readonly SkillId[]; readonly years: number };

/** "Three years with Go or Java" is one demand of both: years said of any member hold for its group. */
function demandsOfYears(asked: Advert['terms']): YearsDemand[] {
  const tools = asked.filter(({ kind }) => kind === 'tech');
  const firsts = tools.filter(({ group }, i) => group === null || tools.findIndex((one) => one.group === group) === i);
  return firsts.flatMap((first) => {
    const members = first.group === null ? [first] : tools.filter(({ group }) => group === first.group);
    const years = Math.max(0, ...members.map((member) => member.years ?? 0));
    return years > 0 ? [{ skills: members.map(({ skill }) => skill), years }] : [];
  });
}

/** The member that the CV shows longest. */
function best(lines: readonly YearsLine[]): YearsLine {
  return lines.reduce((longest, line) => (line.shown > longest.shown ? line : longest));
}

function inAll(asked: number, { cv, engineering, titles }: YearsFacts, today: Day): YearsLine {
  const dated = Math.floor(monthsIn(engineering, today) / MONTHS);
  const stated = statedYears(cv.basics.summary ?? '', titles);
  const shown = stated !== null && stated < dated ? stated : dated;
  return { skill: null, asked, shown, roles: engineering.map(({ path }) => path) };
}

function withSkill(skill: SkillId, asked: number, { cv, shown }: YearsFacts, today: Day): YearsLine {
  const places = (shown.get(skill) ?? []).filter((one) => one.path.startsWith('work['));
  const roles = cv.roles
    .map((role, i) => ({ role, path: `work[${i}]` }))
    .filter(({ path }) => places.some((one) => one.path.startsWith(`${path}.`)));
  return { skill, asked, shown: Math.floor(monthsIn(roles, today) / MONTHS), roles: roles.map(({ path }) => path) };
}

/** The greatest "N years" of the profile; a smaller one is a part of it ("6 years, the last 4 on payments"). */
function statedYears(profile: string, { numbers }: TitleWords): number | null {
  const years = [...profile.toLowerCase().matchAll(/(\d{1,2}|\p{L}+)\+?[\s-]+(?:years?|yrs?)\b/gu)].flatMap(
    ([, word = '']) => {
      const value = /^\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
      return value > 0 ? [value] : [];
    },
  );
  return years.length > 0 ? Math.max(...years) : null;
}
