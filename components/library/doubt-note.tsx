import type { DoubtKind } from '../../lib/model/cv';
import type { OpenDoubt, Settlement } from '../../lib/model/cv-review';
import type { MessageKey } from '../../lib/model/words';
import { Button } from '../shared/button';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import { useReview } from './origin-context';

const DOUBTS: Readonly<Record<DoubtKind, MessageKey>> = {
  'no-name': 'doubtNoName',
  'no-email': 'doubtNoEmail',
  'no-roles': 'doubtNoRoles',
  'role-without-dates': 'doubtNoDates',
  'role-without-title': 'doubtNoTitle',
  'role-without-bullets': 'reviewDoubtNoBullets',
  'title-or-company': 'reviewDoubtSwapped',
  'ends-before-start': 'reviewDoubtEndsBefore',
  'dates-overlap': 'reviewDoubtOverlap',
  'education-without-dates': 'reviewDoubtNoStudyDates',
  'level-as-skill': 'reviewDoubtLevel',
  'unknown-heading': 'reviewDoubtHeading',
  'other-column': 'reviewDoubtColumn',
  duplicate: 'reviewDoubtTwice',
  unplaced: 'doubtUnplaced',
  'damaged-text': 'doubtDamaged',
};

const SETTLEMENTS: Readonly<Record<Settlement, MessageKey>> = {
  swap: 'reviewSwap',
  'swap-dates': 'reviewSwapDates',
  drop: 'reviewDrop',
  unplace: 'reviewUnplace',
  'as-skills': 'reviewAsSkills',
  'as-profile': 'reviewAsProfile',
  right: 'reviewRight',
};

/** What is in doubt, in words, with the ways to settle it in one press. */
export function DoubtNote({ doubt }: { readonly doubt: OpenDoubt }) {
  const words = useWords();
  const { on } = useReview();
  const said = words.say(DOUBTS[doubt.kind], doubt.quote);
  return (
    <div class="doubt">
      <Icon name="alert" />
      <div>
        <p>
          <span class="heard">{words.say('reviewDoubt')} </span>
          {said}
        </p>
        {doubt.settlements.length > 0 && (
          <div class="buttons">
            {doubt.settlements.map((how) => (
              <Button
                key={how}
                look="small"
                name={words.say('reviewAbout', words.say(SETTLEMENTS[how]), doubt.quote)}
                onPress={() => on.settleDoubt(doubt, how)}
              >
                {words.say(SETTLEMENTS[how])}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
