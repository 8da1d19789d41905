import KeywordProcessor from 'flashtext.js';
import { serve } from '../measure';

serve((forms) => {
  const processor = new KeywordProcessor();
  for (const form of forms) processor.addKeyword(form, form);
  return (text) => processor.extractKeywords(text).length;
});
