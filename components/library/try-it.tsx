import type { PopupView } from '../../lib/model/popup-view';
import type { Posting } from '../../lib/model/posting';
import { PopupScreens } from '../popup/popup-screens';
import { BlockLine } from '../shared/advert-text';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import { About } from './about';
import type { LibraryActions } from './library-actions';

type Props = {
  readonly posting: Posting;
  readonly popup: PopupView;
  readonly on: Pick<LibraryActions, 'openLinkedIn' | 'done' | 'popup'>;
};

/** The last step of the first run: a sample advert beside the very popup that a click on a job page shows. */
export function TryIt({ posting, popup, on }: Props) {
  const words = useWords();
  return (
    <section class="try" aria-labelledby="try">
      <h1 id="try" class="hero hero-small">
        {words.say('tryIt')}
      </h1>
      <p class="note">{words.say('tryItHow')}</p>
      <div class="try-both">
        <article class="try-advert" aria-label={words.say('sampleAdvert')}>
          <p class="step">{words.say('sampleAdvert')}</p>
          {posting.blocks.map((block, index) => (
            <BlockLine key={`${index}:${block.text}`} block={block} />
          ))}
        </article>
        <section class="popup try-popup" aria-label={words.say('popupOf')}>
          <PopupScreens view={popup} on={on.popup} />
        </section>
      </div>
      <div class="buttons">
        <Button look="main" onPress={on.openLinkedIn}>
          {words.say('openLinkedIn')}
        </Button>
        <Button onPress={on.done}>{words.say('done')}</Button>
      </div>
      <About />
    </section>
  );
}
