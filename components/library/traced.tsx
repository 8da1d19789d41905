import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import { DoubtNote } from './doubt-note';
import { useReview } from './origin-context';

type Props = {
  /** Id of the item, or path of the field. */
  readonly id: string;
  /** What it says, for the button's name. */
  readonly name: string;
  readonly children: ComponentChildren;
};

/** A field that knows where it stands in the original, with the doubts about it. */
export function Traced({ id, name, children }: Props) {
  const words = useWords();
  const { original, active, point, doubts } = useReview();
  const own = doubts.filter(({ item }) => item === id);
  const lines = original?.origin[id] ?? [];
  const [open, setOpen] = useState(false);
  const quote = useId();
  const isActive = active.includes(id);
  return (
    <div
      class={isActive ? 'origin-field is-active' : 'origin-field'}
      data-item={id}
      onPointerEnter={() => point([id])}
      onPointerLeave={() => point([])}
    >
      <div class="origin-row">
        <div class="origin-said">{children}</div>
        {lines.length > 0 && (
          <button
            type="button"
            class="button button-icon where"
            aria-label={words.say('reviewWhere', name)}
            title={words.say('reviewWhereShort')}
            aria-expanded={open}
            aria-controls={quote}
            onFocus={() => point([id])}
            onBlur={() => point([])}
            onClick={() => setOpen(!open)}
          >
            <Icon name="file" />
          </button>
        )}
      </div>
      {lines.length > 0 && (
        <blockquote id={quote} class="where-lines" hidden={!open}>
          {lines.map((line) => (
            <p key={line}>{original?.lines[line]?.text}</p>
          ))}
        </blockquote>
      )}
      {own.map((doubt) => (
        <DoubtNote key={`${doubt.kind}:${doubt.quote}:${doubt.path}`} doubt={doubt} />
      ))}
    </div>
  );
}
