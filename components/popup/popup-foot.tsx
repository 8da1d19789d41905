import type { PopupReview } from '../../lib/model/popup-view';
import { Button } from '../shared/button';
import { CvNote } from '../shared/cv-note';
import { Select } from '../shared/select';
import { useWords } from '../shared/use-words';
import type { ReviewActions } from './popup-actions';

type Props = { readonly review: PopupReview; readonly on: ReviewActions };

/** The CV in use and the two presses that matter. */
export function PopupFoot({ review, on }: Props) {
  const words = useWords();
  if (review.verdict.kind === 'not-english') return null;
  if (review.cvId === null) return <AddCv onAdd={on.addCv} />;
  return (
    <footer class="popup-foot">
      <CopiedSummary review={review} onEdit={() => on.openReview('summary')} />
      <p class="compared">
        <span>{words.say('comparedWith')}</span>
        <Select
          name={words.say('chooseCv')}
          value={review.cvId}
          options={review.cvs.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={on.chooseCv}
        />
      </p>
      <CvNote note={review.cvNote} onOpen={on.openLibrary} />
      <div class="buttons buttons-even">
        <Button look="main" onPress={() => on.openReview('gaps')}>
          {words.say('openReview')}
        </Button>
        {review.summary && <Button onPress={on.copySummary}>{words.say('copySummary')}</Button>}
      </div>
    </footer>
  );
}

function AddCv({ onAdd }: { readonly onAdd: () => void }) {
  const words = useWords();
  return (
    <footer class="popup-foot">
      <p class="note">{words.say('addCvWhy')}</p>
      <div class="buttons">
        <Button look="main" onPress={onAdd}>
          {words.say('addCv')}
        </Button>
      </div>
    </footer>
  );
}

type CopiedProps = { readonly review: PopupReview; readonly onEdit: () => void };

/** The live region stands there empty from the start: a region that comes with its words is not read out. */
function CopiedSummary({ review: { copied, summary }, onEdit }: CopiedProps) {
  const words = useWords();
  const open = copied !== 'no' && summary !== null;
  return (
    <>
      {open && <blockquote class="copied-text">{summary.text}</blockquote>}
      <div class={open ? 'copied' : 'copied-none'} aria-live="polite">
        {open && (
          <>
            <span>{copied === 'yes' ? words.count('copiedWords', summary.words) : words.say('copyRefused')} </span>
            <Button look="quiet" onPress={onEdit}>
              {words.say('editInReview')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
