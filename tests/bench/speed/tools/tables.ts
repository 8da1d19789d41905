import type { VocabularyTables } from '../../../../lib/model/skill';
import { readTerms } from '../../../../lib/terms/read-terms';
import { serve } from '../measure';

/** The first row with other tables than our own, given as the one "form" in JSON: for the growth of the vocabulary. */
serve(([json = '']) => {
  const tables = JSON.parse(json) as VocabularyTables;
  return (text) => readTerms({ text, title: null, company: null }, tables).length;
});
