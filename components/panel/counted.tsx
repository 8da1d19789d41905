import type { Grade } from '../../lib/model/match';
import type { Counted as View } from '../../lib/model/panel-view';
import type { MessageKey, Words } from '../../lib/model/words';
import { Fold } from '../shared/fold';
import { useWords } from '../shared/use-words';

const GRADES: Readonly<Record<Grade, MessageKey>> = {
  proven: 'gradeProven',
  listed: 'gradeListed',
  neighbouring: 'gradeNear',
  absent: 'gradeAbsent',
};

/** The sum, line by line, so that anyone can do it again; the only place with a percentage. */
export function Counted({ counted }: { readonly counted: View }) {
  const words = useWords();
  if (counted.lines.length === 0) return null;
  return (
    <Fold title={words.say('howCounted')}>
      <p class="note">{words.say('countedRule')}</p>
      <table class="sum">
        <thead>
          <tr>
            <th scope="col">{words.say('sumSkill')}</th>
            <th scope="col">{words.say('sumGrade')}</th>
            <th scope="col" class="sum-points">
              {words.say('sumPoints')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counted.lines.map(({ name, level, grade, weight, points }) => (
            <tr key={`${name}:${level}`}>
              <th scope="row">
                {name}
                {level === 'nice' && <span class="tag">{words.say('niceTag')}</span>}
              </th>
              <td>{words.say(points === 0.8 ? 'gradeOld' : GRADES[grade])}</td>
              <td class="sum-points">{words.say('sumLine', weight, points, tenths(weight * points))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sum-total">{total(words, counted)}</p>
      <p class="note">{words.say('notPrediction')}</p>
    </Fold>
  );
}

const tenths = (n: number): number => Math.round(n * 10) / 10;

function total(words: Words, { value, reached, possible, why }: View): string {
  if (value === null) return words.say(why === 'few-demands' ? 'noValueFew' : 'noValueNoMust');
  const plain = Math.floor((100 * reached) / possible);
  return words.say(plain > value ? 'sumCapped' : 'sumTotal', reached, possible, value);
}
