import nlp from 'compromise/three';
import { serve } from '../measure';

serve((forms) => {
  const trie = nlp.buildTrie([...forms]);
  return (text) => nlp(text).lookup(trie).length;
});
