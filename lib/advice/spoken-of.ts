import type { Term } from '../model/advert';

/**
 * Whether gaps and hits speak of a term at all. Degrees are among what decides before any skill does; soft skills and
 * ways of working as a list of lacks would be noise (PRODUCT.md, No junk terms).
 */
export function isSpokenOf({ kind, family }: Pick<Term, 'kind' | 'family'>): boolean {
  return kind !== 'soft' && kind !== 'degree' && family !== 'ways-of-working';
}
