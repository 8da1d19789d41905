import { useWords } from '../../shared/use-words';
import { TextField } from './text-field';

type Props = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onType: (lines: readonly string[]) => void;
};

/** Lines of their own, each typed on one line. */
export function LinesField({ label, lines, onType }: Props) {
  const words = useWords();
  return (
    <TextField
      label={label}
      value={lines.join('\n')}
      hint={words.say('editOneALine')}
      long
      onType={(text) => onType(text === '' ? [] : text.split('\n'))}
    />
  );
}
