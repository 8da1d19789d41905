import type { CvContent, LineOrigin, Role, SourceLine } from '../model/cv';
import { squeeze } from '../text/squeeze';
import { findColumnDoubts } from './doubts';
import { indexLines, type LineIndex, type Stretch } from './line-index';

const MOST_LINES = 3000;
const LONGEST_LINE = 1000;
/** Lines between a head and its first bullet that still belong to the head (dates, a place). */
const HEAD_LINES = 3;

const CONTACT: readonly string[] = ['header', 'contact', 'links'];

type Entry = Pick<Role, 'id' | 'bullets'> & {
  readonly head: readonly (string | null)[];
  readonly prose: string | null;
};

/**
 * Keeps the lines of the original with the CV, and for each item and each field of the basics the lines it was read
 * from. They are found again by their words after the reading, so a field that the reader put together from all over
 * the page has no origin rather than a wrong one.
 */
export function withOriginal(content: CvContent, lines: readonly SourceLine[]): CvContent {
  const sourceLines = lines
    .slice(0, MOST_LINES)
    .map((line) => ({ ...line, text: line.text.slice(0, LONGEST_LINE).replace(/\t/g, '   ') }));
  const known = { ...content, sourceLines, origin: findOrigin(content, sourceLines) };
  return { ...known, doubts: [...content.doubts, ...findColumnDoubts(known)] };
}

function findOrigin(content: CvContent, lines: readonly SourceLine[]): LineOrigin {
  const finder = new Finder(content, lines);
  const { basics } = content;
  for (const field of ['name', 'label', 'email', 'phone', 'location', 'url'] as const)
    finder.contact(`basics.${field}`, basics[field]);
  basics.profiles.forEach(({ url }, i) => {
    finder.contact(`basics.profiles[${i}]`, url.replace(/^https?:\/\/(?:www\.)?/, ''));
  });
  finder.note('basics.summary', basics.summary?.split('\n\n') ?? [], ['profile', 'header']);
  finder.entries(content.roles.map(roleEntry), ['experience']);
  finder.entries(content.projects.map(projectEntry), ['projects']);
  for (const { id, name, keywords } of content.skills) {
    const list = keywords.join(' ');
    finder.note(id, finder.has(list) ? [name, list] : [name, ...keywords], ['skills']);
  }
  for (const { id, institution, studyType, area, score, lines: more } of content.education) {
    const degree = [studyType, area].filter(Boolean).join(' ');
    finder.note(
      id,
      [institution, ...(finder.has(degree) ? [degree] : [studyType, area]), score, ...more],
      ['education'],
    );
  }
  for (const { id, name, issuer } of content.certificates) finder.note(id, [name, issuer], ['certificates']);
  for (const { id, heading, lines: own } of content.extras) finder.note(id, [heading, ...own], ['extra', 'references']);
  finder.leftovers(content.unplaced);
  return finder.origin();
}

const roleEntry = ({ id, title, company, location, summary, bullets }: Role): Entry => ({
  id,
  bullets,
  head: [title, company, location],
  prose: summary,
});

const projectEntry = ({ id, name, description, bullets, keywords }: CvContent['projects'][number]): Entry => ({
  id,
  bullets,
  head: [name, keywords.length > 0 ? keywords.join(' ') : null],
  prose: description,
});

class Finder {
  private readonly index: LineIndex;
  private readonly kinds: readonly string[];
  private readonly bare: readonly string[];
  private readonly found = new Map<string, readonly number[]>();

  constructor(content: CvContent, lines: readonly SourceLine[]) {
    this.index = indexLines(lines.map(({ text }) => text));
    this.kinds = sectionKinds(content, lines);
    this.bare = lines.map(({ text }) => squeeze(text));
  }

  has(text: string): boolean {
    return this.index.whole(text).length > 0;
  }

  origin(): LineOrigin {
    return Object.fromEntries(this.found);
  }

  /** A field of the basics, on a line of its own if it can be: a name stands in an email address as well. */
  contact(key: string, text: string | null): void {
    if (!text) return;
    const places = this.index.whole(text);
    const alone = places.find(({ from, to }) => from === to && this.bare[from] === squeeze(text));
    const place = places.find(({ from }) => CONTACT.includes(this.kinds[from] ?? ''));
    const stands = alone ?? place ?? (places.length === 1 ? places[0] : undefined);
    if (stands) this.keep(key, new Set(range(stands)));
  }

  /** The lines of a field's texts, which stand in sections of these kinds, each not before the one before it. */
  note(key: string, texts: readonly (string | null)[], kinds: readonly string[], after = 0): void {
    const lines = new Set<number>();
    let from = after;
    for (const text of texts) {
      if (!text) continue;
      const place = this.locate(text, kinds, from);
      for (const line of place ?? []) lines.add(line);
      if (place?.length) from = Math.min(...place);
    }
    this.keep(key, lines);
  }

  /** Jobs or projects in order: their bullets are the landmarks, their heads stand above them. */
  entries(entries: readonly Entry[], kinds: readonly string[]): void {
    let from = 0;
    for (const entry of entries) {
      let first: number | null = null;
      let last = from;
      for (const { id, text } of entry.bullets) {
        const place = this.locate(text, kinds, last);
        if (!place) continue;
        this.keep(id, new Set(place));
        first ??= place[0]!;
        last = Math.max(last, place[0]!);
      }
      const head = new Set<number>();
      for (const text of [...entry.head, ...(entry.prose?.split('\n') ?? [])]) {
        const place = text ? this.nearHead(text, kinds, from, first) : null;
        for (const line of place ?? []) head.add(line);
      }
      const bottom = Math.max(...head);
      if (first !== null && head.size > 0 && first - bottom <= HEAD_LINES)
        for (let line = bottom + 1; line < first; line += 1) head.add(line);
      this.keep(entry.id, head);
      from = Math.max(last, ...head);
    }
  }

  /** Lines that were left over: where several are alike, the one that nothing else was read from. */
  leftovers(lines: CvContent['unplaced']): void {
    const taken = new Set([...this.found.values()].flat());
    for (const { id, text } of lines) {
      const all = this.index.whole(text);
      const place = all.find(({ from }) => !taken.has(from)) ?? all[0];
      const stands = place ? range(place) : (this.index.pieces(text, this.everything) ?? []);
      for (const line of stands) taken.add(line);
      this.keep(id, new Set(stands));
    }
  }

  private get everything(): Stretch {
    return { from: 0, to: this.kinds.length - 1 };
  }

  private nearHead(text: string, kinds: readonly string[], from: number, firstBullet: number | null) {
    const places = this.index.whole(text).filter((place) => kinds.includes(this.kinds[place.from] ?? ''));
    if (firstBullet === null) return this.locate(text, kinds, from);
    const above = places.filter((place) => place.to <= firstBullet && place.from >= from).at(-1);
    return above ? range(above) : this.locate(text, kinds, from);
  }

  private locate(text: string, kinds: readonly string[], from: number): readonly number[] | null {
    const places = this.index.whole(text);
    const own = places.filter((place) => kinds.includes(this.kinds[place.from] ?? ''));
    const next = own.find((place) => place.from >= from) ?? own[0];
    if (next) return range(next);
    if (places.length > 0) return places.length === 1 ? range(places[0]!) : null;
    return text.length < 20 ? null : this.index.pieces(text, this.everything);
  }

  private keep(key: string, lines: ReadonlySet<number>): void {
    if (lines.size > 0)
      this.found.set(
        key,
        [...lines].sort((a, b) => a - b),
      );
  }
}

function range({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The kind of section each line stands in, by the headings as printed; `header` above the first of a column. */
function sectionKinds({ headings = [] }: CvContent, lines: readonly SourceLine[]): string[] {
  const wanted = headings.map(({ kind, text }) => ({ kind, text: squeeze(text) }));
  let [next, kind, column] = [0, 'header', 0];
  return lines.map((line) => {
    if (line.column !== column) [kind, column] = ['header', line.column];
    const heading = wanted[next];
    if (heading && squeeze(line.text) === heading.text) {
      kind = heading.kind;
      next += 1;
    }
    return kind;
  });
}
