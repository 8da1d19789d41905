import { useState } from 'preact/hooks';
import type { CvRow, LibraryView } from '../../lib/model/library-view';
import { isMarket, marketPlaces } from '../format/market';
import { Select } from '../shared/select';
import { useWords } from '../shared/use-words';
import { About } from './about';
import { AddCv } from './add-cv';
import { Away } from './away';
import { CvCard } from './cv-card';
import { CvSearch } from './cv-search';
import { DeletedNote } from './deleted-note';
import { FirstSettings } from './first-settings';
import type { LibraryActions } from './library-actions';
import { OwnTerms } from './own-terms';
import { GoneNote, Remind } from './safe/remind';
import { YourData } from './safe/your-data';
import { ShelfNote } from './shelf-note';
import { Starters } from './starters';
import { useDrawn } from './use-drawn';

type Props = { readonly list: Extract<LibraryView, { screen: 'list' }>; readonly on: LibraryActions };

const MOST_TO_LOOK_OVER = 12;

const isLike = (name: string, sought: string): boolean => name.toLowerCase().includes(sought.trim().toLowerCase());

/** The CVs that are kept, the place for another, and the settings. */
export function CvList({ list, on }: Props) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const drawn = useDrawn(list.cvs.length);
  const many = list.cvs.length > MOST_TO_LOOK_OVER;
  const found = many ? list.cvs.filter(({ name }) => isLike(name, sought)) : list.cvs;
  return (
    <>
      <section aria-labelledby="cvs">
        <h1 id="cvs" class="hero hero-small">
          {words.say('yourCvs')}
        </h1>
        <Remind safe={list.safe} on={on} />
        {many && <CvSearch value={sought} found={found.length} onType={setSought} />}
        <ul class={many ? 'cvs is-long' : 'cvs'}>
          {found.slice(0, drawn).map((cv: CvRow) => (
            <CvCard key={cv.id} cv={cv} on={on} />
          ))}
        </ul>
        <ShelfNote note={list.shelfNote} />
        <DeletedNote name={list.deleted} onUndo={on.undoRemove} />
        <GoneNote name={list.safe.gone} />
        <Away cvs={list.away} on={on} />
      </section>
      <section class="library-part" aria-labelledby="add">
        <h2 id="add" class="library-title">
          {words.say('addAnother')}
        </h2>
        <AddCv failure={list.failure} on={on} />
        <Starters first={false} on={on} />
      </section>
      <section class="library-part" aria-labelledby="settings">
        <h2 id="settings" class="library-title">
          {words.say('settings')}
        </h2>
        <div class="setting">
          <div>
            <p class="setting-name">{words.say('usualMarket')}</p>
            <p class="note">{words.say('usualMarketWhy')}</p>
          </div>
          <Select
            name={words.say('usualMarket')}
            value={list.usualMarket ?? ''}
            options={[{ value: '', label: words.say('notSet') }, ...marketPlaces(words)]}
            onChoose={(value) => on.setUsualMarket(isMarket(value) ? value : null)}
          />
        </div>
        <FirstSettings list={list} on={on} />
        <OwnTerms terms={list.terms} on={on} />
      </section>
      <YourData safe={list.safe} on={on} />
      <section class="library-part" aria-labelledby="about">
        <h2 id="about" class="library-title">
          {words.say('about')}
        </h2>
        <About />
      </section>
    </>
  );
}
