import type { ShownItem } from '../../lib/model/panel-view';
import { Fold } from '../shared/fold';
import { Quote } from '../shared/quote';
import { useWords } from '../shared/use-words';

/** Every hit with the CV's own line. */
export function ShownItems({ items }: { readonly items: readonly ShownItem[] }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <Fold title={words.say('shownInWork')} count={items.length}>
      <ul class="shown">
        {items.map((item) => (
          <li key={item.skill}>
            <h3 class="gap-name">
              {item.name}
              {item.nice && <span class="tag">{words.say('niceTag')}</span>}
            </h3>
            {item.cv.slice(0, 2).map(({ path, quote }) => (
              <Quote key={path} from="cv" text={quote} />
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
