import { useId, useState } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './use-words';

type Props = { readonly onPaste: (text: string) => void; readonly onBack: () => void };

/** A place for the advert's text where no page can be read. */
export function PasteBox({ onPaste, onBack }: Props) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onPaste(text);
      }}
    >
      <h1 class="title">
        <label for={id}>{words.say('pasteTitle')}</label>
      </h1>
      <p class="note">{words.say('pasteHint')}</p>
      <textarea id={id} class="field" rows={10} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="buttons">
        <button type="submit" class="button button-main" disabled={!text.trim()}>
          {words.say('pasteReview')}
        </button>
        <Button onPress={onBack}>{words.say('back')}</Button>
      </div>
    </form>
  );
}
