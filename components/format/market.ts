import { type DocumentWord, MARKET_IDS, type MarketId } from '../../lib/model/market';
import type { MessageKey, Words } from '../../lib/model/words';
import type { Option } from '../shared/select';

const NAMES: Readonly<Record<MarketId, MessageKey>> = {
  uk: 'marketUk',
  ie: 'marketIe',
  eu: 'marketEu',
  us: 'marketUs',
  ca: 'marketCa',
};

export const marketName = (words: Words, market: MarketId): string => words.say(NAMES[market]);

export const documentWord = (words: Words, document: DocumentWord): string =>
  words.say(document === 'cv' ? 'wordCv' : 'wordResume');

/** "UK CV", "US resume". */
export function marketDocument(words: Words, market: MarketId, document: DocumentWord): string {
  return words.say('marketDocument', marketName(words, market), documentWord(words, document));
}

const DOCUMENTS: Readonly<Record<MarketId, DocumentWord>> = {
  uk: 'cv',
  ie: 'cv',
  eu: 'cv',
  us: 'resume',
  ca: 'resume',
};

/** Every market that one can choose, named with its document. */
export function marketOptions(words: Words): readonly Option[] {
  return MARKET_IDS.map((market) => ({ value: market, label: marketDocument(words, market, DOCUMENTS[market]) }));
}

/** Every market by its name alone: where people apply, not what they send. */
export const marketPlaces = (words: Words): readonly Option[] =>
  MARKET_IDS.map((market) => ({ value: market, label: marketName(words, market) }));

export const isMarket = (value: string): value is MarketId => (MARKET_IDS as readonly string[]).includes(value);

/** "Australia" for AU; the code itself where the browser knows no name. */
export function countryName(words: Words, code: string): string {
  return new Intl.DisplayNames(words.say('localeTag'), { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** "German" for de. */
export function languageName(words: Words, code: string): string {
  return new Intl.DisplayNames(words.say('localeTag'), { type: 'language', fallback: 'code' }).of(code) ?? code;
}
