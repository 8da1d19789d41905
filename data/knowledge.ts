import type { Knowledge } from '../lib/model/knowledge';

export const knowledge: Knowledge = {} as Knowledge;
