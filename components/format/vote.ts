import type { MarketSignal, MarketVote } from '../../lib/model/market';
import type { MessageKey, Words } from '../../lib/model/words';
import { documentWord } from './market';

const SIGNALS: Readonly<Record<MarketSignal, MessageKey>> = {
  choice: 'signalChoice',
  country: 'signalCountry',
  place: 'signalPlace',
  currency: 'signalCurrency',
  authorisation: 'signalAuthorisation',
  benefits: 'signalBenefits',
  spelling: 'signalSpelling',
  'document-word': 'signalDocumentWord',
  host: 'signalHost',
  mention: 'signalMention',
  wording: 'signalWording',
  usual: 'signalUsual',
};

/** "Its place speaks for a CV". */
export function voteWords(words: Words, { signal, says }: MarketVote): string {
  const name = words.say(SIGNALS[signal]);
  return says === null ? name : words.say('votesFor', name, documentWord(words, says));
}
