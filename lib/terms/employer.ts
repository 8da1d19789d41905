import type { EmployerSign } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import { advertTable } from './advert-table';
import { advertText } from './advert-text';
import { isRefusedAhead } from './refused';

/** The kinds of employer an advert says it is, each once with the words that say so, in reading order (RULES.md 106-109). */
export function readEmployer(
  text: string,
  knowledge: Pick<Knowledge, 'signs' | 'adverts' | 'markets'>,
): EmployerSign[] {
  const found: EmployerSign[] = [];
  for (const { start, end, ref } of advertText(text, advertTable(knowledge)).hits) {
    if (ref.group !== 'employer' || found.some(({ type }) => type === ref.words.type)) continue;
    if (isRefusedAhead(text, start, knowledge.adverts.refusing.waives, knowledge.adverts)) continue;
    found.push({ type: ref.words.type, quote: text.slice(start, end) });
  }
  return found;
}
