import type { CheckItem } from '../../lib/model/panel-view';
import type { MessageKey, Words } from '../../lib/model/words';

const NAMES: Readonly<Record<string, MessageKey>> = {
  'market-spelling': 'checkMarketSpelling',
  'market-length': 'checkMarketLength',
  'market-details': 'checkMarketDetails',
  'market-document-word': 'checkMarketDocumentWord',
  'market-paper': 'checkMarketPaper',
  role: 'checkRole',
  profile: 'checkProfile',
  bullets: 'checkBullets',
  measured: 'checkMeasured',
  skills: 'checkSkills',
  projects: 'checkProjects',
  scannable: 'checkScannable',
  care: 'checkCare',
  tailored: 'checkTailored',
};

const VERDICTS: Readonly<Record<CheckItem['verdict'], MessageKey>> = {
  fine: 'verdictFine',
  look: 'verdictLook',
  unknown: 'verdictUnknown',
};

/** The question of a line of the checklist. */
export function checkName(words: Words, { id }: CheckItem): string {
  const key = NAMES[id];
  return key ? words.say(key) : id;
}

export const verdictName = (words: Words, { verdict }: CheckItem): string => words.say(VERDICTS[verdict]);
