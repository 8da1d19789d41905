import { useState } from 'preact/hooks';
import { keywordsOf, keywordText } from '../../../lib/session/keyword-list';
import { useWords } from '../../shared/use-words';
import { TextField } from './text-field';

type Props = {
  readonly label: string;
  readonly keywords: readonly string[];
  readonly onType: (keywords: readonly string[]) => void;
};

/** A list of names, typed with commas between them. The text as typed stands until something else changes the list. */
export function KeywordsField({ label, keywords, onType }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const isMine = keywordText(keywordsOf(typed)) === keywordText(keywords);
  return (
    <TextField
      label={label}
      value={isMine ? typed : keywordText(keywords)}
      hint={words.say('editCommas')}
      long
      onType={(text) => {
        setTyped(text);
        onType(keywordsOf(text));
      }}
    />
  );
}
