import type { MessageKey, Words } from '../../lib/model/words';

const NAMES: Readonly<Record<string, MessageKey>> = {
  'json-ld': 'triedData',
  microdata: 'triedData',
  embedded: 'triedData',
  generic: 'triedText',
  selection: 'triedSelection',
  paste: 'triedPaste',
};

/** "its job data, its visible text": whatever else was tried is a board's own layout. */
export function allTried(words: Words, tried: readonly string[]): string {
  const named = tried.map((one) => words.say(NAMES[one] ?? 'triedLayout'));
  return [...new Set(named)].join(', ');
}
