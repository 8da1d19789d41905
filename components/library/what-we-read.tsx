import { useState } from 'preact/hooks';
import type { CvReading } from '../../lib/model/library-view';
import { countsWords } from '../format/cv-counts';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import { CvReview } from './cv-review';
import type { LibraryActions } from './library-actions';
import type { ReviewActions } from './review-actions';

type Props = {
  readonly reading: CvReading;
  readonly on: Pick<LibraryActions, 'keepRead' | 'dropRead'> & ReviewActions;
};

/** What came out of the file, before it is kept: only doubts are open. */
export function WhatWeRead({ reading, on }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { counts } = reading;
  return (
    <section class="what-we-read" aria-labelledby="what-we-read">
      <p class="step">{words.say('whatWeRead')}</p>
      <h1 id="what-we-read" class="hero hero-small">
        {countsWords(words, counts)}
      </h1>
      {counts.unplaced > 0 && <p class="note">{words.count('unplacedLines', counts.unplaced)}</p>}
      <div class="buttons">
        <Button look="main" onPress={on.keepRead}>
          {words.say('useThisCv')}
        </Button>
        <Button onPress={() => setAll(!all)}>{words.say(all ? 'onlyDoubts' : 'lookThrough')}</Button>
        <Button look="quiet" onPress={on.dropRead}>
          {words.say('anotherFile')}
        </Button>
      </div>
      <CvReview reading={reading} all={all} on={on} />
    </section>
  );
}
