import { useState } from 'preact/hooks';
import type { CvReading } from '../../lib/model/library-view';
import { countsWords } from '../format/cv-counts';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import { CvSections } from './cv-sections';
import type { LibraryActions } from './library-actions';

type Props = { readonly reading: CvReading; readonly on: Pick<LibraryActions, 'keepRead' | 'dropRead'> };

/** What came out of the file, before it is kept: only doubts are open. */
export function WhatWeRead({ reading, on }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { counts, damaged } = reading;
  return (
    <section class="what-we-read" aria-labelledby="what-we-read">
      <p class="step">{words.say('whatWeRead')}</p>
      <h1 id="what-we-read" class="hero hero-small">
        {countsWords(words, counts)}
      </h1>
      {counts.unplaced > 0 && <p class="note">{words.count('unplacedLines', counts.unplaced)}</p>}
      {damaged.length > 0 && (
        <div class="damaged">
          <p>{words.say('damaged')}</p>
          <pre>{damaged.join('\n')}</pre>
          <p class="note">{words.say('damagedNext')}</p>
        </div>
      )}
      <div class="buttons">
        <Button look="main" onPress={on.keepRead}>
          {words.say('useThisCv')}
        </Button>
        <Button onPress={() => setAll(!all)}>{words.say(all ? 'onlyDoubts' : 'lookThrough')}</Button>
        <Button look="quiet" onPress={on.dropRead}>
          {words.say('anotherFile')}
        </Button>
      </div>
      <CvSections reading={reading} all={all} />
    </section>
  );
}
