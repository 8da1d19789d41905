import type { PostingDoubt } from '../../lib/model/posting';
import type { Words } from '../../lib/model/words';
import { Button } from './button';
import { Icon } from './icon';
import { useWords } from './use-words';

type Props = {
  readonly doubts: readonly PostingDoubt[];
  readonly title: string | null;
  readonly onSeeText: () => void;
};

/** What the capture was unsure of; drawn only then. */
export function Doubts({ doubts, title, onSeeText }: Props) {
  const words = useWords();
  const [first] = doubts;
  if (!first) return null;
  return (
    <p class="doubt">
      <Icon name="alert" />
      <span>
        {sentence(words, first, title)}{' '}
        <Button look="quiet" onPress={onSeeText}>
          {words.say('seeText')}
        </Button>
      </span>
    </p>
  );
}

function sentence(words: Words, { kind, quote }: PostingDoubt, title: string | null): string {
  if (kind === 'two-titles') return words.say('doubtTitles', title ?? quote);
  return words.say(kind === 'short' ? 'doubtShort' : kind === 'cut' ? 'doubtCut' : 'doubtMixed');
}
