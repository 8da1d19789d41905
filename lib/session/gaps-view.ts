import type { Counted, GapItem, GapsView, ShownItem } from '../model/panel-view';
import type { Gap, Review } from '../model/review';
import type { VocabularyNote } from '../model/stored';
import { gapNames } from './demand-names';
import { companyOf } from './forward';
import { decidingLines, knockOuts } from './knock-outs';
import type { PanelState } from './panel-state';
import { placeName } from './place-name';
import { skillNames } from './skill-names';
import { verdict } from './verdict';

type Settled = Pick<PanelState, 'answers' | 'corrections' | 'today' | 'vocabularyNote'>;

/** Every gap with its evidence, in the groups of the Gaps tab; the counted must-haves add up to the counts. */
export function gapsView(review: Review, settled: Settled): GapsView {
  const items = review.gaps.map((gap) => ({ gap, item: gapItem(gap, review, settled) }));
  const pick = (wanted: (gap: Gap) => boolean) => items.filter(({ gap }) => wanted(gap)).map(({ item }) => item);
  const isGap = ({ say }: Gap) => say !== 'wording';
  const must = (gap: Gap) => isGap(gap) && gap.counted && gap.level === 'must';
  return {
    verdict: verdict(review),
    knockOuts: knockOuts(review, settled.today).filter(({ kind }) => kind !== 'eligibility'),
    eligibility: decidingLines(review),
    notInCv: pick((gap) => must(gap) && gap.grade !== 'listed'),
    skillsListOnly: pick((gap) => must(gap) && gap.grade === 'listed'),
    saidDifferently: pick((gap) => !isGap(gap)),
    niceToHave: pick((gap) => isGap(gap) && gap.counted && gap.level === 'nice'),
    alsoAsked: pick((gap) => isGap(gap) && !gap.counted),
    theirStack: review.stack.map(({ name, grade }) => ({ name, shown: grade === 'proven' })),
    shown: shown(review),
    counted: counted(review),
    corrected: {
      removed: settled.corrections.filter(({ as }) => as === 'not-a-skill').length,
      changed: settled.corrections.filter(({ as }) => as !== 'not-a-skill').length,
    },
    vocabulary: settled.vocabularyNote && vocabulary(settled.vocabularyNote, review),
  };
}

function vocabulary(note: VocabularyNote, { demands, stack }: Review): GapsView['vocabulary'] {
  const named = note.kind === 'added' && [...demands, ...stack].some(({ skill }) => skill === note.skill);
  return { note, named };
}

function gapItem(gap: Gap, review: Review, { answers, corrections }: Settled): GapItem {
  const [line] = gap.cv;
  return {
    skill: gap.skill,
    names: gapNames(gap),
    grade: gap.grade,
    say: gap.say,
    level: gap.level,
    advert: gap.advert.quote,
    cv: gap.cv,
    near:
      gap.grade === 'neighbouring'
        ? { name: gap.near ?? null, company: line ? companyOf(review, line.path) : null }
        : null,
    where: gap.where.flatMap(({ path, why }) => {
      const place = placeName(review.cv, path);
      return place ? [{ why, place }] : [];
    }),
    wording: gap.wording,
    answer: answers.find(({ skill }) => skill === gap.skill)?.answer ?? null,
    correctedAs: corrections.find(({ skill }) => skill === gap.skill)?.as ?? null,
  };
}

function shown({ hits }: Review): readonly ShownItem[] {
  return hits
    .filter(({ grade, level }) => grade === 'proven' && (level === 'must' || level === 'nice'))
    .map(({ skill, name, level, advert, cv }) => ({ skill, name, nice: level === 'nice', advert: advert.quote, cv }));
}

function counted(review: Review): Counted {
  const { sum, value, why } = review.coverage;
  const names = skillNames(review);
  return {
    lines: sum.map((line) => ({ ...line, name: names.get(line.skill) ?? line.skill })),
    reached: tenths(sum.reduce((total, { weight, points }) => total + weight * points, 0)),
    possible: sum.reduce((total, { weight }) => total + weight, 0),
    value,
    why,
  };
}

/** Points are whole tenths: adding them up in binary leaves crumbs. */
const tenths = (n: number): number => Math.round(n * 10) / 10;
