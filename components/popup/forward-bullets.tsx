import type { Forward, ForwardBullet } from '../../lib/model/popup-view';
import { moveWords, reasonsWords } from '../format/bullet';
import { useWords } from '../shared/use-words';

/** The bullets to bring forward, each with its move and what it answers. */
export function ForwardBullets({ forward }: { readonly forward: Forward }) {
  const words = useWords();
  if (forward.kind !== 'move') {
    return (
      <section class="part">
        <h2 class="part-line">{words.say(forward.kind === 'already-first' ? 'alreadyFirst' : 'noneFits')}</h2>
      </section>
    );
  }
  return (
    <section class="part" aria-labelledby="forward">
      <h2 id="forward" class="part-title">
        {words.say('bringForward')}
      </h2>
      <ul class="forward">
        {forward.bullets.map((bullet) => (
          <Bullet key={bullet.path} bullet={bullet} />
        ))}
      </ul>
    </section>
  );
}

function Bullet({ bullet }: { readonly bullet: ForwardBullet }) {
  const words = useWords();
  const reasons = reasonsWords(words, bullet.reasons);
  return (
    <li>
      <p class="forward-text" title={bullet.text}>
        {bullet.text}
      </p>
      <p class="forward-why">{[moveWords(words, bullet), reasons].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
