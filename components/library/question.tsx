import type { QuestionView } from '../../lib/model/first-run-view';
import { levelChosen, levelOptions } from '../format/level';
import { isMarket, marketPlaces } from '../format/market';
import { Button } from '../shared/button';
import { Select } from '../shared/select';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';

type Props = {
  readonly question: QuestionView;
  readonly on: Pick<LibraryActions, 'answerMarket' | 'answerSeniority' | 'proceed'>;
};

/** The one question of the first run, answered from the CV: most people only press *Continue*. */
export function Question({ question: { market, read, seniority, level }, on }: Props) {
  const words = useWords();
  const markets = marketPlaces(words).map((option) =>
    option.value === read.market && read.place
      ? { ...option, label: words.say('startFrom', option.label, read.place) }
      : option,
  );
  return (
    <section class="question-step" aria-labelledby="question">
      <div>
        <p class="step">{words.say('startQuestionStep')}</p>
        <h1 id="question" class="hero hero-small">
          {words.say('startQuestion')}
        </h1>
      </div>
      <div class="answers">
        <div class="answer">
          <span class="setting-name">{words.say('usualMarket')}</span>
          <Select
            name={words.say('usualMarket')}
            value={market ?? ''}
            options={[{ value: '', label: words.say('notSet') }, ...markets]}
            onChoose={(value) => on.answerMarket(isMarket(value) ? value : null)}
          />
        </div>
        <div class="answer">
          <span class="setting-name">{words.say('startLevel')}</span>
          <Select
            name={words.say('startLevel')}
            value={seniority ?? ''}
            options={levelOptions(words, level)}
            onChoose={(value) => on.answerSeniority(levelChosen(value))}
          />
        </div>
      </div>
      <p class="note">{words.say('startQuestionWhy')}</p>
      <div class="buttons">
        <Button look="main" onPress={on.proceed}>
          {words.say('startContinue')}
        </Button>
      </div>
    </section>
  );
}
