import { useRef } from 'preact/hooks';
import type { Bullet, BulletReading } from '../../../lib/model/cv';
import type { BulletSkills } from '../../../lib/model/edit-view';
import type { MessageKey } from '../../../lib/model/words';
import { useWords } from '../../shared/use-words';

type Props = { readonly bullet: Bullet; readonly skills: BulletSkills | null };

const PARTS: readonly { readonly part: keyof BulletReading['parts']; readonly title: MessageKey }[] = [
  { part: 'action', title: 'editPartAction' },
  { part: 'work', title: 'editPartWork' },
  { part: 'scope', title: 'editPartScope' },
  { part: 'result', title: 'editPartResult' },
];

/** SCREENS.md, Words on screen. */
const GRADES: Readonly<Record<BulletReading['result'], MessageKey>> = {
  quantified: 'editGradeQuantified',
  stated: 'editGradeStated',
  none: 'askWhatChanged',
};

/** What is read in a bullet: the skills it names, its parts, its result. While it is read anew, what was read before. */
export function BulletFacts({ bullet, skills }: Props) {
  const words = useWords();
  const last = useRef<Bullet | null>(null);
  const isRead = bullet.reading.version > 0;
  if (isRead) last.current = bullet;
  const read = last.current;
  if (!read || bullet.text.trim() === '') return null;
  const isStale = !isRead || (skills !== null && skills.text !== bullet.text);
  const { parts, result } = read.reading;
  return (
    <div class={isStale ? 'bullet-facts is-stale' : 'bullet-facts'}>
      <dl class="bullet-parts">
        {skills && (
          <div>
            <dt>{words.say('editSkillsFound')}</dt>
            <dd class="chips">
              {skills.names.length === 0 && <span class="note">{words.say('editNoSkills')}</span>}
              {skills.names.map((name) => (
                <span key={name} class="chip">
                  {name}
                </span>
              ))}
            </dd>
          </div>
        )}
        {PARTS.map(({ part, title }) => {
          const span = parts[part];
          return (
            span && (
              <div key={part}>
                <dt class={`part-name part-${part}`}>{words.say(title)}</dt>
                <dd>{read.text.slice(...span)}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="note">{words.say(isStale ? 'editReadingAnew' : GRADES[result])}</p>
    </div>
  );
}
