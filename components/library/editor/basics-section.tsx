import type { Basics } from '../../../lib/model/cv';
import type { BasicsField } from '../../../lib/model/edit';
import type { MessageKey } from '../../../lib/model/words';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection } from './edit-section';
import { ItemTools } from './item-tools';
import { TextField } from './text-field';

const FIELDS: readonly { readonly field: BasicsField; readonly title: MessageKey }[] = [
  { field: 'name', title: 'fieldName' },
  { field: 'label', title: 'fieldLabel' },
  { field: 'email', title: 'fieldEmail' },
  { field: 'phone', title: 'fieldPhone' },
  { field: 'location', title: 'fieldLocation' },
  { field: 'url', title: 'fieldUrl' },
];

type Props = { readonly basics: Basics };

/** Name, contact and links of the person, and the profile. */
export const BasicsSection = memo(({ basics }: Props) => {
  const words = useWords();
  const on = useEdit();
  const { profiles } = basics;
  return (
    <>
      <EditSection title={words.say('sectionBasics')}>
        <div class="edit-fields">
          {FIELDS.map(({ field, title }) => (
            <TextField
              key={field}
              label={words.say(title)}
              value={basics[field]}
              onType={(to) => on.edit({ do: 'basics', field, to })}
            />
          ))}
        </div>
        <EditList
          in="links"
          ids={profiles.map((_, i) => String(i))}
          name={words.say('editLinks')}
          look="is-tight"
          draw={(place) => <Link link={profiles[place]!} place={place} of={profiles.length} />}
        />
        <AddButton spot="add:links" onPress={() => on.edit({ do: 'add', in: 'links', at: profiles.length })}>
          {words.say('editAddLink')}
        </AddButton>
      </EditSection>
      <EditSection title={words.say('sectionProfile')}>
        <TextField
          label={words.say('editProfileText')}
          value={basics.summary}
          long
          onType={(to) => on.edit({ do: 'basics', field: 'summary', to })}
        />
      </EditSection>
    </>
  );
});

type LinkProps = { readonly link: Basics['profiles'][number]; readonly place: number; readonly of: number };

function Link({ link: { network, url }, place, of }: LinkProps) {
  const words = useWords();
  const on = useEdit();
  const id = String(place);
  return (
    <div class="edit-row">
      <div class="edit-fields">
        <TextField
          label={words.say('editNetwork')}
          value={network}
          spot={`text:link ${id}`}
          onType={(to) => on.edit({ do: 'link', id, field: 'network', to })}
        />
        <TextField
          label={words.say('editAddress')}
          value={url}
          onType={(to) => on.edit({ do: 'link', id, field: 'url', to })}
        />
      </div>
      <ItemTools in="links" id={id} place={place} of={of} name={network || words.say('editLink')} />
    </div>
  );
}
