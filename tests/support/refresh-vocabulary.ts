import { refreshVocabulary } from '../../lib/build/compile-taxonomy';

/** Before any test: the vocabulary is not committed, and one left over from other sources would be measured instead. */
export const setup = (): void => refreshVocabulary();
