import * as v from 'valibot';
import type {
  Basics,
  Bullet,
  BulletReading,
  Certificate,
  Cv,
  CvContent,
  CvDoubt,
  CvLink,
  CvSource,
  Education,
  Extra,
  Kept,
  Profile,
  Project,
  Role,
  SectionHeading,
  SkillGroup,
  SourceLine,
  TextDamage,
  Unplaced,
} from '../../model/cv';
import { byKey, flag, list, oneOf, orNull, type Schema, shape, span, text, textOrNull, whole } from './shape';

const spanOrNull = orNull(span);

const reading = shape<BulletReading>({
  version: whole,
  parts: shape<BulletReading['parts']>({ action: spanOrNull, work: spanOrNull, scope: spanOrNull, result: spanOrNull }),
  tense: oneOf<BulletReading['tense']>({ past: 1, present: 1, gerund: 1, none: 1 }),
  verb: textOrNull,
  clauses: list(span),
  result: oneOf<BulletReading['result']>({ quantified: 1, stated: 1, none: 1 }),
  figures: list(span),
});

const bullets = list(shape<Bullet>({ id: text, text, reading }));

const basics = shape<Basics>({
  name: textOrNull,
  label: textOrNull,
  email: textOrNull,
  phone: textOrNull,
  url: textOrNull,
  location: textOrNull,
  countryCode: textOrNull,
  profiles: list(shape<Profile>({ network: text, url: text, username: textOrNull })),
  summary: textOrNull,
});

const role = shape<Role>({
  id: text,
  company: textOrNull,
  title: textOrNull,
  location: textOrNull,
  start: textOrNull,
  end: textOrNull,
  current: flag,
  url: textOrNull,
  summary: textOrNull,
  bullets,
});

const project = shape<Project>({
  id: text,
  name: textOrNull,
  url: textOrNull,
  start: textOrNull,
  end: textOrNull,
  description: textOrNull,
  bullets,
  keywords: list(text),
});

const education = shape<Education>({
  id: text,
  institution: textOrNull,
  studyType: textOrNull,
  area: textOrNull,
  start: textOrNull,
  end: textOrNull,
  score: textOrNull,
  url: v.exactOptional(textOrNull),
  lines: list(text),
});

const doubt = shape<CvDoubt>({
  kind: oneOf<CvDoubt['kind']>({
    'no-name': 1,
    'no-email': 1,
    'no-roles': 1,
    'role-without-dates': 1,
    'role-without-title': 1,
    'role-without-bullets': 1,
    'title-or-company': 1,
    'ends-before-start': 1,
    'dates-overlap': 1,
    'education-without-dates': 1,
    'level-as-skill': 1,
    'unknown-heading': 1,
    'other-column': 1,
    duplicate: 1,
    unplaced: 1,
    'damaged-text': 1,
  }),
  path: text,
  quote: text,
  item: v.exactOptional(text),
});

const damage = shape<TextDamage>({
  kind: oneOf<TextDamage['kind']>({
    'spaced-letters': 1,
    'glued-words': 1,
    'wrong-order': 1,
    'interleaved-columns': 1,
    'lost-ligatures': 1,
    'single-glyph-ligatures': 1,
    'icon-letters': 1,
    'contact-in-margin': 1,
    'hidden-text': 1,
    'no-characters': 1,
  }),
  quote: text,
  lines: list(text),
});

const source = shape<CvSource>({
  kind: oneOf<CvSource['kind']>({ pdf: 1, docx: 1, json: 1, markdown: 1, text: 1, paste: 1, sample: 1, template: 1 }),
  fileName: textOrNull,
  pages: orNull(whole),
  paper: orNull(shape<NonNullable<CvSource['paper']>>({ width: v.number(), height: v.number() })),
});

/** As its author wrote it: JSON of any shape, looked into by no one. */
const kept = shape<Kept>({ as: v.exactOptional(v.unknown()), was: v.exactOptional(v.unknown()) });

const content: { readonly [K in keyof CvContent]-?: Schema<CvContent[K]> } = {
  basics,
  skills: list(shape<SkillGroup>({ id: text, name: textOrNull, keywords: list(text) })),
  roles: list(role),
  projects: list(project),
  education: list(education),
  certificates: list(
    shape<Certificate>({ id: text, name: text, issuer: textOrNull, date: textOrNull, url: textOrNull }),
  ),
  extras: list(shape<Extra>({ id: text, heading: text, lines: list(text), section: v.exactOptional(text) })),
  unplaced: list(shape<Unplaced>({ id: text, text, after: textOrNull })),
  order: list(text),
  headings: v.exactOptional(list(shape<SectionHeading>({ kind: text, text }))),
  links: v.exactOptional(list(shape<CvLink>({ text, url: text }))),
  labels: v.exactOptional(list(text)),
  kept: v.exactOptional(byKey(kept)),
  doubts: list(doubt),
  source,
  sourceLines: v.exactOptional(list(shape<SourceLine>({ text, page: orNull(whole), column: whole }))),
  origin: v.exactOptional(byKey(list(whole))),
  damage: v.exactOptional(list(damage)),
};

export const cvContentSchema = shape<CvContent>(content);
export const cvSchema = shape<Cv>({ ...content, id: text, name: text, revision: whole });
