import type { DamageKind } from '../../lib/model/cv';
import type { DamageSource, DamageView } from '../../lib/model/cv-review';
import type { MessageKey } from '../../lib/model/words';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';

type Said = { readonly name: MessageKey; readonly why: MessageKey; readonly next: MessageKey };

const WORDS: Readonly<Record<DamageKind, Said>> = {
  'spaced-letters': { name: 'damageSpaced', why: 'damageSpacedWhy', next: 'damageSpacedNext' },
  'glued-words': { name: 'damageGlued', why: 'damageGluedWhy', next: 'damageSaveAgain' },
  'wrong-order': { name: 'damageOrder', why: 'damageOrderWhy', next: 'damageOrderNext' },
  'interleaved-columns': { name: 'damageColumns', why: 'damageColumnsWhy', next: 'damageColumnsNext' },
  'lost-ligatures': { name: 'damageLost', why: 'damageLostWhy', next: 'damageLigaturesNext' },
  'single-glyph-ligatures': { name: 'damageGlyphs', why: 'damageGlyphsWhy', next: 'damageLigaturesNext' },
  'icon-letters': { name: 'damageIcons', why: 'damageIconsWhy', next: 'damageIconsNext' },
  'contact-in-margin': { name: 'damageMargin', why: 'damageMarginWhy', next: 'damageMarginNext' },
  'hidden-text': { name: 'damageHidden', why: 'damageHiddenWhy', next: 'damageHiddenNext' },
  'no-characters': { name: 'damageNoCharacters', why: 'damageNoCharactersWhy', next: 'damageSaveAgain' },
};

/** What machines stumble over in the file, as they meet it, with who says so. */
export function Damage({ damage }: { readonly damage: readonly DamageView[] }) {
  const words = useWords();
  if (damage.length === 0) return null;
  return (
    <section class="damaged" aria-labelledby="damaged">
      <h2 id="damaged" class="damaged-title">
        {words.say('damaged')}
      </h2>
      {damage.map((each) => {
        const { name, why, next } = WORDS[each.kind];
        return (
          <article key={each.kind} class="damage">
            <h3>
              <Icon name="alert" />
              {words.say(name)}
            </h3>
            <pre>{each.lines.join('\n')}</pre>
            <p>
              {words.say(why)} {words.say(next)}
            </p>
            <Sources sources={each.sources} />
          </article>
        );
      })}
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly DamageSource[] }) {
  const words = useWords();
  if (sources.length === 0) return <p class="note">{words.say('damageUnsourced')}</p>;
  return (
    <ul class="note damage-sources">
      {sources.map(({ by, title, url, claim }) => (
        <li key={url}>
          {words.say(claim === 'documented' ? 'damageDocumented' : 'damageReproduced', by)}{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
