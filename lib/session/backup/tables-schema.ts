import * as v from 'valibot';
import type { Seniority } from '../../model/advert';
import type { BackupTables } from '../../model/backup';
import type { MarketId } from '../../model/market';
import type { MutedSkill, OwnTerm } from '../../model/own-term';
import type { Block, Posting, PostingDoubt, Salary, Workplace } from '../../model/posting';
import type { Correction } from '../../model/review';
import type { Answer, Settings, StoredCopy, StoredCv, StoredEdits, StoredReview } from '../../model/stored';
import { cvContentSchema, cvSchema } from './cv-schema';
import { byKey, flag, list, oneOf, orNull, type Schema, shape, text, textOrNull, whole } from './shape';

const market = oneOf<MarketId>({ uk: 1, ie: 1, eu: 1, us: 1, ca: 1 });
const numberOrNull = orNull(v.number());

const posting = shape<Posting>({
  url: textOrNull,
  board: textOrNull,
  title: textOrNull,
  company: textOrNull,
  location: textOrNull,
  country: textOrNull,
  workplace: orNull(
    shape<Workplace>({ kind: oneOf<Workplace['kind']>({ remote: 1, hybrid: 1, office: 1 }), quote: text }),
  ),
  employmentType: textOrNull,
  salary: orNull(
    shape<Salary>({
      min: numberOrNull,
      max: numberOrNull,
      currency: textOrNull,
      period: orNull(oneOf<NonNullable<Salary['period']>>({ year: 1, month: 1, week: 1, day: 1, hour: 1 })),
      quote: text,
    }),
  ),
  postedAt: textOrNull,
  closesAt: textOrNull,
  text,
  blocks: list(shape<Block>({ kind: oneOf<Block['kind']>({ heading: 1, paragraph: 1, item: 1 }), text })),
  source: oneOf<Posting['source']>({
    'json-ld': 1,
    microdata: 1,
    board: 1,
    embedded: 1,
    generic: 1,
    selection: 1,
    paste: 1,
  }),
  confidence: v.number(),
  doubts: list(
    shape<PostingDoubt>({
      kind: oneOf<PostingDoubt['kind']>({ 'two-titles': 1, short: 1, cut: 1, mixed: 1 }),
      quote: text,
    }),
  ),
});

/** A row says its CV's id twice; a file where the two differ was changed by hand. */
const storedCv = v.pipe(
  shape<StoredCv>({
    id: text,
    cv: cvSchema,
    addedAt: whole,
    deletedAt: orNull(whole),
    archivedAt: orNull(whole),
    masterId: textOrNull,
  }),
  v.check(({ id, cv }) => id === cv.id),
);

const summaryEdits: Schema<StoredReview['edits'][string]> = shape<StoredReview['edits'][string]>({
  bullets: v.exactOptional(text),
  mine: v.exactOptional(text),
  short: v.exactOptional(text),
});

const review = shape<StoredReview>({
  id: text,
  posting,
  cvId: textOrNull,
  reviewedAt: whole,
  earlierAt: orNull(whole),
  market: orNull(market),
  corrections: list(
    shape<Correction>({ skill: text, as: oneOf<Correction['as']>({ must: 1, nice: 1, 'not-a-skill': 1 }) }),
  ),
  orders: byKey(list(text)),
  edits: byKey(summaryEdits),
});

const copy = shape<StoredCopy>({
  reviewId: text,
  cvId: textOrNull,
  kind: oneOf<StoredCopy['kind']>({ summary: 1, bullets: 1 }),
  text,
  at: whole,
});

const answer = shape<Answer>({
  skill: text,
  answer: oneOf<Answer['answer']>({ used: 1, learning: 1, no: 1 }),
  at: whole,
});

const settings = shape<Settings>({
  defaultCvId: textOrNull,
  usualMarket: orNull(market),
  muted: list(shape<MutedSkill>({ skill: text, name: text })),
  ownTerms: list(shape<OwnTerm>({ skill: text, forms: list(text) })),
  seniority: orNull(oneOf<Seniority>({ junior: 1, mid: 1, senior: 1, lead: 1, unknown: 1 })),
  iconOpens: oneOf<Settings['iconOpens']>({ popup: 1, panel: 1 }),
  lastBackupAt: orNull(whole),
  remindOfBackup: flag,
});

/** Rows that each have a key of their own. */
const keyed = <T>(row: Schema<T>, keyOf: (row: T) => string): Schema<readonly T[]> =>
  v.pipe(
    list(row),
    v.check((rows) => new Set(rows.map(keyOf)).size === rows.length),
  );

/** All tables of a backup of this version, and nothing beside them. */
export const tablesSchema = shape<BackupTables>({
  cvs: keyed(storedCv, ({ id }) => id),
  reviews: keyed(review, ({ id }) => id),
  copies: list(copy),
  answers: keyed(answer, ({ skill }) => skill),
  settings: keyed(shape<BackupTables['settings'][number]>({ key: text, value: settings }), ({ key }) => key),
  edits: keyed(
    shape<StoredEdits>({ cvId: text, past: list(cvContentSchema), future: list(cvContentSchema) }),
    ({ cvId }) => cvId,
  ),
});
