import type { DocumentLine as Line } from '../../lib/model/popup-view';
import type { Words } from '../../lib/model/words';
import { countryName, documentWord, isMarket, marketDocument, marketName, marketOptions } from '../format/market';
import { Button } from '../shared/button';
import { Icon } from '../shared/icon';
import { Select } from '../shared/select';
import { useWords } from '../shared/use-words';
import type { PopupActions } from './popup-actions';

type Props = { readonly line: Line; readonly on: Pick<PopupActions, 'chooseMarket' | 'openReview'> };

/** Which document this market wants, and why; the choice is always the user's. */
export function DocumentLine({ line, on }: Props) {
  const words = useWords();
  return (
    <section class="part document-line" aria-label={words.say('document')}>
      <Icon name="file" />
      <p>
        {documentWords(words, line)}{' '}
        {line.kind === 'other' && line.differences > 0 && (
          <Button look="quiet" onPress={() => on.openReview('check')}>
            {words.say('seeThem')}
          </Button>
        )}
      </p>
      <Select
        face={words.say(line.kind === 'unknown' ? 'choose' : 'change')}
        name={words.say('changeMarket')}
        value={line.kind === 'unknown' ? '' : line.market}
        options={
          line.kind === 'unknown'
            ? [{ value: '', label: words.say('choose') }, ...marketOptions(words)]
            : marketOptions(words)
        }
        onChoose={(value) => isMarket(value) && on.chooseMarket(value)}
      />
    </section>
  );
}

function documentWords(words: Words, line: Line): string {
  switch (line.kind) {
    case 'fits':
      return line.because === null
        ? words.say('sendChosen', documentWord(words, line.document), marketName(words, line.market))
        : words.say('sendBecause', documentWord(words, line.document), marketName(words, line.market), line.because);
    case 'other':
      return otherMarket(words, line);
    case 'usual':
      return words.say('countryUnclear', marketDocument(words, line.market, line.document));
    case 'no-rules':
      return words.say('noRules', countryName(words, line.country), marketDocument(words, line.market, line.document));
    case 'unknown':
      return words.say('countryUnknown');
  }
}

function otherMarket(words: Words, { market, document, differences }: Extract<Line, { kind: 'other' }>): string {
  const send = words.say('otherMarket', marketName(words, market), documentWord(words, document));
  return differences > 0 ? `${send} ${words.count('thingsDiffer', differences)}` : send;
}
