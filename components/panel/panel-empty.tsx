import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import type { PanelViewActions } from './panel-actions';

type Props = {
  readonly needsClick: boolean;
  readonly on: Pick<PanelViewActions, 'readOpenJob' | 'startPaste'>;
};

export function PanelEmpty({ needsClick, on }: Props) {
  const words = useWords();
  return (
    <section class="notice">
      <h1 class="title">{words.say('panelEmpty')}</h1>
      {needsClick && <p class="note">{words.say('needsClick')}</p>}
      <div class="buttons">
        <Button look="main" onPress={on.readOpenJob}>
          {words.say('readOpenJob')}
        </Button>
        <Button onPress={on.startPaste}>{words.say('pasteAdvert')}</Button>
      </div>
    </section>
  );
}
