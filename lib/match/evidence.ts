import type { Cv } from '../model/cv';
import type { Evidence, EvidencePlace } from '../model/match';
import { masked } from '../model/placeholder';
import type { Mention, SkillId, VocabularyTables } from '../model/skill';
import { scan } from '../scan/scan';
import { type Confirmed, confirmedIn } from './confirmed';
import { type CvText, cvTexts, keywordLists } from './cv-texts';

/** All evidence of a CV by the skill it shows, implied ones too, strongest first. */
export type Shown = ReadonlyMap<SkillId, readonly Evidence[]>;

/** A Cv is a value: an edit makes another one, so its identity stands for its revision, and a dropped one frees its evidence. */
const kept = new WeakMap<Cv, { readonly version: string; readonly shown: Shown }>();

/**
 * Reads every text of the CV with the scanner that reads adverts. What waits to be filled in is passed over.
 * Evidence of a skill is evidence of what it implies as well (Spring Boot shows Java): it then stands under the implied
 * skill, and its own `skill` says what was really named.
 */
export function evidenceOf(cv: Cv, tables: VocabularyTables): Shown {
  const cached = kept.get(cv);
  if (cached?.version === tables.version) return cached.shown;
  const listed = scanLists(cv, tables);
  const confirmed = confirmedBy(listed);
  const written = cvTexts(cv).flatMap((text) => scanText(text, tables, confirmed));
  const shown = bySkill([...written, ...listed], tables);
  kept.set(cv, { version: tables.version, shown });
  return shown;
}

/** A place that shows the skill at work, against one that only names it (PRODUCT.md, Grade). */
export function proves(place: EvidencePlace): boolean {
  return place === 'bullet' || place === 'role' || place === 'project';
}

function scanText(text: CvText, tables: VocabularyTables, confirmed: readonly Confirmed[]): Evidence[] {
  const told = masked(text.text);
  const mentions: readonly Mention[] = scan(told, tables);
  const known = mentions.map(({ span }) => span);
  const more = confirmedIn(told, confirmed, known);
  return [...mentions, ...more].map((mention) => evidenceAt(text, mention.skill, mention.span));
}

/** The forms of the lists as written. Those in small letters are words of any sentence and confirm nothing. */
function confirmedBy(listed: readonly Evidence[]): Confirmed[] {
  const forms = new Map(listed.map(({ quote, span, skill }) => [quote.slice(...span), skill]));
  return [...forms].filter(([form]) => /\p{Lu}/u.test(form)).map(([form, skill]) => ({ form, skill }));
}

const SEPARATOR = ', ';

function scanLists(cv: Cv, tables: VocabularyTables): Evidence[] {
  return keywordLists(cv).flatMap((list) => {
    const mentions = scan(list.map((item) => masked(item.text)).join(SEPARATOR), tables);
    let offset = 0;
    return list.flatMap((item) => {
      const from = offset;
      const to = from + item.text.length;
      offset = to + SEPARATOR.length;
      return mentions.filter(startsWithin(from, to)).map(({ skill, span }) => {
        const within = [span[0] - from, Math.min(span[1], to) - from] as const;
        return evidenceAt(item, skill, within);
      });
    });
  });
}

const startsWithin =
  (from: number, to: number) =>
  (mention: Mention): boolean =>
    mention.span[0] >= from && mention.span[0] < to;

function evidenceAt({ place, path, text, until, current }: CvText, skill: SkillId, span: Evidence['span']): Evidence {
  return { skill, place, path, quote: text, span, until, current };
}

function bySkill(all: readonly Evidence[], tables: VocabularyTables): Shown {
  const implies = new Map(tables.skills.map((skill) => [skill.id, skill.implies]));
  const shown = new Map<SkillId, Evidence[]>();
  for (const evidence of all) {
    for (const skill of [evidence.skill, ...(implies.get(evidence.skill) ?? [])]) {
      const known = shown.get(skill);
      if (known) known.push(evidence);
      else shown.set(skill, [evidence]);
    }
  }
  for (const [skill, list] of shown) list.sort((a, b) => strength(b, skill) - strength(a, skill) || newest(a, b));
  return shown;
}

function strength(evidence: Evidence, skill: SkillId): number {
  return (proves(evidence.place) ? 4 : 0) + (evidence.current ? 2 : 0) + (evidence.skill === skill ? 1 : 0);
}

function newest(a: Evidence, b: Evidence): number {
  const [left, right] = [a.until ?? '', b.until ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}
