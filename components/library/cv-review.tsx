import { useRef, useState } from 'preact/hooks';
import type { CvReading } from '../../lib/model/library-view';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import { CvSections } from './cv-sections';
import { Damage } from './damage';
import { ReviewContext } from './origin-context';
import { OriginalText } from './original-text';
import type { ReviewActions } from './review-actions';

type Props = { readonly reading: CvReading; readonly all: boolean; readonly on: ReviewActions };

/** What was read, field by field, beside the original's text: pointing at one side shows it on the other. */
export function CvReview({ reading, all, on }: Props) {
  const words = useWords();
  const [active, setActive] = useState<readonly string[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const { original, sections } = reading;
  const doubts = sections.flatMap((section) => section.doubts);

  const point = (keys: readonly string[]): void => {
    setActive(keys);
    const line = keys.length === 1 ? original?.origin[keys[0] ?? '']?.[0] : undefined;
    if (line === undefined) return;
    const box = root.current?.querySelector<HTMLElement>('.original-lines');
    const target = box?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    // The box alone scrolls: the page stays where the reader is.
    if (box && target && !box.contains(document.activeElement))
      box.scrollTop = target.offsetTop - box.offsetTop - box.clientHeight / 3;
  };
  const go = (key: string): void => {
    const field = [...(root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      ({ dataset }) => dataset.item === key,
    );
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    field?.scrollIntoView?.({ block: 'center' });
    field?.querySelector<HTMLElement>('.where')?.focus();
  };

  return (
    <ReviewContext.Provider value={{ original, active, point, doubts, on }}>
      <Damage damage={reading.damage} />
      <div class="review-note" role="status">
        {reading.isNewer && <p>{words.say('editNewer')}</p>}
        {reading.canUndo && (
          <p>
            {words.say('reviewSettled')}{' '}
            <Button look="quiet" onPress={on.undoSettling}>
              {words.say('undo')}
            </Button>
          </p>
        )}
      </div>
      <div ref={root} class={original ? 'review has-original' : 'review'}>
        <CvSections reading={reading} all={all} />
        <OriginalText onGo={go} />
      </div>
    </ReviewContext.Provider>
  );
}
