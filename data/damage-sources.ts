import type { DamageSources } from '../lib/model/cv-review';
import sources from './cv/damage.json';

/** Who documented, or made happen, what each kind of damage does; none where nobody did. */
export const damageSources = sources as DamageSources;
