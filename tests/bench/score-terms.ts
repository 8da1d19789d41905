import type { Span } from '../../lib/model/text';
import type { AmbiguousName, LabelledAdvert } from './corpus-records';
import { isScored, type Pair, pairTerms, type ReadTerm } from './pair-terms';
import type { Answer } from './read-answer';
import { alike, covers } from './spans';
import type { Verdict } from './verdict';

/** Judges the terms that were read in an advert: what was found, what was claimed, and what is said of each. */
export function scoreTerms(advert: LabelledAdvert, { terms }: Answer): Verdict[] {
  const pairs = pairTerms(advert, terms);
  return [
    ...pairs.flatMap((pair) => judgeFound(advert.id, pair)),
    ...judgeClaims(advert.id, pairs, terms),
    ...judgeGroups(advert.id, pairs, terms),
    ...advert.ambiguous.flatMap((name) => judgeAmbiguous(advert, name, terms)),
  ];
}

function judgeFound(id: string, { label, read }: Pair): Verdict[] {
  const { term: about, kind, level, years } = label;
  if (kind !== 'tech' && kind !== 'practice') return [];
  const found = read !== undefined;
  const verdicts: Verdict[] = [{ measure: `${kind} recall`, id, about, right: found }];
  if (kind === 'tech' && level === 'must') verdicts.push({ measure: 'must recall', id, about, right: found });
  if (level === 'negated')
    verdicts.push({
      measure: 'negation',
      id,
      about,
      right: read?.level === 'negated',
      instead: read?.level ?? 'nothing',
    });
  if (!found) return verdicts;
  const saidLevel = `${read.level}, not ${level}`;
  verdicts.push({ measure: 'level', id, about, right: read.level === level, instead: saidLevel });
  if (years !== null)
    verdicts.push({
      measure: 'term years',
      id,
      about,
      right: read.years === years,
      instead: `${read.years}, not ${years}`,
    });
  return verdicts;
}

/** A term known from the title alone stands nowhere in the text, and is no claim about it. */
function judgeClaims(id: string, pairs: readonly Pair[], read: readonly ReadTerm[]): Verdict[] {
  const labelled = pairs.flatMap(({ spans }) => spans);
  return read.flatMap(({ name: about, kind, spans }): Verdict[] => {
    if ((kind !== 'tech' && kind !== 'practice') || spans.length === 0) return [];
    return [{ measure: `${kind} precision`, id, about, right: overlaps(spans, labelled) }];
  });
}

const overlaps = (some: readonly Span[], others: readonly Span[]) => some.some((a) => others.some((b) => alike(a, b)));

/** A group is right when all of it that was read shares one group, of which at most one member is none of the label's. */
function judgeGroups(id: string, pairs: readonly Pair[], read: readonly ReadTerm[]): Verdict[] {
  const names = new Set(pairs.flatMap(({ label }) => label.group ?? []));
  return [...names].flatMap((labelled): Verdict[] => {
    const members = pairs.filter(({ label }) => label.group === labelled);
    if (members.length < 2) return [];
    const got = [...new Set(members.flatMap(({ read: term }) => term ?? []))];
    const name = got[0]?.group ?? null;
    const whole = got.length > 1 && name !== null && got.every(({ group }) => group === name);
    const right = whole && read.filter(({ group }) => group === name).length <= got.length + 1;
    const instead = got.map((term) => `${term.name} ${term.group ?? '-'}`).join(', ');
    return [{ measure: 'groups', id, about: members.map(({ label }) => label.term).join(' | '), right, instead }];
  });
}

function judgeAmbiguous({ id, text }: LabelledAdvert, name: AmbiguousName, read: readonly ReadTerm[]): Verdict[] {
  const at = text.indexOf(name.context) + name.context.indexOf(name.surface);
  const span: Span = [at, at + name.surface.length];
  const said = read.some(({ kind, spans }) => isScored(kind) && spans.some((term) => covers(term, span)));
  const about = `${name.surface} in "${name.context}"`;
  return [
    ...(name.meant ? [{ measure: 'ambiguous recall', id, about, right: said } as const] : []),
    ...(said ? [{ measure: 'ambiguous precision', id, about, right: name.meant } as const] : []),
  ];
}

/** Pairs whose names differ, to be looked through for wrong identities. */
export function namedOtherwise(advert: LabelledAdvert, { terms }: Answer): string[] {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '');
  return pairTerms(advert, terms).flatMap(({ label, read }) =>
    read && isScored(label.kind) && plain(read.name) !== plain(label.term)
      ? [`${label.term} read as ${read.name}`]
      : [],
  );
}
