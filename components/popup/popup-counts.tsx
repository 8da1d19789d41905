import type { NameRow, PopupReview } from '../../lib/model/popup-view';
import type { MessageKey } from '../../lib/model/words';
import { anyOf, rowOf } from '../format/names';
import { verdictRest, verdictWords } from '../format/verdict';
import { Stitches } from '../shared/stitches';
import { useWords } from '../shared/use-words';

/** The counts and the names behind them. */
export function PopupCounts({ review }: { readonly review: PopupReview }) {
  const words = useWords();
  const { verdict, notInCv, skillsListOnly, niceToHave, theirStack } = review;
  const rest = verdictRest(words, verdict);
  return (
    <section class="part counts" aria-labelledby="verdict">
      <h2 id="verdict" class={verdict.kind === 'not-english' || verdict.kind === 'no-cv' ? 'plain-verdict' : 'verdict'}>
        {verdictWords(words, verdict)}
      </h2>
      {rest && <p class="note">{rest}</p>}
      <Stitches verdict={verdict} />
      <dl class="names">
        <Chips label="notInCv" row={notInCv} />
        <Chips label="skillsListOnly" row={skillsListOnly} />
        <Names label="niceToHave" row={niceToHave} />
        <Names label="theirStack" row={theirStack} />
      </dl>
    </section>
  );
}

type RowProps = { readonly label: MessageKey; readonly row: NameRow };

function Chips({ label, row }: RowProps) {
  const words = useWords();
  if (row.items.length === 0) return null;
  return (
    <div class="names-row">
      <dt>{words.say(label)}</dt>
      <dd class="chips">
        {row.items.map((names) => (
          <span key={names.join()} class="chip">
            {anyOf(words, names)}
          </span>
        ))}
        {row.more > 0 && <span class="chip chip-more">{words.say('plusMore', row.more)}</span>}
      </dd>
    </div>
  );
}

function Names({ label, row }: RowProps) {
  const words = useWords();
  if (row.items.length === 0) return null;
  return (
    <div class="names-row">
      <dt>{words.say(label)}</dt>
      <dd>{rowOf(words, row)}</dd>
    </div>
  );
}
