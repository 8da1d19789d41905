import type { KnockOut } from '../../lib/model/popup-view';
import { knockOutWords } from '../format/knock-out';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';

/** What decides before any skill does, in few words; the advert's own line is its tooltip and stands in the panel. */
export function KnockOuts({ knockOuts }: { readonly knockOuts: readonly KnockOut[] }) {
  const words = useWords();
  if (knockOuts.length === 0) return null;
  return (
    <section class="part" aria-labelledby="before">
      <h2 id="before" class="part-title">
        {words.say('beforeYouApply')}
      </h2>
      <ul class="knock-outs">
        {knockOuts.map((one) => (
          <li key={knockOutWords(words, one)} title={one.kind === 'eligibility' ? one.quote : undefined}>
            <Icon name="alert" />
            {knockOutWords(words, one)}
          </li>
        ))}
      </ul>
    </section>
  );
}
