import type { LeftOver, Place } from '../../lib/model/cv-review';
import type { Words } from '../../lib/model/words';
import { Button } from '../shared/button';
import { Menu } from '../shared/menu';
import { useWords } from '../shared/use-words';
import { useReview } from './origin-context';
import { Traced } from './traced';

const LONGEST_NAME = 60;

/** Lines that fit nowhere, each with the likeliest place in one press and the others behind a menu. */
export function Unplaced({ lines }: { readonly lines: readonly LeftOver[] }) {
  const words = useWords();
  const { on } = useReview();
  return (
    <ul class="left-over">
      {lines.map(({ id, text, after, places: [likeliest, ...others] }) => (
        <li key={id}>
          <Traced id={id} name={text}>
            <p>
              {words.say('quoted', text)} {after && <span class="note">{words.say('unplacedAfter', after)}</span>}
            </p>
          </Traced>
          <div class="left-over-places">
            {likeliest && (
              <Button
                look="small"
                name={words.say('reviewAbout', placeWords(words, likeliest), text)}
                onPress={() => on.placeLine(id, likeliest)}
              >
                {placeWords(words, likeliest)}
              </Button>
            )}
            {others.length > 0 && (
              <Menu
                id={`places-${id}`}
                name={words.say('reviewElsewhere', text)}
                items={others.map((place) => ({
                  label: placeWords(words, place),
                  onPress: () => on.placeLine(id, place),
                }))}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function placeWords(words: Words, place: Place): string {
  switch (place.kind) {
    case 'bullet':
      return words.say('reviewToBullet', short(place.name) || words.say('untitled'));
    case 'education':
      return words.say('reviewToEducation', short(place.name));
    case 'extra':
      return words.say('reviewToExtra', short(place.name));
    case 'skill':
      return place.name ? words.say('reviewToSkillGroup', short(place.name)) : words.say('reviewToSkills');
    case 'profile':
      return words.say('reviewToProfile');
    case 'certificate':
      return words.say('reviewToCertificate');
    case 'leave-out':
      return words.say('reviewLeaveOut');
  }
}

function short(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
