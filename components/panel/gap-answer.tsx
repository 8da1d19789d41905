import type { GapItem as Item } from '../../lib/model/panel-view';
import type { Answer } from '../../lib/model/stored';
import type { MessageKey } from '../../lib/model/words';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import type { PanelActions } from './panel-actions';
import { Places } from './places';

type Props = { readonly item: Item; readonly name: string; readonly onAnswer: PanelActions['answer'] };

const ANSWERS: readonly { readonly answer: Answer['answer']; readonly label: MessageKey; readonly said: MessageKey }[] =
  [
    { answer: 'used', label: 'haveUsed', said: 'saidUsed' },
    { answer: 'learning', label: 'learning', said: 'saidLearning' },
    { answer: 'no', label: 'no', said: 'saidNo' },
  ];

/** What the user says to a gap. It changes no count: only the CV does, and the words say so. */
export function GapAnswer({ item, name, onAnswer }: Props) {
  const words = useWords();
  const given = ANSWERS.find(({ answer }) => answer === item.answer);
  if (!given) {
    return (
      <div class="gap-answers">
        {ANSWERS.map(({ answer, label }) => (
          <Button
            key={answer}
            look="small"
            name={words.say('answerFor', words.say(label), name)}
            onPress={() => onAnswer(item.skill, answer)}
          >
            {words.say(label)}
          </Button>
        ))}
      </div>
    );
  }
  return (
    <div class="why" role="status">
      <p>
        {words.say(given.said)}{' '}
        <Button look="quiet" onPress={() => onAnswer(item.skill, null)}>
          {words.say('undo')}
        </Button>
      </p>
      {given.answer === 'used' && <Places item={item} />}
    </div>
  );
}
