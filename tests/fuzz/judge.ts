import type { CvResult } from '../../lib/model/cv';

/** Every way in which a file may be refused. */
const REASONS: ReadonlySet<string> = new Set([
  ...[
    'empty',
    'scanned',
    'encrypted',
    'truncated',
    'too-large',
    'too-long',
    'too-long-json',
    'too-many-pages',
    'too-deep',
    'wrong-type',
  ],
  ...['unsupported', 'not-a-cv', 'bomb'],
]);

/**
 * What is wrong with a result, or null: a file is read or refused for a reason that has words of its own. `failed` is what
 * an error comes out as that nobody foresaw. Only a PDF may be ended as too long: pdf.js can take half a minute to look for
 * the objects of a broken one.
 */
export function faultOf(name: string, result: CvResult): string | null {
  if (!result.ok && result.failure.reason === 'timeout' && name.endsWith('.pdf')) return null;
  if (!result.ok) return REASONS.has(result.failure.reason) ? null : result.failure.reason;
  const { basics, roles, skills, education, extras, unplaced } = result.cv;
  const whole = typeof basics === 'object' && [roles, skills, education, extras, unplaced].every(Array.isArray);
  return whole ? null : 'a CV without its parts';
}
