import type { Education } from '../model/cv';
import { type Block, isProse } from './block';
import { type Entry, splitEntries } from './entries';
import type { Facts } from './facts';
import { readHead, takePlace, trimPart } from './head';
import type { Reader } from './reader';
import { degreeScore, institutionScore } from './title-score';

/** Schools and degrees, in the order of the document. */
export function readEducation(blocks: readonly Block[], heading: string | null, reader: Reader): Education[] {
  return splitEntries(blocks, reader.facts)
    .flatMap((entry) => splitAtSecondSchool(entry, reader.facts))
    .flatMap((entry) => readOne(entry, heading, reader));
}

/** Entries without dates run together: a second school, or a second degree after one, opens the next. */
function splitAtSecondSchool(entry: Entry, facts: Facts): Entry[] {
  const all = [...entry.head, ...entry.body];
  const groups: Block[][] = [[]];
  let [schools, degrees] = [0, 0];
  for (const block of all) {
    const names = !block.bullet && !isProse(block);
    const school = names && institutionScore(block.text, facts) > 0;
    const degree = names && degreeScore(block.text, facts) > 0;
    const next = (school && schools > 0) || (degree && degrees > 0 && !school && schools > 0 && block.gap > 0.3);
    if (next) {
      groups.push([]);
      [schools, degrees] = [0, 0];
    }
    schools += school ? 1 : 0;
    degrees += degree ? 1 : 0;
    groups.at(-1)!.push(block);
  }
  if (groups.length === 1) return [entry];
  return groups.map((group) => {
    const end = group.findIndex((block) => block.bullet || isProse(block));
    const cut = end < 0 ? group.length : Math.max(end, 1);
    return { head: group.slice(0, cut), body: group.slice(cut) };
  });
}

function readOne(entry: Entry, heading: string | null, reader: Reader): Education[] {
  const { facts } = reader;
  const named1 = entry.body.findIndex((block) => block.bullet || isProse(block));
  const more = entry.body.slice(0, named1 < 0 ? entry.body.length : named1);
  const head = takePlace(readHead([...entry.head, ...more], facts), facts);
  const pieces = head.parts.flatMap((part) => pieceUp(part.text, facts));
  const score = pieces.find((piece) => isScore(piece, facts)) ?? null;
  const left = [...pieces];
  take(left, score);
  const institution = best(left, (piece) => institutionScore(piece, facts) * 2 - degreeScore(piece, facts));
  take(left, institution);
  const degree = best(left, (piece) => degreeScore(piece, facts));
  take(left, degree);
  const school = institution ?? left.shift() ?? null;
  const area = degree ? areaOf(degree, left) : { studyType: left.shift() ?? null, area: null };
  const lines = [...left, ...entry.body.slice(more.length).map((block) => block.text.replace(/\t/g, ' '))];
  if (head.location) lines.push(head.location);
  if (!school && !area.studyType && lines.length === 0) {
    for (const block of [...entry.head, ...entry.body]) reader.leave(block.text, heading);
    return [];
  }
  for (const spare of head.spare) reader.leave(spare, heading);
  const single = head.dates && !head.dates.range;
  return [
    {
      id: reader.id('e'),
      institution: school,
      ...area,
      start: single ? null : (head.dates?.start ?? null),
      end: head.dates?.current ? null : (head.dates?.end ?? null),
      score,
      url: head.url,
      lines,
    },
  ];
}

/** Takes one piece out; another of the same words stays. */
function take(pieces: string[], piece: string | null): void {
  const at = piece === null ? -1 : pieces.indexOf(piece);
  if (at >= 0) pieces.splice(at, 1);
}

/** Breaks a head's text where a school, a degree and a grade stand on one line. */
function pieceUp(text: string, facts: Facts): string[] {
  const strong = text
    .split(/\s+[|·•∙]\s+|\s*\|\s*|;\s+|\s+[–—]\s+/u)
    .flatMap((piece) => splitAt(piece, facts))
    .map(trimPart)
    .filter(Boolean);
  return strong.flatMap((piece) => {
    const comma = /^(.+\S),\s+([^,]+)$/.exec(piece);
    if (comma && isScore(comma[2]!, facts)) return [...splitDegree(comma[1]!, facts), comma[2]!];
    const grade = /^(.*\S)\s*(?:[-–—,(]\s*)((?:C?GPA|Grade)\b.*|\d\.\d+\s*(?:\/\s*\d(?:\.\d+)?)?\s*C?GPA.*)$/i.exec(
      piece,
    );
    const rest = grade ? [grade[1]!, grade[2]!.replace(/\)$/, '')] : [piece];
    return rest.flatMap((part) => splitDegree(part, facts));
  });
}

/** "BSc Computing at Aberlour College"; the "at" of "University of Wexcombe at Ellerby" belongs to the name. */
function splitAt(text: string, facts: Facts): string[] {
  const at = /\s+at\s+(?=\p{Lu})/u.exec(text);
  if (!at || institutionScore(text.slice(0, at.index), facts) > 0) return [text];
  return [text.slice(0, at.index), text.slice(at.index + at[0].length)];
}

/** "BSc Computing, University of Leeds" in either order at the comma that parts degree from school. */
function splitDegree(text: string, facts: Facts): string[] {
  if (institutionScore(text, facts) === 0 || !text.includes(', ')) return splitDash(text, facts);
  const parts = text.split(/,\s+/);
  for (let at = 1; at < parts.length; at += 1) {
    const [left, right] = [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
    const [a, b] = [institutionScore(left, facts) > 0, institutionScore(right, facts) > 0];
    if (a === b) continue;
    const degree = degreeScore(a ? right : left, facts) > 0;
    if (degree || (!a && at === parts.length - 1) || (a && right.split(' ').length > 1)) return [left, right];
  }
  return [text];
}

function splitDash(text: string, facts: Facts): string[] {
  const parts = text.split(/\s+-\s+/);
  return parts.length === 2 && parts.some((part) => institutionScore(part, facts) > 0) ? parts : [text];
}

function isScore(piece: string, facts: Facts): boolean {
  const bare = piece.toLowerCase();
  if (bare.length > 60) return false;
  return (
    facts.scores.some((word) => bare === word || bare.startsWith(`${word} `) || bare.startsWith(`${word}:`)) ||
    /\bc?gpa\b/.test(bare)
  );
}

function best(pieces: readonly string[], score: (piece: string) => number): string | null {
  const ranked = pieces.map((piece) => [piece, score(piece)] as const).filter(([, value]) => value > 0);
  return ranked.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "BSc in Computing" as study type and area; a subject on a piece of its own is the area. */
function areaOf(degree: string, left: string[]): Pick<Education, 'studyType' | 'area'> {
  const inside = /^(.*\S)\s+(?:in|of the)\s+(\S.*)$/i.exec(degree);
  if (inside) return { studyType: inside[1]!, area: inside[2]! };
  const comma = /^([^,]+),\s+(.+)$/.exec(degree);
  if (comma) return { studyType: comma[1]!, area: comma[2]! };
  const short = /^((?:[A-Z][\w.]{1,5}|Bachelor|Master)(?:\s*\([^)]*\)| Hons\.?)?)\s+(\p{Lu}\p{L}.*)$/u.exec(degree);
  if (short && /[A-Z].*[A-Z]/.test(short[1]!)) return { studyType: short[1]!, area: short[2]! };
  const subject = left.findIndex((piece) => piece.split(' ').length < 7 && !/[.:\d]/.test(piece));
  return { studyType: degree, area: subject >= 0 ? left.splice(subject, 1)[0]! : null };
}
