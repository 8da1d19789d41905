import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/model/words';

/** The interface's words, given once by each root view. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A view was drawn outside WordsContext: wrap the root view in its provider.');
  return words;
}
