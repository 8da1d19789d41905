import type { LibraryView } from '../../lib/model/library-view';
import { levelChosen, levelOptions } from '../format/level';
import { Select } from '../shared/select';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';

type Props = {
  readonly list: Pick<Extract<LibraryView, { screen: 'list' }>, 'seniority' | 'iconOpens'>;
  readonly on: Pick<LibraryActions, 'setSeniority' | 'setIconOpens'>;
};

/** The user's own word on their level, and what the toolbar's icon opens. */
export function FirstSettings({ list: { seniority, iconOpens }, on }: Props) {
  const words = useWords();
  return (
    <>
      <div class="setting">
        <div>
          <p class="setting-name">{words.say('startLevel')}</p>
          <p class="note">{words.say('startLevelWhy')}</p>
        </div>
        <Select
          name={words.say('startLevel')}
          value={seniority ?? ''}
          options={levelOptions(words, null)}
          onChoose={(value) => on.setSeniority(levelChosen(value))}
        />
      </div>
      <div class="setting">
        <div>
          <p class="setting-name">{words.say('startIconOpens')}</p>
          <p class="note">{words.say('startIconOpensWhy')}</p>
        </div>
        <Select
          name={words.say('startIconOpens')}
          value={iconOpens}
          options={[
            { value: 'popup', label: words.say('startIconPopup') },
            { value: 'panel', label: words.say('startIconPanel') },
          ]}
          onChoose={(value) => on.setIconOpens(value === 'panel' ? 'panel' : 'popup')}
        />
      </div>
    </>
  );
}
