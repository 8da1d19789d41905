import type { DiffPart, VariantView } from '../../lib/model/panel-view';
import type { SummaryVariantId } from '../../lib/model/review';
import type { MessageKey } from '../../lib/model/words';
import { allOf } from '../format/names';
import { Button } from '../shared/button';
import { DiffText } from '../shared/diff-text';
import { Fold } from '../shared/fold';
import { useWords } from '../shared/use-words';
import type { PanelActions } from './panel-actions';
import { TracedText } from './traced-text';

const NAMES: Readonly<Record<SummaryVariantId, MessageKey>> = {
  mine: 'variantMine',
  bullets: 'variantBullets',
  short: 'variantShort',
};

type Props = {
  readonly variants: readonly VariantView[];
  /** Null when there is none. */
  readonly chosen: VariantView | null;
  readonly onChoose: (id: SummaryVariantId) => void;
  readonly onEdit: PanelActions['editSummary'];
};

/** The tailored profile: a variant to choose, to edit and to trace. */
export function SummaryTab({ variants, chosen, onChoose, onEdit }: Props) {
  const words = useWords();
  if (!chosen) return <p class="panel-part">{words.say('noSummary')}</p>;
  return (
    <div class="panel-part summary">
      {variants.length > 1 && (
        <fieldset class="variants">
          <legend class="heard">{words.say('variants')}</legend>
          {variants.map(({ id }) => (
            <label key={id} class="variant">
              <input type="radio" name="variant" checked={id === chosen.id} onChange={() => onChoose(id)} />
              <span>{words.say(NAMES[id])}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Variant key={chosen.id} variant={chosen} onEdit={onEdit} />
    </div>
  );
}

function Variant({ variant, onEdit }: { readonly variant: VariantView; readonly onEdit: PanelActions['editSummary'] }) {
  const words = useWords();
  const { id, text, words: count, clauses, leftOut, edited, diff } = variant;
  return (
    <>
      <TracedText name={words.say('summaryText')} text={text} clauses={clauses} onEdit={(next) => onEdit(id, next)} />
      <p class="note">
        {words.count('wordsInAll', count)}
        {leftOut.notInCv.length > 0 && ` ${words.say('leftOutNotInCv', allOf(words, leftOut.notInCv))}`}
        {leftOut.listedOnly.length > 0 && ` ${words.say('leftOutListed', allOf(words, leftOut.listedOnly))}`}
      </p>
      {edited && (
        <p class="note">
          {words.say('editedByYou')}{' '}
          <Button look="quiet" onPress={() => onEdit(id, null)}>
            {words.say('asMade')}
          </Button>
        </p>
      )}
      {diff && <Diff diff={diff} />}
      {clauses.length > 0 && <Sources variant={variant} />}
    </>
  );
}

function Diff({ diff }: { readonly diff: readonly DiffPart[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="diff">
      <h2 id="diff" class="group-title">
        {words.say('diffTitle')}
      </h2>
      <DiffText parts={diff} />
    </section>
  );
}

/** The same links as under the text, all at once. */
function Sources({ variant: { text, clauses } }: { readonly variant: VariantView }) {
  const words = useWords();
  return (
    <Fold title={words.say('sources')} count={clauses.length}>
      <dl class="sources">
        {clauses.map(({ span, sources }) => (
          <div key={span.join()}>
            <dt>{text.slice(...span)}</dt>
            {sources.map(({ path, quote }) => (
              <dd key={path} class="quote quote-cv">
                {words.say('quoted', quote)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Fold>
  );
}
