import type { TermsView } from '../../lib/model/library-view';
import { Button } from '../shared/button';
import { refusalWords, TermForm } from '../shared/term-form';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';

type Props = { readonly terms: TermsView; readonly on: LibraryActions };

/** The user's own vocabulary: terms that were added, and skills that are left out of every advert. */
export function OwnTerms({ terms: { own, muted, note }, on }: Props) {
  const words = useWords();
  const said = note && (note.kind === 'added' ? words.say('termAdded', note.name) : refusalWords(words, note));
  return (
    <>
      <div class="setting-part">
        <h3 class="setting-name">{words.say('yourTerms')}</h3>
        <p class="note">{words.say('yourTermsWhy')}</p>
        <ul class="terms">
          {own.map(({ skill, forms }) => (
            <li key={skill} class="term">
              <span>{forms.join(', ')}</span>
              <Button look="quiet" name={words.say('removeThat', forms[0] ?? '')} onPress={() => on.forgetTerm(skill)}>
                {words.say('remove')}
              </Button>
            </li>
          ))}
        </ul>
        <TermForm said={said} onAdd={on.addTerm} />
      </div>
      {muted.length > 0 && (
        <div class="setting-part">
          <h3 class="setting-name">{words.say('leftOutOfAll')}</h3>
          <p class="note">{words.say('leftOutOfAllWhy')}</p>
          <ul class="terms">
            {muted.map(({ skill, name }) => (
              <li key={skill} class="term">
                <span>{name}</span>
                <Button look="quiet" name={words.say('putBackThat', name)} onPress={() => on.unmute(skill)}>
                  {words.say('putBack')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
