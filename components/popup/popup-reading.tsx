import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';

type Props = {
  readonly stage: 'quiet' | 'reading' | 'slow';
  readonly onSelected: () => void;
  readonly onPaste: () => void;
};

/** Nothing for the first moment, so that a fast page does not flicker. */
export function PopupReading({ stage, onSelected, onPaste }: Props) {
  const words = useWords();
  return (
    <section class="notice" aria-busy="true" aria-live="polite">
      {stage !== 'quiet' && <h1 class="title reading">{words.say(stage === 'slow' ? 'slow' : 'reading')}</h1>}
      {stage !== 'quiet' && <div class="reading-edge" />}
      {stage === 'slow' && (
        <div class="buttons">
          <Button onPress={onSelected}>{words.say('readSelected')}</Button>
          <Button onPress={onPaste}>{words.say('pasteAdvert')}</Button>
        </div>
      )}
    </section>
  );
}
