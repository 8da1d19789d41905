import type { Knowledge } from '../lib/model/knowledge';
import type { ShippedVocabulary } from '../lib/model/packed-vocabulary';
import type { SummaryLexicon } from '../lib/model/summary-lexicon';
import { advertWords } from './adverts/words';
import vocabulary from './generated/vocabulary.json';
import { marketSigns, markets } from './markets/signs';
import { ruleBook } from './rule-book';
import domain from './summary/domain.json';
import titles from './summary/titles.json';
import voice from './summary/voice.json';
import { unpackVocabulary } from './unpack-vocabulary';

/** Everything the stages know that is not the user's. JSON widens literals to strings, hence the casts; tests hold it to its types. */
export const knowledge: Knowledge = {
  vocabulary: unpackVocabulary(vocabulary as unknown as ShippedVocabulary),
  markets,
  signs: marketSigns,
  adverts: advertWords,
  ...ruleBook,
  summary: { titles, domain, ...voice } satisfies SummaryLexicon,
};
