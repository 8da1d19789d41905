import type { VNode } from 'preact';
import type { ItemId } from '../../../lib/model/cv';
import type { ListRef } from '../../../lib/model/edit';
import { useEdit } from './edit-actions';
import { useDragList } from './use-drag-list';

type Props = {
  readonly in: ListRef;
  readonly ids: readonly ItemId[];
  /** What the list holds, for a screen reader. */
  readonly name: string;
  readonly look: string;
  readonly draw: (place: number) => VNode;
};

/** The items of a list, which can be dragged into another order. */
export function EditList({ in: list, ids, name, look, draw }: Props) {
  const on = useEdit();
  const { listeners, lookOf } = useDragList((from, to) => {
    const id = ids[from];
    if (id !== undefined) on.edit({ do: 'move', in: list, id, to });
  });
  if (ids.length === 0) return null;
  return (
    <ul class={`edit-list ${look}`} aria-label={name} {...listeners}>
      {ids.map((id, place) => (
        <li key={id} class={lookOf(place)}>
          {draw(place)}
        </li>
      ))}
    </ul>
  );
}
