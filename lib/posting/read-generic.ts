import type { GenericClues } from '../model/board';
import type { Block, Page, PostingResult } from '../model/posting';
import { assemble, failure } from './assemble';
import { chooseRegion } from './choose-regions';
import { query } from './dom';
import { embeddedFinding } from './embedded-state';
import { type Finding, lengthOf } from './finding';
import { wordCounter } from './job-words';
import { microdataFinding } from './microdata';
import { readBlocks } from './read-blocks';
import { reasonForNothing } from './reason-for-nothing';
import { hasListPath } from './refuse';
import { mapRegions } from './regions';
import { titleFinding } from './title-finding';
import { trimBlocks } from './trim-blocks';

/** Less visible text than this, on a page of unknown shape, is a shell's footer rather than an advert. */
const FLOOR = 600;
/** Different job words an advert has at least. */
const WORDS = 4;
/** So many look-alike cards, and no advert beside them, are a list of jobs. */
const CARDS = 8;
/** On a page whose address says list, text under this is the list's introduction. */
const INTRODUCTION = 1500;

/**
 * Reads a page of no known shape: its microdata or the application's own state when they hold the advert, else the densest
 * region once furniture and link lists are left out, refused when it is too short or speaks of no job.
 * Bot checks and linked data come before, in `readPage`. The page is not changed.
 */
export function readGeneric(page: Page<Element>, clues: GenericClues): PostingResult {
  const { finding, cards } = densest(page, clues);
  const told = [microdataFinding(page, clues, clues.furniture.join(', ')), embeddedFinding(page, clues)].filter(
    (source) => source !== null,
  );
  const chosen = isList(page, finding, cards, clues)
    ? undefined
    : (told.find((source) => lengthOf(source.blocks) >= FLOOR) ??
      (isAdvert(finding.blocks, clues) ? finding : undefined));
  if (chosen) return { ok: true, posting: assemble(chosen, [...told, finding], page, clues) };
  const reason = cards >= CARDS ? 'list' : reasonForNothing(page, clues);
  return failure(reason, ['microdata', 'embedded', 'generic'], false);
}

type Densest = { readonly finding: Finding; readonly cards: number };

function densest(page: Page<Element>, clues: GenericClues): Densest {
  const { root, out, cards } = mapRegions(query(page.root, 'body') ?? page.root, page, clues);
  const choice = chooseRegion(root);
  const reading = readBlocks(choice.root.el, page, '', new Set([...out, ...choice.drop]));
  const all = readBlocks(root.el, page, '', out);
  const seen = titleFinding(page, all.blocks, reading.blocks, clues);
  const blocks = trimBlocks(reading.blocks, seen.fields.title ?? null, clues);
  const confidence = confidenceOf(wordsIn(blocks, clues), seen);
  return { finding: { ...seen, blocks, isCut: reading.isCut, confidence }, cards };
}

/** A search result or a home page with some prose on top; two panes have the open job's whole advert. */
function isList(page: Page<Element>, finding: Finding, cards: number, clues: GenericClues): boolean {
  return cards >= CARDS / 2 && hasListPath(page, clues.listPaths) && lengthOf(finding.blocks) < INTRODUCTION;
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
