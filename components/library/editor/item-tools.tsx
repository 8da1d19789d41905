import type { ItemId } from '../../../lib/model/cv';
import type { EditSpot, ListRef } from '../../../lib/model/edit';
import { spotOf } from '../../../lib/session/edit-focus';
import { Icon, type IconName } from '../../shared/icon';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';

type Props = {
  readonly in: ListRef;
  readonly id: ItemId;
  readonly place: number;
  readonly of: number;
  /** What a screen reader calls the item. */
  readonly name: string;
};

/** What can be done with an item of a list: a grip to drag it by, a place up, a place down, out. */
export function ItemTools({ in: list, id, place, of, name }: Props) {
  const words = useWords();
  const on = useEdit();
  const key = spotOf(list, id);
  const move = (to: number, direction: 'up' | 'down') => {
    const there = list === 'links' ? spotOf(list, String(to)) : key;
    on.edit({ do: 'move', in: list, id, to }, { spot: `${direction}:${there}`, caret: null });
  };
  return (
    <div class="item-tools">
      {of > 1 && (
        <>
          <span class="grip" data-grip aria-hidden="true">
            <Icon name="grip" />
          </span>
          <Tool
            icon="up"
            spot={`up:${key}`}
            name={words.say('moveUp', name)}
            off={place === 0}
            onPress={() => move(place - 1, 'up')}
          />
          <Tool
            icon="down"
            spot={`down:${key}`}
            name={words.say('moveDown', name)}
            off={place === of - 1}
            onPress={() => move(place + 1, 'down')}
          />
        </>
      )}
      <Tool
        icon="close"
        spot={`remove:${key}`}
        name={words.say('removeThat', name)}
        off={false}
        onPress={() => on.edit({ do: 'remove', in: list, id })}
      />
    </div>
  );
}

type ToolProps = {
  readonly icon: IconName;
  readonly spot: EditSpot;
  readonly name: string;
  readonly off: boolean;
  readonly onPress: () => void;
};

/** At an end it can still have the focus, so that the keyboard does not lose its place when an item arrives there. */
function Tool({ icon, spot, name, off, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      data-spot={spot}
      aria-label={name}
      aria-disabled={off}
      title={name}
      onClick={() => !off && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
