import { useState } from 'preact/hooks';
import type { ClauseView } from '../../lib/model/panel-view';
import { Quote } from '../shared/quote';
import { useWords } from '../shared/use-words';

type Props = {
  readonly name: string;
  readonly text: string;
  readonly clauses: readonly ClauseView[];
  readonly onEdit: (text: string) => void;
};

/**
 * A text to edit whose clauses are underlined while it has the focus, with the CV's line for the one at the caret.
 * The underlines are drawn by a copy of the text behind a see-through field; the copy also gives the field its height.
 */
export function TracedText({ name, text, clauses, onEdit }: Props) {
  const words = useWords();
  const [caret, setCaret] = useState<number | null>(null);
  const at = clauses.findIndex(({ span }) => caret !== null && span[0] <= caret && caret <= span[1]);
  const sources = clauses[at]?.sources ?? [];
  const follow = (event: { readonly currentTarget: HTMLTextAreaElement }) =>
    setCaret(event.currentTarget.selectionStart);
  return (
    <div class="traced">
      <div class="traced-box">
        <p class="traced-copy" aria-hidden="true">
          {pieces(text, clauses).map(({ start, part, clause }) => (
            <span key={start} class={clause === null ? '' : clause === at ? 'clause clause-at' : 'clause'}>
              {part}
            </span>
          ))}{' '}
        </p>
        <textarea
          class="traced-field"
          aria-label={name}
          value={text}
          spellcheck
          onInput={(event) => {
            follow(event);
            onEdit(event.currentTarget.value);
          }}
          onSelect={follow}
          onKeyUp={follow}
          onClick={follow}
          onFocus={follow}
          onBlur={() => setCaret(null)}
        />
      </div>
      <div class="traced-source" aria-live="polite">
        {sources.length > 0
          ? sources.map(({ path, quote }) => <Quote key={path} from="cv" text={quote} />)
          : caret === null && clauses.length > 0 && <p class="note">{words.say('traceHint')}</p>}
      </div>
    </div>
  );
}

type Piece = { readonly start: number; readonly part: string; readonly clause: number | null };

/** The text cut at the edges of its clauses; clauses do not overlap. */
function pieces(text: string, clauses: readonly ClauseView[]): readonly Piece[] {
  const cut: Piece[] = [];
  let from = 0;
  const inOrder = clauses.map(({ span }, clause) => ({ span, clause })).sort((a, b) => a.span[0] - b.span[0]);
  for (const { span, clause } of inOrder) {
    if (span[0] < from) continue;
    cut.push({ start: from, part: text.slice(from, span[0]), clause: null });
    cut.push({ start: span[0], part: text.slice(...span), clause });
    from = span[1];
  }
  cut.push({ start: from, part: text.slice(from), clause: null });
  return cut.filter(({ part }) => part !== '');
}
