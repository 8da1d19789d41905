import type {
  Certificate,
  Basics as CvBasics,
  Education as CvEducation,
  CvLink,
  Extra,
  Project,
  Role,
  SkillGroup,
} from '../../lib/model/cv';
import type { MessageKey } from '../../lib/model/words';
import { period } from '../format/period';
import { useWords } from '../shared/use-words';
import { Traced } from './traced';
import { useDrawn } from './use-drawn';

const FIELDS: readonly {
  readonly field: 'name' | 'label' | 'email' | 'phone' | 'location' | 'url';
  readonly title: MessageKey;
}[] = [
  { field: 'name', title: 'fieldName' },
  { field: 'label', title: 'fieldLabel' },
  { field: 'email', title: 'fieldEmail' },
  { field: 'phone', title: 'fieldPhone' },
  { field: 'location', title: 'fieldLocation' },
  { field: 'url', title: 'fieldUrl' },
];

export function Basics({ basics, links }: { readonly basics: CvBasics; readonly links: readonly CvLink[] }) {
  const words = useWords();
  return (
    <dl class="fields">
      {FIELDS.map(({ field, title }) => (
        <div key={field}>
          <dt>{words.say(title)}</dt>
          <dd>
            {basics[field] === null ? (
              <span class="note">{words.say('notFound')}</span>
            ) : (
              <Traced id={`basics.${field}`} name={basics[field]}>
                {basics[field]}
              </Traced>
            )}
          </dd>
        </div>
      ))}
      {basics.profiles.map(({ network, url }, i) => (
        <div key={url}>
          <dt>{network}</dt>
          <dd>
            <Traced id={`basics.profiles[${i}]`} name={url}>
              {url}
            </Traced>
          </dd>
        </div>
      ))}
      {links.map(({ text, url }) => (
        <div key={url}>
          {text && <dt>{text}</dt>}
          <dd>{url}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Profile({ summary }: { readonly summary: string }) {
  const words = useWords();
  return (
    <Traced id="basics.summary" name={words.say('sectionProfile')}>
      <p class="prose">{summary}</p>
    </Traced>
  );
}

export function Skills({ groups }: { readonly groups: readonly SkillGroup[] }) {
  return (
    <dl class="fields">
      {groups.map(({ id, name, keywords }) => (
        <div key={id}>
          {name && <dt>{name}</dt>}
          <dd>
            <Traced id={id} name={name ?? keywords.join(', ')}>
              {keywords.join(', ')}
            </Traced>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** So many jobs are drawn with each turn: a long CV must not keep the page from answering. */
const ROLES_AT_ONCE = 6;

export function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const words = useWords();
  const drawn = useDrawn(roles.length, ROLES_AT_ONCE);
  return (
    <div class="entries">
      {roles.slice(0, drawn).map((role) => (
        <article key={role.id}>
          <Traced id={role.id} name={nameOf(role) || words.say('untitled')}>
            <h3>{nameOf(role) || words.say('untitled')}</h3>
            <p class="note">{[period(words, role), role.location].filter(Boolean).join(' · ')}</p>
            {role.summary && <p>{role.summary}</p>}
          </Traced>
          <Bullets bullets={role.bullets} />
        </article>
      ))}
    </div>
  );
}

const nameOf = ({ title, company }: Role) => [title, company].filter(Boolean).join(', ');

export function Projects({ projects }: { readonly projects: readonly Project[] }) {
  const words = useWords();
  return (
    <div class="entries">
      {projects.map((project) => (
        <article key={project.id}>
          <Traced id={project.id} name={project.name ?? words.say('untitled')}>
            <h3>{project.name ?? words.say('untitled')}</h3>
            {project.description && <p>{project.description}</p>}
          </Traced>
          <Bullets bullets={project.bullets} />
          {project.keywords.length > 0 && <p class="note">{project.keywords.join(', ')}</p>}
        </article>
      ))}
    </div>
  );
}

function Bullets({ bullets }: Pick<Role, 'bullets'>) {
  if (bullets.length === 0) return null;
  return (
    <ul class="bullets">
      {bullets.map(({ id, text }) => (
        <li key={id}>
          <Traced id={id} name={text}>
            {text}
          </Traced>
        </li>
      ))}
    </ul>
  );
}

export function Education({ entries }: { readonly entries: readonly CvEducation[] }) {
  const words = useWords();
  return (
    <div class="entries">
      {entries.map((entry) => (
        <article key={entry.id}>
          <h3>{[entry.studyType, entry.area].filter(Boolean).join(' ') || entry.institution}</h3>
          <p class="note">{[entry.institution, period(words, entry), entry.score].filter(Boolean).join(' · ')}</p>
          {entry.url && <p class="note">{entry.url}</p>}
          {entry.lines.length > 0 && <p>{entry.lines.join(' · ')}</p>}
        </article>
      ))}
    </div>
  );
}

export function Certificates({ certificates }: { readonly certificates: readonly Certificate[] }) {
  return (
    <ul class="bullets">
      {certificates.map(({ id, name, issuer, date }) => (
        <li key={id}>
          <Traced id={id} name={name}>
            {[name, issuer, date].filter(Boolean).join(', ')}
          </Traced>
        </li>
      ))}
    </ul>
  );
}

export function Extras({ extras }: { readonly extras: readonly Extra[] }) {
  return (
    <div class="entries">
      {extras.map(({ id, heading, lines }) => (
        <article key={id}>
          <Traced id={id} name={heading}>
            <h3>{heading}</h3>
            <ul class="bullets">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Traced>
        </article>
      ))}
    </div>
  );
}
