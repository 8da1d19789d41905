import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { serve } from '../measure';

/** All that it does by itself, with our forms as entities of its own recogniser. */
serve((forms) => {
  const nlp = winkNLP(model);
  const patterns = forms.map((form) => form.toLowerCase());
  nlp.learnCustomEntities([{ name: 'skill', patterns }], { matchValue: false, usePOS: false, useEntity: false });
  return (text) => nlp.readDoc(text).customEntities().length();
});
