import { useId, useState } from 'preact/hooks';
import type { ImportFailure } from '../../lib/model/library-view';
import { importFailureWords } from '../format/import-failure';
import { Button } from '../shared/button';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';

type Props = {
  readonly failure: ImportFailure | null;
  readonly on: Pick<LibraryActions, 'addFile' | 'addPaste' | 'addSample'>;
  /** Whether to offer the sample CV. */
  readonly sample?: boolean;
};

const KINDS = '.pdf,.docx,.txt,.md,.json,text/plain,application/pdf';

/** A CV by file, by drop or by paste. */
export function AddCv({ failure, on, sample = false }: Props) {
  const words = useWords();
  const [pasting, setPasting] = useState(false);
  return (
    <section class="add" aria-label={words.say('addCv')}>
      {pasting ? <PasteCv onPaste={on.addPaste} onBack={() => setPasting(false)} /> : <DropZone onFile={on.addFile} />}
      <p class="import-failure" role="alert">
        {failure && importFailureWords(words, failure)}
      </p>
      {!pasting && (
        <div class="add-ways">
          <Button look="quiet" onPress={() => setPasting(true)}>
            {words.say('pasteCv')}
          </Button>
          {sample && (
            <Button look="quiet" onPress={on.addSample}>
              {words.say('trySample')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={over ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="upload" />
      <span class="drop-words">{words.say('dropCv')}</span>
      <span class="note">{words.say('dropChoose')}</span>
      <input
        type="file"
        accept={KINDS}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = ''; // so that the same file can be chosen again after it was mended
        }}
      />
    </label>
  );
}

type PasteProps = { readonly onPaste: (text: string) => void; readonly onBack: () => void };

function PasteCv({ onPaste, onBack }: PasteProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="paste-cv"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onPaste(text);
      }}
    >
      <label for={id} class="field-name">
        {words.say('pasteCvHint')}
      </label>
      <textarea id={id} class="field" rows={12} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="buttons">
        <button type="submit" class="button button-main" disabled={!text.trim()}>
          {words.say('readIt')}
        </button>
        <Button onPress={onBack}>{words.say('back')}</Button>
      </div>
    </form>
  );
}
