import type { Extra, Unplaced } from '../../../lib/model/cv';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection } from './edit-section';
import { ItemTools } from './item-tools';
import { LinesField } from './lines-field';
import { TextField } from './text-field';

type Props = { readonly extras: readonly Extra[] };

/** Sections of the CV's own (languages, talks), each with its heading and its lines. */
export const ExtrasSection = memo(({ extras }: Props) => {
  const words = useWords();
  const on = useEdit();
  return (
    <EditSection title={words.say('sectionExtras')}>
      <EditList
        in="extras"
        ids={extras.map(({ id }) => id)}
        name={words.say('sectionExtras')}
        look="is-tight"
        draw={(place) => <Fields extra={extras[place]!} place={place} of={extras.length} />}
      />
      <AddButton spot="add:extras" onPress={() => on.edit({ do: 'add', in: 'extras', at: extras.length })}>
        {words.say('editAddExtra')}
      </AddButton>
    </EditSection>
  );
});

type FieldsProps = { readonly extra: Extra; readonly place: number; readonly of: number };

const Fields = memo(({ extra: { id, heading, lines }, place, of }: FieldsProps) => {
  const words = useWords();
  const on = useEdit();
  return (
    <div class="edit-row">
      <div class="edit-fields is-uneven">
        <TextField
          label={words.say('editHeading')}
          value={heading}
          spot={`text:${id}`}
          onType={(to) => on.edit({ do: 'text', in: 'extras', id, field: 'heading', to })}
        />
        <LinesField
          label={words.say('editLines')}
          lines={lines}
          onType={(to) => on.edit({ do: 'lines', in: 'extras', id, to })}
        />
      </div>
      <ItemTools in="extras" id={id} place={place} of={of} name={heading || words.say('editEntryOf', place + 1, of)} />
    </div>
  );
});

type UnplacedProps = { readonly lines: readonly Unplaced[] };

/** Lines of the file that fit nowhere: to be mended or taken out. */
export const UnplacedSection = memo(({ lines }: UnplacedProps) => {
  const words = useWords();
  const on = useEdit();
  if (lines.length === 0) return null;
  return (
    <EditSection title={words.say('sectionUnplaced')}>
      <EditList
        in="unplaced"
        ids={lines.map(({ id }) => id)}
        name={words.say('sectionUnplaced')}
        look="is-tight"
        draw={(place) => {
          const { id, text } = lines[place]!;
          return (
            <div class="edit-row">
              <TextField
                label={words.say('editLineOf', place + 1, lines.length)}
                value={text}
                spot={`text:${id}`}
                long
                onType={(to) => on.edit({ do: 'text', in: 'unplaced', id, field: 'text', to })}
              />
              <ItemTools in="unplaced" id={id} place={place} of={lines.length} name={text} />
            </div>
          );
        }}
      />
    </EditSection>
  );
});
