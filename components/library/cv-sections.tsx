import type { CvContent, CvDoubt } from '../../lib/model/cv';
import type { CvReading, CvSection, CvSectionId } from '../../lib/model/library-view';
import type { MessageKey } from '../../lib/model/words';
import { Fold } from '../shared/fold';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import { Basics, Certificates, Education, Extras, Projects, Roles, Skills, Unplaced } from './cv-fields';

const TITLES: Readonly<Record<CvSectionId, MessageKey>> = {
  basics: 'sectionBasics',
  profile: 'sectionProfile',
  skills: 'sectionSkills',
  roles: 'sectionRoles',
  projects: 'sectionProjects',
  education: 'sectionEducation',
  certificates: 'sectionCertificates',
  extras: 'sectionExtras',
  unplaced: 'sectionUnplaced',
};

const DOUBTS: Readonly<Record<CvDoubt['kind'], MessageKey>> = {
  'no-name': 'doubtNoName',
  'no-email': 'doubtNoEmail',
  'no-roles': 'doubtNoRoles',
  'role-without-dates': 'doubtNoDates',
  'role-without-title': 'doubtNoTitle',
  unplaced: 'doubtUnplaced',
  'damaged-text': 'doubtDamaged',
};

type Props = { readonly reading: CvReading; readonly all: boolean };

/** What was read, field by field; a section is open when something in it is in doubt, or when all are asked for. */
export function CvSections({ reading, all }: Props) {
  const words = useWords();
  return (
    <div class="sections">
      {reading.sections.map((section) => {
        const open = all || section.doubts.length > 0;
        return (
          <Fold
            key={`${section.id}:${open}`}
            title={words.say(TITLES[section.id])}
            {...(COUNTED.has(section.id) ? { count: section.count } : {})}
            open={open}
          >
            <Doubts doubts={section.doubts} />
            <Fields section={section} content={reading.content} />
          </Fold>
        );
      })}
    </div>
  );
}

const COUNTED: ReadonlySet<CvSectionId> = new Set(['skills', 'roles', 'projects', 'unplaced']);

function Doubts({ doubts }: Pick<CvSection, 'doubts'>) {
  const words = useWords();
  const said = doubts.filter(({ kind }) => kind !== 'unplaced');
  return (
    <>
      {said.map(({ kind, path, quote }) => (
        <p key={`${kind}:${path}`} class="doubt">
          <Icon name="alert" />
          <span>{words.say(DOUBTS[kind], quote)}</span>
        </p>
      ))}
    </>
  );
}

function Fields({ section, content }: { readonly section: CvSection; readonly content: CvContent }) {
  switch (section.id) {
    case 'basics':
      return <Basics basics={content.basics} links={content.links ?? []} />;
    case 'profile':
      return <p class="prose">{content.basics.summary}</p>;
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
      return <Unplaced lines={content.unplaced} />;
  }
}
