import type { CvResult } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import { nestingOf } from '../text/nesting';
import { fromJsonResume } from './json/json-resume-in';
import { fromReactiveResume, isReactiveResume } from './json/reactive-resume-in';
import { MOST_JSON_CHARACTERS } from './limits';

const DEEPEST = 40;

/**
 * JSON Resume, or Reactive Resume's own JSON, to a CV. Fails with `empty`, `truncated` (broken JSON),
 * `too-long-json`, `too-deep`, or `not-a-cv` (JSON of another shape).
 */
export function cvFromJson(text: string, knowledge: CvKnowledge): CvResult {
  if (text.trim() === '') return { ok: false, failure: { reason: 'empty' } };
  if (text.length > MOST_JSON_CHARACTERS) return { ok: false, failure: { reason: 'too-long-json' } };
  if (nestingOf(text) > DEEPEST) return { ok: false, failure: { reason: 'too-deep' } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, failure: { reason: 'truncated' } };
  }
  const content = isReactiveResume(parsed) ? fromReactiveResume(parsed, knowledge) : fromJsonResume(parsed, knowledge);
  return content ? { ok: true, cv: content } : { ok: false, failure: { reason: 'not-a-cv' } };
}
