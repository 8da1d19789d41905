import type { Bullet, ItemId } from '../../../lib/model/cv';
import type { BulletSkills } from '../../../lib/model/edit-view';
import { useWords } from '../../shared/use-words';
import { BulletField } from './bullet-field';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton } from './edit-section';

/** What is shown of the bullets beside their text. */
export type BulletsShown = {
  readonly skills: Readonly<Record<ItemId, BulletSkills>>;
  /** The bullet that has the focus, where it is one of these. */
  readonly active: ItemId | null;
  /** Whether the parts of every bullet are shown. */
  readonly parts: boolean;
};

type Props = BulletsShown & {
  readonly owner: ItemId;
  /** What a screen reader calls the job or project. */
  readonly of: string;
  readonly bullets: readonly Bullet[];
};

/** The bullets of a job or a project. */
export function BulletsField({ owner, of, bullets, skills, active, parts }: Props) {
  const words = useWords();
  const on = useEdit();
  const list = { bulletsOf: owner };
  return (
    <div class="edit-bullets">
      <EditList
        in={list}
        ids={bullets.map(({ id }) => id)}
        name={words.say('editBulletsOf', of)}
        look="is-tight"
        draw={(place) => {
          const bullet = bullets[place]!;
          const isShown = parts || active === bullet.id;
          return (
            <BulletField
              owner={owner}
              bullet={bullet}
              place={place}
              of={bullets.length}
              isShown={isShown}
              skills={isShown ? (skills[bullet.id] ?? null) : null}
            />
          );
        }}
      />
      <AddButton spot={`add:${owner}`} onPress={() => on.edit({ do: 'add', in: list, at: bullets.length })}>
        {words.say('editAddBullet')}
      </AddButton>
    </div>
  );
}

/** The bullet that has the focus, where it is among these: the others need not be drawn anew. */
export const activeIn = (bullets: readonly Bullet[], active: ItemId | null): ItemId | null =>
  bullets.some(({ id }) => id === active) ? active : null;
