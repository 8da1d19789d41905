import type { CvContent, CvSource, Extra, SectionHeading, Unplaced } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import type { Block } from './block';
import { readCertificates } from './certificates';
import { readContact } from './contact';
import { findDoubts } from './doubts';
import { readEducation } from './education';
import { factsOf } from './facts';
import { LONGEST_PIECE } from './limits';
import { linksBeyond } from './links';
import { findLost } from './lost-words';
import { parseBullet } from './parse-bullet';
import { isPageNumber } from './pdf/furniture';
import { inPieces } from './pieces';
import { readProjects } from './projects';
import { idMaker, type Reader } from './reader';
import { readRoles } from './roles';
import { findSections, type Section } from './sections';
import { readSkills } from './skills';

/**
 * Blocks of any source, in reading order, to a CV: sections, then entries, then fields. Every text that fits nowhere is
 * kept in `unplaced`, also what the readers of the sections let fall. `furniture` are running heads and feet: read for the contact line only.
 */
export function readCv(
  printed: readonly Block[],
  source: CvSource,
  knowledge: CvKnowledge,
  furniture: readonly string[] = [],
): CvContent {
  const facts = factsOf(knowledge);
  const blocks = printed.flatMap(cutLong);
  const id = idMaker();
  const unplaced: Unplaced[] = [];
  const leave = (text: string, after: string | null) => {
    if (/[\p{L}\p{N}]/u.test(text)) unplaced.push({ id: id('u'), text: text.replace(/\t/g, ' '), after });
  };
  const told: string[] = furniture.filter(isPageNumber);
  const say = (text: string) => told.push(text);
  const reader: Reader = { facts, id, leave, say, readBullet: (text) => parseBullet(text, knowledge.bullets) };

  const sections = findSections(blocks, facts);
  const of = (kind: Section['kind']) => sections.filter((section) => section.kind === kind);
  const read = <T>(
    kind: Section['kind'],
    each: (blocks: readonly Block[], heading: string | null, reader: Reader) => T[],
  ) => of(kind).flatMap((section) => each(section.blocks, section.heading, reader));

  const top = [...of('header'), ...of('contact'), ...of('links')].flatMap((section) => section.blocks);
  const contact = readContact([...top, ...furniture.filter((text) => !isPageNumber(text)).map(footBlock)], facts);
  for (const text of contact.left) leave(text, null);
  const profile = of('profile').flatMap((section) => section.blocks.map((block) => block.text.replace(/\t/g, ' ')));
  const summary = [...profile, ...(contact.basics.summary ? [contact.basics.summary] : [])].join('\n\n') || null;
  const content = {
    basics: { ...contact.basics, summary },
    skills: read('skills', readSkills),
    roles: read('experience', readRoles),
    projects: read('projects', readProjects),
    education: read('education', readEducation),
    certificates: read('certificates', readCertificates),
    extras: [...of('extra'), ...of('references')].flatMap((section) => toExtra(section, reader)),
  };
  const headings = sections.flatMap(toHeading);
  const passages = [...sections, { heading: null, blocks: furniture.map((text) => ({ text })) }];
  const { labels, passages: lost } = findLost(passages, { ...content, unplaced, headings, labels: told }, facts);
  for (const { text, after } of lost) leave(text, after);
  const links = linksBeyond(
    blocks.flatMap((block) => block.links),
    { ...content, unplaced },
  );
  return {
    ...content,
    unplaced,
    order: sections.filter((section) => section.kind !== 'header').map((section) => section.kind),
    headings,
    ...(labels.length + told.length > 0 && { labels: [...new Set([...labels, ...told])] }),
    ...(links.length > 0 && { links }),
    doubts: findDoubts({ ...content, unplaced }, facts),
    source,
  };
}

/** No field is longer than a page: a longer text is read in pieces, its links with the first. */
function cutLong(block: Block): Block[] {
  if (block.text.length <= LONGEST_PIECE * 2) return [block];
  return inPieces(block.text).map((text, i) => (i === 0 ? { ...block, text } : { ...block, text, links: [] }));
}

/** A running head or foot often holds the contact line. */
function footBlock(text: string): Block {
  const look = { size: 0, font: '', caps: false, bold: false };
  return { text, bullet: false, heading: 0, look, x: 0, gap: 0, lines: 1, columnStart: false, links: [] };
}

function toExtra(section: Section, reader: Reader): Extra[] {
  const lines = section.blocks.map((block) => block.text.replace(/\t/g, ' '));
  return [{ id: reader.id('x'), heading: section.heading ?? '', lines }];
}

function toHeading(section: Section): SectionHeading[] {
  return section.heading === null || section.kind === 'header' ? [] : [{ kind: section.kind, text: section.heading }];
}
