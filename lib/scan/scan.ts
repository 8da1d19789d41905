import type { Mention, VocabularyTables } from '../model/skill';
import { dropAddresses } from './addresses';
import { dropFirms } from './firms';
import { FIRM, type Hits, keepOnly } from './hits';
import { matchAll } from './match';
import { openScanner, type Scanner } from './open';
import { settle } from './policy';
import { dropReferences } from './references';
import { tokenise } from './tokenise';

/**
 * Every place of `text` that names a skill of the vocabulary, in order, longest name first where names overlap.
 * Spans are UTF-16 offsets into `text` as given and cover the name only. English words that are also names ("Go",
 * "Spring") count only with their capitals and something beside them that speaks for the name.
 */
export function scan(text: string, tables: VocabularyTables): Mention[] {
  const scanner = openScanner(tables);
  const hits = scanHits(text, scanner);
  const mentions: Mention[] = [];
  for (let i = 0; i < hits.count; i++) {
    const skill = scanner.skills[scanner.formSkill[hits.form[i]!]!]!.id;
    mentions.push({ skill, span: [scanner.tokens.start[hits.first[i]!]!, scanner.tokens.end[hits.last[i]!]!] });
  }
  return mentions;
}

/** The same hits, sure ones only, with the cues between the names, in the scanner's own arrays: good until the next scan. */
export function scanHits(text: string, scanner: Scanner): Hits {
  const { tokens, hits } = scanner;
  tokenise(text, scanner.words, tokens);
  matchAll(text, scanner, hits);
  settle(text, scanner, hits);
  dropAddresses(scanner, hits);
  dropReferences(text, scanner, hits);
  dropFirms(scanner, hits);
  keepOnly(hits, FIRM);
  return hits;
}
