import type { ItemId, Project } from '../../../lib/model/cv';
import type { EditView } from '../../../lib/model/edit-view';
import { dateKey } from '../../../lib/session/edit-focus';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { activeIn, BulletsField, type BulletsShown } from './bullets-field';
import { DateField } from './date-field';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection, EntryHead } from './edit-section';
import { ItemTools } from './item-tools';
import { KeywordsField } from './keywords-field';
import { TextField } from './text-field';

type Shown = Pick<EditView, 'skills' | 'oddDates'> & { readonly active: ItemId | null; readonly parts: boolean };
type Props = Shown & { readonly projects: readonly Project[] };

/** The projects. */
export const ProjectsSection = memo(({ projects, active, ...shown }: Props) => {
  const words = useWords();
  const on = useEdit();
  return (
    <EditSection title={words.say('sectionProjects')}>
      <EditList
        in="projects"
        ids={projects.map(({ id }) => id)}
        name={words.say('sectionProjects')}
        look="is-wide"
        draw={(place) => {
          const project = projects[place]!;
          return (
            <ProjectFields
              project={project}
              place={place}
              of={projects.length}
              active={activeIn(project.bullets, active)}
              {...shown}
            />
          );
        }}
      />
      <AddButton spot="add:projects" onPress={() => on.edit({ do: 'add', in: 'projects', at: projects.length })}>
        {words.say('editAddProject')}
      </AddButton>
    </EditSection>
  );
});

type ProjectProps = BulletsShown &
  Pick<EditView, 'oddDates'> & { readonly project: Project; readonly place: number; readonly of: number };

const ProjectFields = memo(({ project, place, of, oddDates, ...shown }: ProjectProps) => {
  const words = useWords();
  const on = useEdit();
  const { id } = project;
  const title = project.name ?? words.say('editProjectOf', place + 1, of);
  const text = (field: 'name' | 'url' | 'description') => (to: string) =>
    on.edit({ do: 'text', in: 'projects', id, field, to });
  return (
    <>
      <EntryHead title={title}>
        <ItemTools in="projects" id={id} place={place} of={of} name={title} />
      </EntryHead>
      <div class="edit-fields">
        <TextField label={words.say('fieldName')} value={project.name} spot={`text:${id}`} onType={text('name')} />
        <TextField label={words.say('fieldUrl')} value={project.url} onType={text('url')} />
        {(['start', 'end'] as const).map((field) => {
          const at = { in: 'projects', id, field } as const;
          return (
            <DateField
              key={field}
              label={words.say(field === 'start' ? 'editStart' : 'editEnd')}
              place={at}
              date={project[field]}
              odd={oddDates[dateKey(at)]}
            />
          );
        })}
        <TextField label={words.say('editAbout')} value={project.description} long onType={text('description')} />
        <KeywordsField
          label={words.say('sectionSkills')}
          keywords={project.keywords}
          onType={(to) => on.edit({ do: 'keywords', in: 'projects', id, to })}
        />
      </div>
      <BulletsField owner={id} of={title} bullets={project.bullets} {...shown} />
    </>
  );
});
