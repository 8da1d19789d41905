import type { GapItem as Item } from '../../lib/model/panel-view';
import type { MessageKey } from '../../lib/model/words';
import { useWords } from '../shared/use-words';

const WHERE: Readonly<Record<Item['where'][number]['why'], MessageKey>> = {
  'skills-group': 'whereGroup',
  'role-with-neighbour': 'whereNear',
  'latest-role': 'whereLatest',
};

/** Where in the CV a skill would stand, if it is true. */
export function Places({ item }: { readonly item: Item }) {
  const words = useWords();
  return (
    <>
      {item.where.map(({ why, place }) => (
        <p key={why}>{words.say(WHERE[why], place)}</p>
      ))}
    </>
  );
}
