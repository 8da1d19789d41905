import type { CvContent, ItemId, Kept } from '../../model/cv';
import { squeeze } from '../../text/squeeze';
import type { Facts } from '../facts';
import { allTexts, type Fields, fields, isFields, isTechnical, list, words } from './fields';
import { ITEM_SECTIONS } from './keep-resume';
import { readDate } from './resume-dates';

type ForeignLine = { readonly text: string; readonly after: string | null };

/** The words of a document that stand in no field of the CV, one line for each field of an item, under the item's name. */
export function foreignLines(
  resume: Fields,
  content: CvContent,
  kept: Readonly<Record<ItemId, Kept>>,
  facts: Facts,
): ForeignLine[] {
  const { basics, roles, projects, education, skills, certificates } = content;
  const of = (id: ItemId, item: unknown, after: string | null) => unsaid(fields(kept[id]?.as), item, after, facts);
  return [
    ...of('basics', basics, null),
    ...roles.flatMap((role) => of(role.id, role, role.company ?? role.title)),
    ...projects.flatMap((project) => of(project.id, project, project.name)),
    ...education.flatMap((study) => of(study.id, study, study.institution)),
    ...skills.flatMap((group) => of(group.id, group, group.name)),
    ...certificates.flatMap((certificate) => of(certificate.id, certificate, certificate.name || null)),
    ...of('resume', {}, null),
    ...mistyped(resume),
  ];
}

function unsaid(as: Fields, item: unknown, after: string | null, facts: Facts): ForeignLine[] {
  if (Object.keys(as).length === 0) return [];
  const said = new Set(allTexts(item).flatMap(pieces));
  return Object.entries(as).flatMap(([key, value]) => {
    if (isTechnical(key)) return [];
    const isSaid = (text: string) =>
      pieces(text).every((piece) => said.has(piece)) || (/date$/i.test(key) && readDate(text, facts).whole);
    return lineOfField(
      key,
      textsOf(value).filter((text) => !isSaid(text)),
      after,
    );
  });
}

/** Sections and items of another type than theirs: the CV has nothing for them to come back to. */
function mistyped(resume: Fields): ForeignLine[] {
  const basics = isFields(resume.basics) ? [] : lineOfField('basics', allTexts(resume.basics), null);
  const sections = ITEM_SECTIONS.flatMap((section) => {
    const value = resume[section];
    const odd = Array.isArray(value) ? list(value).filter((item) => !isFields(item)) : value;
    return lineOfField(section, allTexts(odd), null);
  });
  return [...basics, ...sections];
}

function lineOfField(key: string, texts: readonly string[], after: string | null): ForeignLine[] {
  const said = texts.flatMap((text) => words(text) ?? []).join(', ');
  return said ? [{ text: `${key}: ${said}`, after }] : [];
}

/** Texts with a letter in them; levels and switches are no words. */
function textsOf(value: unknown): string[] {
  return allTexts(value).filter((text) => /\p{L}/u.test(text));
}

function pieces(text: string): string[] {
  return text
    .split(/[\n,·()]+/)
    .map(squeeze)
    .filter(Boolean);
}
