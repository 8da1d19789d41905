import type { SkillGroup } from '../../../lib/model/cv';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection } from './edit-section';
import { ItemTools } from './item-tools';
import { KeywordsField } from './keywords-field';
import { TextField } from './text-field';

type Props = { readonly groups: readonly SkillGroup[] };

/** The skills list, group by group. */
export const SkillsSection = memo(({ groups }: Props) => {
  const words = useWords();
  const on = useEdit();
  return (
    <EditSection title={words.say('sectionSkills')}>
      <EditList
        in="skills"
        ids={groups.map(({ id }) => id)}
        name={words.say('sectionSkills')}
        look="is-tight"
        draw={(place) => <Group group={groups[place]!} place={place} of={groups.length} />}
      />
      <AddButton spot="add:skills" onPress={() => on.edit({ do: 'add', in: 'skills', at: groups.length })}>
        {words.say('editAddSkills')}
      </AddButton>
    </EditSection>
  );
});

type GroupProps = { readonly group: SkillGroup; readonly place: number; readonly of: number };

const Group = memo(({ group: { id, name, keywords }, place, of }: GroupProps) => {
  const words = useWords();
  const on = useEdit();
  return (
    <div class="edit-row">
      <div class="edit-fields is-uneven">
        <TextField
          label={words.say('editGroup')}
          value={name}
          spot={`text:${id}`}
          onType={(to) => on.edit({ do: 'text', in: 'skills', id, field: 'name', to })}
        />
        <KeywordsField
          label={words.say('sectionSkills')}
          keywords={keywords}
          onType={(to) => on.edit({ do: 'keywords', in: 'skills', id, to })}
        />
      </div>
      <ItemTools in="skills" id={id} place={place} of={of} name={name ?? words.say('editGroupOf', place + 1, of)} />
    </div>
  );
});
