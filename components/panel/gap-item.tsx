import { useState } from 'preact/hooks';
import type { GapItem as Item } from '../../lib/model/panel-view';
import type { Words } from '../../lib/model/words';
import { anyOf } from '../format/names';
import { Menu } from '../shared/menu';
import { Quote } from '../shared/quote';
import { useWords } from '../shared/use-words';
import { GapAnswer } from './gap-answer';
import type { PanelViewActions } from './panel-actions';
import { Places } from './places';

type Props = { readonly item: Item; readonly on: PanelViewActions };

/** One gap: the advert's line, how near the CV comes, and what the user can say to it. */
export function GapItem({ item, on }: Props) {
  const words = useWords();
  const [why, setWhy] = useState(false);
  const name = anyOf(words, item.names);
  return (
    <li class="gap">
      <div class="gap-top">
        <h3 class="gap-name">{name}</h3>
        <Menu
          id={`term-${item.skill}`}
          name={words.say('moreOn', name)}
          items={menuItems(words, item, on, () => setWhy(!why))}
        />
      </div>
      {item.advert && <Quote from="advert" text={item.advert} />}
      {item.near && <p class="gap-near">{nearWords(words, item.near)}</p>}
      {item.grade === 'listed' && item.cv.map(({ path, quote }) => <Quote key={path} from="cv" text={quote} />)}
      {why && <Why item={item} name={name} />}
      {item.grade === 'listed' ? (
        <ShowWhere item={item} name={name} />
      ) : (
        <GapAnswer item={item} name={name} onAnswer={on.answer} />
      )}
    </li>
  );
}

function menuItems(words: Words, item: Item, on: PanelViewActions, onWhy: () => void) {
  const as = (level: 'must' | 'nice' | 'not-a-skill') => () => on.correct({ skill: item.skill, as: level });
  return [
    ...(item.level === 'must' ? [{ label: words.say('itIsOptional'), onPress: as('nice') }] : []),
    ...(item.level === 'nice' ? [{ label: words.say('itIsRequired'), onPress: as('must') }] : []),
    { label: words.say('notASkill'), onPress: as('not-a-skill') },
    { label: words.say('leaveOut'), onPress: () => on.mute({ skill: item.skill, name: item.names[0] ?? '' }) },
    { label: words.say('whyThis'), onPress: onWhy },
  ];
}

function nearWords(words: Words, { name, company }: NonNullable<Item['near']>): string {
  if (name === null) return words.say('closeUnnamed');
  return company ? words.say('closeAt', name, company) : words.say('close', name);
}

function Why({ item, name }: { readonly item: Item; readonly name: string }) {
  const words = useWords();
  return (
    <div class="why">
      <p>{words.say(item.level === 'must' ? 'whyMust' : 'whyNice', name)}</p>
      <p>{words.say(item.grade === 'listed' ? 'whyListed' : item.near ? 'whyNear' : 'whyNotInCv', name)}</p>
      {item.near && item.cv.map(({ path, quote }) => <Quote key={path} from="cv" text={quote} />)}
    </div>
  );
}

function ShowWhere({ item, name }: { readonly item: Item; readonly name: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="gap-answers">
      <button type="button" class="button button-small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.say('showWhere')}
      </button>
      {open && (
        <div class="why">
          <p>{words.say('showWhereHow', name)}</p>
          <Places item={item} />
        </div>
      )}
    </div>
  );
}
