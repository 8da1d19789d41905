import type { Coverage } from '../../model/match';
import type { Review } from '../../model/review';
import type { MessageKey, Words } from '../../model/words';
import { skillNames } from '../../session/skill-names';
import { escaped, item, section } from './write';

const GRADES: Readonly<Record<Coverage['sum'][number]['grade'], MessageKey>> = {
  proven: 'gradeProven',
  listed: 'gradeListed',
  neighbouring: 'gradeNear',
  absent: 'gradeAbsent',
};

/** The whole sum, so that anyone can add it up again. */
export function countedLines(review: Review, words: Words): string[] {
  const { sum, value } = review.coverage;
  if (value === null) return [];
  const names = skillNames(review);
  const lines = sum.map(({ skill, grade, weight, points }) => {
    const said = words.say(grade === 'proven' && points < 1 ? 'gradeOld' : GRADES[grade]);
    return item(
      `${escaped(names.get(skill) ?? skill)}: ${said}, ${words.say('sumLine', weight, points, tenths(weight * points))}`,
    );
  });
  const reached = tenths(sum.reduce((total, { weight, points }) => total + weight * points, 0));
  const possible = sum.reduce((total, { weight }) => total + weight, 0);
  const plain = Math.floor((10 * Math.round(10 * reached)) / possible);
  return section(words.say('howCounted'), [
    words.say('countedRule'),
    lines.join('\n'),
    words.say(value < plain ? 'sumCapped' : 'sumTotal', reached, possible, value),
    words.say('notPrediction'),
  ]);
}

/** Points are whole tenths: adding them up in binary leaves crumbs. */
function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}
