import { useEffect, useState } from 'preact/hooks';
import type { Copied, PanelTab, PanelReview as Review } from '../../lib/model/panel-view';
import type { SummaryVariantId } from '../../lib/model/review';
import type { Words } from '../../lib/model/words';
import { TabList, type TabName, TabPanel } from '../shared/tabs';
import { useWords } from '../shared/use-words';
import { BulletsTab } from './bullets-tab';
import { CheckTab } from './check-tab';
import { GapsTab } from './gaps-tab';
import type { PanelViewActions } from './panel-actions';
import { PanelFoot } from './panel-foot';
import { PanelHead } from './panel-head';
import { SummaryTab } from './summary-tab';

type Props = {
  readonly review: Review;
  readonly otherJob: boolean;
  readonly needsClick: boolean;
  readonly copied: Copied | null;
  readonly on: PanelViewActions;
};

export function PanelReview({ review, otherJob, needsClick, copied, on }: Props) {
  const words = useWords();
  const [tab, setTab] = useState<PanelTab>(review.show);
  const [variantId, setVariantId] = useState<SummaryVariantId>('bullets');
  useEffect(() => setTab(review.show), [review.show]);
  const choose = (chosen: PanelTab) => {
    setTab(chosen);
    on.showTab(chosen);
  };
  const tabs = tabNames(words, review);
  const variants = review.summary?.variants ?? [];
  const variant = variants.find(({ id }) => id === variantId) ?? variants[0] ?? null;
  const shown = tabs.some(({ id }) => id === tab) ? tab : 'gaps';
  return (
    <>
      <PanelHead review={review} otherJob={otherJob} needsClick={needsClick} on={on} />
      {tabs.length > 1 && <TabList name={words.say('review')} tabs={tabs} chosen={shown} onChoose={choose} />}
      <TabPanel tabs={tabs} chosen={shown}>
        {shown === 'gaps' && <GapsTab gaps={review.gaps} hasCv={review.cvId !== null} on={on} />}
        {shown === 'bullets' && review.bullets && <BulletsTab bullets={review.bullets} on={on} />}
        {shown === 'summary' && (
          <SummaryTab variants={variants} chosen={variant} onChoose={setVariantId} onEdit={on.editSummary} />
        )}
        {shown === 'check' && review.check && <CheckTab check={review.check} market={review.market} on={on} />}
      </TabPanel>
      <PanelFoot copied={copied} variant={variant} onCopy={on.copySummary} />
    </>
  );
}

function tabNames(words: Words, { counts, cvId }: Review): readonly TabName<PanelTab>[] {
  const gaps = { id: 'gaps', label: words.say('tabGaps'), count: counts.gaps } as const;
  if (cvId === null) return [gaps];
  return [
    gaps,
    { id: 'bullets', label: words.say('tabBullets'), count: counts.bullets },
    { id: 'summary', label: words.say('tabSummary'), count: 0 },
    { id: 'check', label: words.say('tabCheck'), count: counts.check },
  ];
}
