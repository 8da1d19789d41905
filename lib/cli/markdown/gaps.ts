import type { Gap, Hit, Review } from '../../model/review';
import type { Words } from '../../model/words';
import { gapNames } from '../../session/demand-names';
import { escaped, item, listed } from './write';

/** Every gap with both lines, in the groups of the side panel; then what the work shows. */
export function gapLines({ gaps, stack, hits }: Review, words: Words): string[] {
  const lacks = gaps.filter(({ say }) => say !== 'wording');
  const musts = lacks.filter(({ counted, level }) => counted && level === 'must');
  const lines = (some: readonly Gap[]) => some.map((gap) => gapLine(gap, words));
  return [
    ...listed(words.say('notInCvMust'), lines(musts.filter(({ grade }) => grade !== 'listed'))),
    ...listed(words.say('onlySkillsList'), lines(musts.filter(({ grade }) => grade === 'listed'))),
    ...listed(words.say('saidDifferently'), lines(gaps.filter(({ say }) => say === 'wording'))),
    ...listed(words.say('niceToHave'), lines(lacks.filter(({ counted, level }) => counted && level === 'nice'))),
    ...listed(words.say('alsoAsked'), lines(lacks.filter(({ counted }) => !counted))),
    ...listed(
      words.say('stackNotAsked'),
      stack.map(({ name, grade }) => item(escaped(grade === 'proven' ? words.say('stackShown', name) : name))),
    ),
    ...listed(
      words.say('shownInWork'),
      hits.map((hit) => hitLine(hit, words)),
    ),
  ];
}

function gapLine(gap: Gap, words: Words): string {
  const isWording = gap.say === 'wording' && gap.wording;
  const title = isWording ? words.say('wording', isWording.cv, isWording.advert) : gapNames(gap).join(' / ');
  return item(`**${escaped(title)}**`, [
    escaped(words.say('quoteAdvert', gap.advert.quote)),
    ...(gap.near ? [escaped(words.say('close', gap.near))] : []),
    ...gap.cv.map(({ quote }) => escaped(words.say('quoteCv', quote))),
  ]);
}

function hitLine({ name, advert, cv }: Hit, words: Words): string {
  const own = cv.slice(0, 1).map(({ quote }) => words.say('quoteCv', quote));
  return item(`**${escaped(name)}**`, [words.say('quoteAdvert', advert.quote), ...own].map(escaped));
}
