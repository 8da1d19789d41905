import type { BulletReading } from './cv';

/** Of a bullet that was never read, was edited since, or says nothing: no span of it can point into the wrong text. */
export const UNREAD: BulletReading = {
  version: 0,
  parts: { action: null, work: null, scope: null, result: null },
  tense: 'none',
  verb: null,
  clauses: [],
  result: 'none',
  figures: [],
};
