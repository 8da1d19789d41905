import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';

type Props = { readonly stage: 'quiet' | 'reading' | 'slow'; readonly onPaste: () => void };

export function PanelReading({ stage, onPaste }: Props) {
  const words = useWords();
  return (
    <section class="notice" aria-busy="true" aria-live="polite">
      {stage !== 'quiet' && <h1 class="title">{words.say(stage === 'slow' ? 'slow' : 'reading')}</h1>}
      {stage !== 'quiet' && <div class="reading-edge" />}
      {stage === 'slow' && (
        <div class="buttons">
          <Button onPress={onPaste}>{words.say('pasteAdvert')}</Button>
        </div>
      )}
    </section>
  );
}
