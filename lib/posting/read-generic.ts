import type { GenericClues } from '../model/board';
import type { Block, Page, PostingResult } from '../model/posting';
import { assemble, failure } from './assemble';
import { chooseRegion } from './choose-regions';
import { query } from './dom';
import { embeddedFinding } from './embedded-state';
import { type Finding, lengthOf } from './finding';
import { wordCounter } from './job-words';
import { jsonLdFinding } from './json-ld';
import { microdataFinding } from './microdata';
import { readBlocks } from './read-blocks';
import { reasonForNothing } from './reason-for-nothing';
import { refusedAtSight } from './refuse';
import { mapRegions } from './regions';
import { titleFinding } from './title-finding';
import { trimBlocks } from './trim-blocks';

/** Less visible text than this, on a page of unknown shape, is a shell's footer rather than an advert. */
const FLOOR = 600;
/** Different job words an advert has at least. */
const WORDS = 3;
/** So many look-alike cards, and no advert beside them, are a list of jobs. */
const CARDS = 8;

/**
 * Reads a page of no known shape: its microdata or the application's own state when they hold the advert, else the densest
 * region once furniture and link lists are left out, refused when it is too short or speaks of no job.
 * Linked data lends its fields. The page is not changed.
 */
export function readGeneric(page: Page<Element>, clues: GenericClues): PostingResult {
  const refused = refusedAtSight(page, clues);
  if (refused) return failure(refused, [], false);
  const { finding, cards } = densest(page, clues);
  const told = [
    microdataFinding(page, clues, clues.furniture.join(', ')),
    embeddedFinding(page, clues),
    jsonLdFinding(page, clues),
  ].filter((source) => source !== null);
  const chosen = [...told, finding].find((source) => isAdvert(source.blocks, clues));
  if (chosen) return { ok: true, posting: assemble(chosen, [...told, finding], page, clues) };
  const reason = cards >= CARDS ? 'list' : reasonForNothing(page, clues);
  return failure(reason, ['microdata', 'embedded', 'generic'], false);
}

type Densest = { readonly finding: Finding; readonly cards: number };

function densest(page: Page<Element>, clues: GenericClues): Densest {
  const { root, cards } = mapRegions(query(page.root, 'body') ?? page.root, page, clues);
  const choice = chooseRegion(root);
  const reading = readBlocks(choice.root.el, page, clues.furniture.join(', '), choice.drop);
  const all = readBlocks(root.el, page, clues.furniture.join(', '));
  const seen = titleFinding(page, all.blocks, reading.blocks);
  const blocks = trimBlocks(reading.blocks, seen.fields.title ?? null, clues);
  const confidence = confidenceOf(wordsIn(blocks, clues), seen);
  return { finding: { ...seen, blocks, isCut: reading.isCut, confidence }, cards };
}

function isAdvert(blocks: readonly Block[], clues: GenericClues): boolean {
  return lengthOf(blocks) >= FLOOR && wordsIn(blocks, clues) >= WORDS;
}

function wordsIn(blocks: readonly Block[], clues: GenericClues): number {
  const count = wordCounter(clues.jobWords);
  return new Set(blocks.flatMap((block) => count(block.text))).size;
}

function confidenceOf(words: number, seen: Finding): number {
  return 0.4 + Math.min(0.2, words * 0.02) + (seen.fields.title ? 0.15 : 0);
}
