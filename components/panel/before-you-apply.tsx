import type { GapsView } from '../../lib/model/panel-view';
import { eligibilityWords, knockOutWords } from '../format/knock-out';
import { Icon } from '../shared/icon';
import { Quote } from '../shared/quote';
import { useWords } from '../shared/use-words';

/** What decides before any skill does, in the advert's own words. */
export function BeforeYouApply({ gaps }: { readonly gaps: Pick<GapsView, 'knockOuts' | 'eligibility'> }) {
  const words = useWords();
  const { knockOuts, eligibility } = gaps;
  if (knockOuts.length + eligibility.length === 0) return null;
  return (
    <section class="panel-part" aria-labelledby="before">
      <h2 id="before" class="group-title">
        {words.say('beforeYouApply')}
      </h2>
      <ul class="before">
        {eligibility.map(({ kind, quote }) => (
          <li key={`${kind}:${quote}`}>
            <Icon name={kind === 'sponsorship' ? 'check' : 'alert'} />
            <div>
              <p class="before-what">{eligibilityWords(words, kind)}</p>
              <Quote from="advert" text={quote} />
            </div>
          </li>
        ))}
        {knockOuts.map((one) => (
          <li key={knockOutWords(words, one)}>
            <Icon name="alert" />
            <p class="before-what">{knockOutWords(words, one)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
