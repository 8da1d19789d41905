import { useRef } from 'preact/hooks';
import type { EditView } from '../../../lib/model/edit-view';
import { useWords } from '../../shared/use-words';
import { BasicsSection } from './basics-section';
import { CertificatesSection } from './certificates-section';
import { type EditActions, EditContext } from './edit-actions';
import { EditorBar } from './editor-bar';
import { EditorNotes } from './editor-notes';
import { EducationSection } from './education-section';
import { ExtrasSection, UnplacedSection } from './extras-section';
import { ProjectsSection } from './projects-section';
import { RolesSection } from './roles-section';
import { SkillsSection } from './skills-section';
import { useActiveBullet } from './use-active-bullet';
import { useSpot } from './use-spot';
import { useUndoKeys } from './use-undo-keys';

type Props = { readonly edit: EditView; readonly on: EditActions };

/** A CV, every field of it to edit. What is typed is written by itself. */
export function Editor({ edit, on }: Props) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const { active, listeners } = useActiveBullet();
  useSpot(root, edit.focus);
  useUndoKeys(on);
  const { content, skills, oddDates, parts } = edit;
  return (
    <EditContext.Provider value={on}>
      <div class="editor" ref={root} {...listeners}>
        <EditorBar {...edit} />
        <EditorNotes {...edit} />
        <h1 class="hero hero-small" tabIndex={-1} data-spot="text:title">
          {edit.name}
        </h1>
        <label class="edit-toggle">
          <input type="checkbox" checked={parts} onChange={(event) => on.showParts(event.currentTarget.checked)} />
          {words.say('editShowParts')}
        </label>
        <BasicsSection basics={content.basics} />
        <SkillsSection groups={content.skills} />
        <RolesSection roles={content.roles} skills={skills} oddDates={oddDates} active={active} parts={parts} />
        <ProjectsSection
          projects={content.projects}
          skills={skills}
          oddDates={oddDates}
          active={active}
          parts={parts}
        />
        <EducationSection entries={content.education} oddDates={oddDates} />
        <CertificatesSection certificates={content.certificates} oddDates={oddDates} />
        <ExtrasSection extras={content.extras} />
        <UnplacedSection lines={content.unplaced} />
      </div>
    </EditContext.Provider>
  );
}
