import vocabulary from '../../../../data/generated/vocabulary.json';
import { unpackVocabulary } from '../../../../data/unpack-vocabulary';
import type { ShippedVocabulary } from '../../../../lib/model/packed-vocabulary';
import { readTerms } from '../../../../lib/terms/read-terms';
import { serve } from '../measure';

const tables = unpackVocabulary(vocabulary as unknown as ShippedVocabulary);

serve(() => (text) => readTerms({ text, title: null, company: null }, tables).length);
