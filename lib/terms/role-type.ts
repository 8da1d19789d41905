import type { Role, RoleType } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import type { Posting } from '../model/posting';
import { advertTable } from './advert-table';
import { aboutHits } from './advert-text';
import { findPhrases } from './find-phrases';

/** Here an advert names its job; further on it names what the job touches. */
const HEAD = 400;
const HEAD_WEIGHT = 3;

/** In small letters, where nothing moves by it: "DevOps" and "DevSecOps" look like words that were glued. */
const small = (title: string): string => {
  const lower = title.toLowerCase();
  return lower.length === title.length ? lower : '';
};

/** "Software Engineer II, Platform", "Engineer (Platform)", "Engineer - Platform". */
const PARTS = /[,|/()[\]–—:]|\s-\s/;

type Known = Pick<Knowledge, 'signs' | 'adverts' | 'markets'>;

/** What kind of work the job is: from its title; where that is silent, from what the text names most (RULES.md 110, 111). */
export function readRole({ title, text }: Pick<Posting, 'title' | 'text'>, knowledge: Known): Role {
  return (title && roleOfTitle(title, knowledge)) || roleOfText(text, knowledge);
}

/** Of several kinds the first of `data/adverts/roles.json`: "Full Stack Web Developer" is full-stack. */
function roleOfTitle(title: string, knowledge: Known): Role | null {
  let best: { rank: number; role: Role } | null = null;
  const { titles, segments } = advertTable(knowledge);
  for (const { start, end, ref } of [...findPhrases(title, titles), ...findPhrases(small(title), titles)]) {
    if (!best || ref.rank < best.rank)
      best = { rank: ref.rank, role: { type: ref.type, quote: title.slice(start, end) } };
  }
  if (best) return best.role;
  for (const part of title.split(PARTS)) {
    const kind = segments.get(part.trim().toLowerCase());
    if (kind) return { type: kind.type, quote: part.trim() };
  }
  return null;
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
