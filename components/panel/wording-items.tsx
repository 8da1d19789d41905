import type { GapItem } from '../../lib/model/panel-view';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';

type Props = { readonly items: readonly GapItem[]; readonly onCopy: (text: string) => void };

/** Skills the CV shows in other words than the advert's. */
export function WordingItems({ items, onCopy }: Props) {
  const words = useWords();
  const said = items.flatMap(({ skill, wording }) => (wording ? [{ skill, wording }] : []));
  if (said.length === 0) return null;
  return (
    <section class="panel-part" aria-labelledby="wording">
      <h2 id="wording" class="group-title">
        {words.say('saidDifferently')}
      </h2>
      <ul class="wordings">
        {said.map(({ skill, wording }) => (
          <li key={skill}>
            <span>{words.say('wording', wording.cv, wording.advert)}</span>
            <Button look="small" name={words.say('copyThat', wording.advert)} onPress={() => onCopy(wording.advert)}>
              {words.say('copy')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
