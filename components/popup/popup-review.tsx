import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupReview as Review } from '../../lib/model/popup-view';
import { fitPopup, MOST_CUTS } from '../../lib/session/fit-popup';
import { shortDate } from '../format/date';
import { Doubts } from '../shared/doubts';
import { JobHeader } from '../shared/job-header';
import { Menu } from '../shared/menu';
import { useWords } from '../shared/use-words';
import { DocumentLine } from './document-line';
import { ForwardBullets } from './forward-bullets';
import { KnockOuts } from './knock-outs';
import type { ReviewActions } from './popup-actions';
import { PopupCounts } from './popup-counts';
import { PopupFoot } from './popup-foot';

type Props = { readonly review: Review; readonly on: ReviewActions };

export function PopupReview({ review: whole, on }: Props) {
  const words = useWords();
  const { body, review } = useFitting(whole);
  const { header, earlier, doubts, knockOuts, document, forward } = review;
  return (
    <>
      <header class="popup-head">
        <JobHeader job={header} words={words}>
          <Menu
            id="popup-more"
            name={words.say('more')}
            items={[
              { label: words.say('readAgain'), onPress: on.readAgain },
              { label: words.say('seeText'), onPress: on.seeText },
              { label: words.say('pasteAdvert'), onPress: on.startPaste },
              { label: words.say('openLibrary'), onPress: on.openLibrary },
            ]}
          />
        </JobHeader>
        {earlier && (
          <p class="job-line quiet">
            {words.say(earlier.copied ? 'reviewedCopied' : 'reviewedBefore', shortDate(words, earlier.at))}
          </p>
        )}
        <Doubts doubts={doubts} title={header.title} onSeeText={on.seeText} />
      </header>
      <div class="popup-body" ref={body}>
        <KnockOuts knockOuts={knockOuts} />
        <PopupCounts review={review} />
        {document && <DocumentLine line={document} on={on} />}
        {forward && <ForwardBullets forward={forward} />}
      </div>
      <PopupFoot review={review} on={on} />
    </>
  );
}

/** As much of the review as there is room for: one thing gives way after another, before anything is painted. */
function useFitting(whole: Review) {
  const body = useRef<HTMLDivElement>(null);
  const [fitted, setFitted] = useState({ whole, cuts: 0 });
  const cuts = fitted.whole === whole ? fitted.cuts : 0;
  useLayoutEffect(() => {
    const overflows = body.current && body.current.scrollHeight > body.current.clientHeight;
    if (overflows && cuts < MOST_CUTS) setFitted({ whole, cuts: cuts + 1 });
  }, [whole, cuts]);
  return { body, review: fitPopup(whole, cuts) };
}
