import type { DocumentWord } from '../../model/market';
import { found, type Prose } from '../cv-prose';
import { patternOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 2 and 6: the word on the file or over the document against the one this market uses. */
export const check: Check = ({ facts }, rule) => {
  const { cv, market } = facts;
  if (!market.document) return 'unknown';
  const places: Prose[] = [
    { path: 'meta.source.fileName', text: cv.source.fileName ?? '' },
    ...(cv.headings ?? []).map(({ text }, i) => ({ path: `meta.sections[${i}].text`, text })),
    ...cv.unplaced.map(({ text }, i) => ({ path: `meta.unplaced[${i}]`, text })),
  ];
  const says = (word: DocumentWord) => places.flatMap((place) => found(place, patternOf(rule, word)));
  const [own, other] = market.document === 'cv' ? [says('cv'), says('resume')] : [says('resume'), says('cv')];
  if (other.length > 0 && own.length === 0) return { cv: other };
  return own.length > 0 || cv.source.fileName ? null : 'unknown';
};
