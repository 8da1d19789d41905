import type { Knowledge } from '../lib/model/knowledge';
import { advertWords } from './adverts/words';
import { marketSigns, markets } from './markets/signs';

export const knowledge: Knowledge = {
  markets,
  signs: marketSigns,
  adverts: advertWords,
} as unknown as Knowledge;
