import type { Education } from '../../../lib/model/cv';
import type { TextField as TextFieldOf } from '../../../lib/model/edit';
import type { EditView } from '../../../lib/model/edit-view';
import type { MessageKey } from '../../../lib/model/words';
import { dateKey } from '../../../lib/session/edit-focus';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { DateField } from './date-field';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection, EntryHead } from './edit-section';
import { ItemTools } from './item-tools';
import { LinesField } from './lines-field';
import { TextField } from './text-field';

type Props = Pick<EditView, 'oddDates'> & { readonly entries: readonly Education[] };

/** Degrees and schools. */
export const EducationSection = memo(({ entries, oddDates }: Props) => {
  const words = useWords();
  const on = useEdit();
  return (
    <EditSection title={words.say('sectionEducation')}>
      <EditList
        in="education"
        ids={entries.map(({ id }) => id)}
        name={words.say('sectionEducation')}
        look="is-wide"
        draw={(place) => <EntryFields entry={entries[place]!} place={place} of={entries.length} oddDates={oddDates} />}
      />
      <AddButton spot="add:education" onPress={() => on.edit({ do: 'add', in: 'education', at: entries.length })}>
        {words.say('editAddEducation')}
      </AddButton>
    </EditSection>
  );
});

const FIELDS: readonly { readonly field: TextFieldOf<'education'>; readonly title: MessageKey }[] = [
  { field: 'studyType', title: 'editDegree' },
  { field: 'area', title: 'editArea' },
  { field: 'institution', title: 'editInstitution' },
  { field: 'score', title: 'editScore' },
  { field: 'url', title: 'fieldUrl' },
];

type EntryProps = Pick<EditView, 'oddDates'> & {
  readonly entry: Education;
  readonly place: number;
  readonly of: number;
};

const EntryFields = memo(({ entry, place, of, oddDates }: EntryProps) => {
  const words = useWords();
  const on = useEdit();
  const { id } = entry;
  const named = [entry.studyType, entry.area].filter(Boolean).join(' ') || entry.institution;
  const name = named || words.say('editEntryOf', place + 1, of);
  return (
    <>
      <EntryHead title={name}>
        <ItemTools in="education" id={id} place={place} of={of} name={name} />
      </EntryHead>
      <div class="edit-fields">
        {FIELDS.map(({ field, title }, i) => (
          <TextField
            key={field}
            label={words.say(title)}
            value={entry[field] ?? null}
            {...(i === 0 ? { spot: `text:${id}` as const } : {})}
            onType={(to) => on.edit({ do: 'text', in: 'education', id, field, to })}
          />
        ))}
        {(['start', 'end'] as const).map((field) => {
          const at = { in: 'education', id, field } as const;
          return (
            <DateField
              key={field}
              label={words.say(field === 'start' ? 'editStart' : 'editEnd')}
              place={at}
              date={entry[field]}
              odd={oddDates[dateKey(at)]}
            />
          );
        })}
        <LinesField
          label={words.say('editLines')}
          lines={entry.lines}
          onType={(to) => on.edit({ do: 'lines', in: 'education', id, to })}
        />
      </div>
    </>
  );
});
