import type { PanelReview as Review } from '../../lib/model/panel-view';
import { isMarket, marketOptions } from '../format/market';
import { Button } from '../shared/button';
import { CvNote } from '../shared/cv-note';
import { Doubts } from '../shared/doubts';
import { Icon } from '../shared/icon';
import { jobTitle } from '../shared/job-header';
import { Menu } from '../shared/menu';
import { Select } from '../shared/select';
import { useWords } from '../shared/use-words';
import type { PanelViewActions } from './panel-actions';

type Props = {
  readonly review: Review;
  readonly otherJob: boolean;
  readonly needsClick: boolean;
  readonly on: PanelViewActions;
};

/** Which job, which CV, which market; and whether the tab has moved on. */
export function PanelHead({ review, otherJob, needsClick, on }: Props) {
  const words = useWords();
  const { header, posting } = review;
  return (
    <header class="panel-head">
      <div class="job-top">
        <h1 class="title">{[jobTitle(words, header), header.company].filter(Boolean).join(' · ')}</h1>
        <Menu
          id="panel-more"
          name={words.say('more')}
          items={[
            { label: words.say('readOpenJob'), onPress: on.readOpenJob },
            { label: words.say('seeText'), onPress: on.seeText },
            { label: words.say('pasteAdvert'), onPress: on.startPaste },
            { label: words.say('openLibrary'), onPress: on.openLibrary },
          ]}
        />
      </div>
      <Switches review={review} on={on} />
      <CvNote note={review.cvNote} onOpen={on.openLibrary} />
      <Doubts doubts={posting.doubts} title={header.title} onSeeText={on.seeText} />
      {(otherJob || needsClick) && (
        <p class="doubt" role="status">
          <Icon name="alert" />
          <span>
            {words.say(needsClick ? 'needsClick' : 'otherJob')}{' '}
            {!needsClick && (
              <Button look="quiet" onPress={on.readOpenJob}>
                {words.say('reviewIt')}
              </Button>
            )}
          </span>
        </p>
      )}
    </header>
  );
}

function Switches({ review, on }: Pick<Props, 'review' | 'on'>) {
  const words = useWords();
  const { cvs, cvId, market } = review;
  const markets = marketOptions(words);
  return (
    <div class="switches">
      {cvId !== null && (
        <Select
          name={words.say('chooseCv')}
          value={cvId}
          options={cvs.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={on.chooseCv}
        />
      )}
      <Select
        name={words.say('changeMarket')}
        value={market ?? ''}
        options={market === null ? [{ value: '', label: words.say('chooseMarket') }, ...markets] : markets}
        onChoose={(value) => isMarket(value) && on.chooseMarket(value)}
      />
    </div>
  );
}
