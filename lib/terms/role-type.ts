import type { Role, RoleType } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import type { Posting } from '../model/posting';
import { aboutHits, advertTable } from './advert-table';
import { findPhrases } from './find-phrases';

/** Here an advert names its job; further on it names what the job touches. */
const HEAD = 400;
const HEAD_WEIGHT = 3;

type Known = Pick<Knowledge, 'signs' | 'adverts' | 'markets'>;

/** What kind of work the job is: from its title; where that is silent, from what the text names most (RULES.md 110, 111). */
export function readRole({ title, text }: Pick<Posting, 'title' | 'text'>, knowledge: Known): Role {
  return (title && roleOfTitle(title, knowledge)) || roleOfText(text, knowledge);
}

/** Of several kinds the first of `data/adverts/roles.json`: "Full Stack Web Developer" is full-stack. */
function roleOfTitle(title: string, knowledge: Known): Role | null {
  let best: { rank: number; role: Role } | null = null;
  for (const { start, end, ref } of findPhrases(title, advertTable(knowledge).titles)) {
    if (!best || ref.rank < best.rank)
      best = { rank: ref.rank, role: { type: ref.type, quote: title.slice(start, end) } };
  }
  return best?.role ?? null;
}

function roleOfText(text: string, knowledge: Known): Role {
  const kinds: { type: RoleType; rank: number; weight: number; start: number; end: number }[] = [];
  for (const { start, end, ref } of aboutHits(text, advertTable(knowledge))) {
    if (ref.group !== 'role') continue;
    const { type, rank } = ref.kind;
    const weight = start < HEAD ? HEAD_WEIGHT : 1;
    const known = kinds.find((kind) => kind.type === type);
    if (!known) kinds.push({ type, rank, weight, start, end });
    else {
      known.weight += weight;
      if (start < known.start) Object.assign(known, { start, end });
    }
  }
  const [best] = kinds.sort((a, b) => b.weight - a.weight || a.start - b.start || a.rank - b.rank);
  return best ? { type: best.type, quote: text.slice(best.start, best.end) } : { type: 'other', quote: null };
}
