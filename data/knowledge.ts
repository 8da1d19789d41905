import type { Knowledge } from '../lib/model/knowledge';
import type { VocabularyTables } from '../lib/model/skill';
import vocabulary from './generated/vocabulary.json';

export const knowledge: Knowledge = {
  vocabulary: vocabulary as unknown as VocabularyTables,
} as Knowledge;
