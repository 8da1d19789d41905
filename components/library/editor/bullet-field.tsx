import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import type { Bullet, ItemId } from '../../../lib/model/cv';
import type { BulletSkills } from '../../../lib/model/edit-view';
import { pastedLines } from '../../../lib/session/pasted-lines';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { BulletFacts } from './bullet-facts';
import { type EditActions, useEdit } from './edit-actions';
import { ItemTools } from './item-tools';

type Props = {
  readonly owner: ItemId;
  readonly bullet: Bullet;
  readonly place: number;
  readonly of: number;
  /** Whether its parts and skills are shown under it. */
  readonly isShown: boolean;
  readonly skills: BulletSkills | null;
};
type Field = HTMLTextAreaElement;

/**
 * One bullet. Enter makes the next one of what stands behind the cursor, Backspace at the start puts it behind the one
 * above, Alt with an arrow moves it; lines that are pasted become bullets of their own.
 */
export const BulletField = memo(({ owner, bullet, place, of, isShown, skills }: Props) => {
  const words = useWords();
  const on = useEdit();
  const { id, text } = bullet;
  const list = { bulletsOf: owner };
  const write = (to: readonly string[], caret: number) => on.edit({ do: 'bullet', in: list, id, to, caret });
  const name = words.say('editBulletOf', place + 1, of);
  return (
    <div class="edit-bullet" data-bullet={id}>
      <div class="edit-bullet-row">
        <div class="grow" data-text={text}>
          <textarea
            class="field"
            rows={1}
            aria-label={name}
            data-spot={`text:${id}`}
            value={text}
            onInput={({ currentTarget: field }) => {
              const lines = field.value.includes('\n') ? pastedLines(field.value) : [field.value];
              write(lines, (lines.at(-1) ?? '').length);
            }}
            onKeyDown={(event) => onKey(event, { on, owner, id, text, place, of, write })}
            onPaste={(event) => onPaste(event, text, write)}
            onBlur={() => {
              if (text !== text.trim()) write([text.trim()], 0);
              on.leaveField();
            }}
          />
        </div>
        <ItemTools in={list} id={id} place={place} of={of} name={text || name} />
      </div>
      {isShown && <BulletFacts bullet={bullet} skills={skills} />}
    </div>
  );
});

type Write = (to: readonly string[], caret: number) => void;
type KeyContext = Pick<Props, 'owner' | 'place' | 'of'> & {
  readonly on: EditActions;
  readonly id: ItemId;
  readonly text: string;
  readonly write: Write;
};

function onKey(event: TargetedKeyboardEvent<Field>, { on, owner, id, text, place, of, write }: KeyContext): void {
  const { selectionStart: from, selectionEnd: to } = event.currentTarget;
  const list = { bulletsOf: owner };
  if (event.isComposing) return;
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    write([text.slice(0, from).trimEnd(), text.slice(to).trimStart()], 0);
  } else if (event.key === 'Backspace' && from === 0 && to === 0 && place > 0) {
    event.preventDefault();
    on.edit({ do: 'join', in: list, id });
  } else if (event.key === 'Backspace' && text === '') {
    event.preventDefault();
    on.edit({ do: 'remove', in: list, id });
  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    const next = place + (event.key === 'ArrowUp' ? -1 : 1);
    if (next >= 0 && next < of) on.edit({ do: 'move', in: list, id, to: next }, { spot: `text:${id}`, caret: from });
  }
}

function onPaste(event: TargetedClipboardEvent<Field>, text: string, write: Write): void {
  const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '');
  if (lines.length < 2) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = event.currentTarget;
  const [before, after] = [text.slice(0, selectionStart), text.slice(selectionEnd)];
  const last = lines.at(-1)!;
  write([before + lines[0], ...lines.slice(1, -1), last + after], last.length);
}
