import type { Project } from '../../model/cv';
import { countWords } from '../../text/count-words';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 82 and 83: a project told in one short sentence, with no line of its own. */
export const check: Check = ({ facts }, rule) => {
  const { projects } = facts.cv;
  if (projects.length === 0) return 'unknown';
  const thin = projects.flatMap((project, i) => {
    const line = onlyLine(project, i);
    return line && countWords(line.quote) <= numberOf(rule, 'most-words') ? [line] : [];
  });
  return thin.length > 0 ? { cv: thin } : null;
};

function onlyLine({ description, bullets }: Project, i: number) {
  const lines = [
    { path: `projects[${i}].description`, quote: description },
    ...bullets.map(({ text }, k) => ({ path: `projects[${i}].highlights[${k}]`, quote: text })),
  ].flatMap(({ path, quote }) => (quote ? [{ path, quote }] : []));
  const [line] = lines;
  if (!line || lines.length > 1 || /\d/.test(line.quote)) return null;
  return { ...line, span: [0, line.quote.length] as const };
}
