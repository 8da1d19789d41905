import type { Copied, VariantView } from '../../lib/model/panel-view';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import { CopiedNote } from './copied-note';
import type { PanelActions } from './panel-actions';

type Props = {
  readonly copied: Copied | null;
  /** The summary that is chosen; null when there is none to copy. */
  readonly variant: VariantView | null;
  readonly onCopy: PanelActions['copySummary'];
};

/** Always in reach: the summary to copy, and what was copied last. */
export function PanelFoot({ copied, variant, onCopy }: Props) {
  const words = useWords();
  return (
    <footer class="panel-foot">
      <CopiedNote copied={copied} />
      {variant && (
        <div class="buttons buttons-even">
          <Button look="main" onPress={() => onCopy(variant.text, variant.words)}>
            {words.say('copySummary')}
          </Button>
        </div>
      )}
    </footer>
  );
}
