import type { BulletsView, OrderedBullet, RoleBullets } from '../../lib/model/panel-view';
import { moveWords, reasonsWords } from '../format/bullet';
import { Button } from '../shared/button';
import { Fold } from '../shared/fold';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import type { PanelActions } from './panel-actions';

type Actions = Pick<PanelActions, 'moveBullet' | 'resetOrder' | 'copyBullets'>;
type Props = { readonly bullets: BulletsView; readonly on: Actions };

/** The order each job's bullets should have; the words stay the user's. */
export function BulletsTab({ bullets, on }: Props) {
  const words = useWords();
  const { roles, fits, trim, questions } = bullets;
  const moving = roles.filter(({ moves, edited }) => moves || edited);
  const standing = roles.filter((role) => !moving.includes(role));
  return (
    <>
      <section class="panel-part">
        <h2 class="lead">{words.say(moving.length > 0 ? 'bulletsLead' : fits ? 'alreadyFirst' : 'noneFits')}</h2>
      </section>
      {moving.map((role) => (
        <Role key={role.role} role={role} on={on} />
      ))}
      {questions.length > 0 && <Questions questions={questions} />}
      {standing.length > 0 && (
        <Fold title={words.say('otherJobs')} count={standing.length}>
          {standing.map((role) => (
            <Role key={role.role} role={role} on={on} />
          ))}
        </Fold>
      )}
      {trim.length > 0 && (
        <Fold title={words.say('trim')} count={trim.length}>
          <p class="note">{words.say('trimNote')}</p>
          <ul class="plain-list">
            {trim.map(({ path, text, reasons }) => (
              <li key={path}>
                <p>{text}</p>
                <p class="note">{reasonsWords(words, reasons)}</p>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

type RoleProps = { readonly role: RoleBullets; readonly on: Actions };

function Role({ role, on }: RoleProps) {
  const words = useWords();
  const name = [role.title, role.company].filter(Boolean).join(', ') || words.say('untitled');
  const shown = role.bullets.map(({ path }) => path);
  return (
    <section class="panel-part" aria-label={name}>
      <h3 class="role-name">{name}</h3>
      <ol class="ordered">
        {role.bullets.map((bullet, i) => (
          <Bullet
            key={bullet.path}
            bullet={bullet}
            isLast={i === shown.length - 1}
            onMove={(by) => on.moveBullet(role.role, shown, bullet.path, by)}
          />
        ))}
      </ol>
      <div class="buttons">
        {role.lines > 0 && (
          <Button name={words.say('copyBulletsOf', name)} onPress={() => on.copyBullets(role.text, role.lines)}>
            <Icon name="copy" />
            {words.say('copyBullets')}
          </Button>
        )}
        {role.edited && (
          <Button look="quiet" onPress={() => on.resetOrder(role.role)}>
            {words.say('asProposed')}
          </Button>
        )}
      </div>
      {role.lines < shown.length && <p class="note">{words.count('startLinesLeftOut', shown.length - role.lines)}</p>}
    </section>
  );
}

type BulletProps = {
  readonly bullet: OrderedBullet;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
};

function Bullet({ bullet: { text, now, place, reasons }, isLast, onMove }: BulletProps) {
  const words = useWords();
  const moved = now === place ? words.say('stays') : moveWords(words, { now, proposed: place, company: null });
  return (
    <li class={place < now ? 'ordered-bullet is-forward' : 'ordered-bullet'}>
      <div class="ordered-text">
        <p>{text}</p>
        <p class="forward-why">{[moved, reasonsWords(words, reasons)].filter(Boolean).join(' · ')}</p>
      </div>
      <div class="movers">
        <MoveButton up disabled={place === 1} name={words.say('moveUp', text)} onPress={() => onMove(-1)} />
        <MoveButton up={false} disabled={isLast} name={words.say('moveDown', text)} onPress={() => onMove(1)} />
      </div>
    </li>
  );
}

type MoveProps = {
  readonly up: boolean;
  readonly disabled: boolean;
  readonly name: string;
  readonly onPress: () => void;
};

/** At an end it stays focusable, so that the keyboard does not lose its place when a bullet arrives there. */
function MoveButton({ up, disabled, name, onPress }: MoveProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={name}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <Icon name={up ? 'up' : 'down'} />
    </button>
  );
}

function Questions({ questions }: Pick<BulletsView, 'questions'>) {
  const words = useWords();
  return (
    <section class="panel-part" aria-labelledby="questions">
      <h2 id="questions" class="group-title">
        {words.say('questions')}
      </h2>
      <ul class="plain-list">
        {questions.map(({ path, text, asks }) => (
          <li key={path}>
            <p class="question">{words.say(asks === 'how-much' ? 'askHowMuch' : 'askWhatChanged')}</p>
            <p class="quote quote-cv">{words.say('quoted', text)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
