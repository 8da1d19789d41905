import { STARTERS, type Starter } from '../../lib/model/starter';
import { levelName } from '../format/level';
import { marketDocument } from '../format/market';
import { Button } from '../shared/button';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';

type Props = {
  /** Whether there is no CV yet. */
  readonly first: boolean;
  readonly on: Pick<LibraryActions, 'addStarter'>;
};

const DOCUMENTS = [
  { market: 'uk', document: 'cv' },
  { market: 'us', document: 'resume' },
] as const;

/** Templates for those who have no CV, folded away: most have one. */
export function Starters({ first, on }: Props) {
  const words = useWords();
  return (
    <details class="starters">
      <summary>
        <span>{words.say(first ? 'startNoCv' : 'startTemplates')}</span>
        <Icon name="fold" />
      </summary>
      <p class="note">{words.say('startTemplatesWhy')}</p>
      {DOCUMENTS.map(({ market, document }) => {
        const name = marketDocument(words, market, document);
        return (
          <fieldset key={market} class="starter-row">
            <legend class="setting-name">{name}</legend>
            {STARTERS.filter((starter) => starter.market === market).map((starter) => (
              <StarterButton key={starter.id} starter={starter} document={name} onPress={on.addStarter} />
            ))}
          </fieldset>
        );
      })}
    </details>
  );
}

type ButtonProps = {
  readonly starter: Starter;
  readonly document: string;
  readonly onPress: LibraryActions['addStarter'];
};

function StarterButton({ starter: { id, level }, document, onPress }: ButtonProps) {
  const words = useWords();
  const name = levelName(words, level);
  return (
    <Button look="small" name={words.say('startTemplate', document, name)} onPress={() => onPress(id)}>
      {name}
    </Button>
  );
}
