import { useState } from 'preact/hooks';
import type { CvReading, CvSection, CvSectionId } from '../../lib/model/library-view';
import { SECTION_TITLES } from '../format/section-title';
import { Fold } from '../shared/fold';
import { useWords } from '../shared/use-words';
import { Basics, Certificates, Education, Extras, Profile, Projects, Roles, Skills } from './cv-fields';
import { DoubtNote } from './doubt-note';
import { Unplaced } from './unplaced';

type Props = { readonly reading: CvReading; readonly all: boolean };

/** What was read, field by field; a section is open when something in it is in doubt, or when all are asked for. */
export function CvSections({ reading, all }: Props) {
  const words = useWords();
  // A section whose last doubt was settled stays open: the reader is still there.
  const [asked] = useState(() => new Set<CvSectionId>());
  return (
    <div class="sections">
      {reading.sections.map((section) => {
        if (section.doubts.length > 0) asked.add(section.id);
        const open = all || asked.has(section.id);
        return (
          <Fold
            key={`${section.id}:${open}`}
            title={words.say(SECTION_TITLES[section.id])}
            {...(COUNTED.has(section.id) ? { count: section.count } : {})}
            open={open}
          >
            <Doubts doubts={section.doubts} />
            <Fields section={section} reading={reading} />
          </Fold>
        );
      })}
    </div>
  );
}

const COUNTED: ReadonlySet<CvSectionId> = new Set(['skills', 'roles', 'projects', 'unplaced']);

/** Doubts about a section as a whole; those about an item stand at the item. */
function Doubts({ doubts }: Pick<CvSection, 'doubts'>) {
  return (
    <>
      {doubts
        .filter(({ kind, item }) => kind !== 'unplaced' && item === undefined)
        .map((doubt) => (
          <DoubtNote key={`${doubt.kind}:${doubt.path}`} doubt={doubt} />
        ))}
    </>
  );
}

function Fields({ section, reading }: { readonly section: CvSection; readonly reading: CvReading }) {
  const { content } = reading;
  switch (section.id) {
    case 'basics':
      return <Basics basics={content.basics} links={content.links ?? []} />;
    case 'profile':
      return <Profile summary={content.basics.summary ?? ''} />;
    case 'skills':
      return <Skills groups={content.skills} />;
    case 'roles':
      return <Roles roles={content.roles} />;
    case 'projects':
      return <Projects projects={content.projects} />;
    case 'education':
      return <Education entries={content.education} />;
    case 'certificates':
      return <Certificates certificates={content.certificates} />;
    case 'extras':
      return <Extras extras={content.extras} />;
    case 'unplaced':
      return <Unplaced lines={reading.leftOver} />;
  }
}
