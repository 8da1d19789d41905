import type { ItemId, Role } from '../../../lib/model/cv';
import type { TextField as TextFieldOf } from '../../../lib/model/edit';
import type { EditView } from '../../../lib/model/edit-view';
import type { MessageKey } from '../../../lib/model/words';
import { dateKey } from '../../../lib/session/edit-focus';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { activeIn, BulletsField, type BulletsShown } from './bullets-field';
import { DateField } from './date-field';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection, EntryHead } from './edit-section';
import { ItemTools } from './item-tools';
import { TextField } from './text-field';

type Shown = Pick<EditView, 'skills' | 'oddDates'> & { readonly active: ItemId | null; readonly parts: boolean };
type Props = Shown & { readonly roles: readonly Role[] };

/** The jobs, newest first as the CV has them. */
export const RolesSection = memo(({ roles, active, ...shown }: Props) => {
  const words = useWords();
  const on = useEdit();
  return (
    <EditSection title={words.say('sectionRoles')}>
      <AddButton spot="add:roles" onPress={() => on.edit({ do: 'add', in: 'roles', at: 0 })}>
        {words.say('editAddRole')}
      </AddButton>
      <EditList
        in="roles"
        ids={roles.map(({ id }) => id)}
        name={words.say('sectionRoles')}
        look="is-wide"
        draw={(place) => {
          const role = roles[place]!;
          return (
            <RoleFields
              role={role}
              place={place}
              of={roles.length}
              active={activeIn(role.bullets, active)}
              {...shown}
            />
          );
        }}
      />
    </EditSection>
  );
});

const FIELDS: readonly { readonly field: TextFieldOf<'roles'>; readonly title: MessageKey }[] = [
  { field: 'title', title: 'fieldLabel' },
  { field: 'company', title: 'editCompany' },
  { field: 'location', title: 'fieldLocation' },
  { field: 'url', title: 'fieldUrl' },
];

type RoleProps = BulletsShown &
  Pick<EditView, 'oddDates'> & { readonly role: Role; readonly place: number; readonly of: number };

const RoleFields = memo(({ role, place, of, oddDates, ...shown }: RoleProps) => {
  const words = useWords();
  const on = useEdit();
  const { id } = role;
  const name = [role.title, role.company].filter(Boolean).join(', ') || words.say('editJobOf', place + 1, of);
  return (
    <>
      <EntryHead title={name}>
        <ItemTools in="roles" id={id} place={place} of={of} name={name} />
      </EntryHead>
      <div class="edit-fields">
        {FIELDS.map(({ field, title }, i) => (
          <TextField
            key={field}
            label={words.say(title)}
            value={role[field]}
            {...(i === 0 ? { spot: `text:${id}` as const } : {})}
            onType={(to) => on.edit({ do: 'text', in: 'roles', id, field, to })}
          />
        ))}
        <DateField
          label={words.say('editStart')}
          place={{ in: 'roles', id, field: 'start' }}
          date={role.start}
          odd={oddDates[dateKey({ in: 'roles', id, field: 'start' })]}
        />
        <DateField
          label={words.say('editEnd')}
          place={{ in: 'roles', id, field: 'end' }}
          date={role.end}
          current={role.current}
          odd={oddDates[dateKey({ in: 'roles', id, field: 'end' })]}
        />
        <TextField
          label={words.say('editAbout')}
          value={role.summary}
          long
          onType={(to) => on.edit({ do: 'text', in: 'roles', id, field: 'summary', to })}
        />
      </div>
      <BulletsField owner={id} of={name} bullets={role.bullets} {...shown} />
    </>
  );
});
