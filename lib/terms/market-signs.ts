import type { Knowledge } from '../model/knowledge';
import type { DocumentWord, MarketSignal, MarketVote } from '../model/market';
import type { Posting } from '../model/posting';
import { type AdvertHit, type AdvertTable, advertHits, advertTable, domainSign } from './advert-table';
import { documentMentions } from './market-document';
import { moneySigns } from './market-money';
import { placesOfAdvert } from './place-advert';
import type { Place } from './place-chain';
import { placesOfLine } from './place-line';

type Input = Pick<Posting, 'text' | 'title' | 'location' | 'country' | 'url'>;
type Needed = Pick<Knowledge, 'signs' | 'adverts' | 'markets'>;

/**
 * Every sign of the market in a posting, each once, with the advert's own words (RULES.md, sections 11 and 13).
 * Places are `place` votes where they say where the work is: in the location line; without one, in the text's first
 * line or beside words such as "based in". Elsewhere they are `mention`s. Weights are `data/markets/weights.json`'s.
 */
export function readSigns(input: Input, knowledge: Needed): MarketVote[] {
  const table = advertTable(knowledge);
  const line = input.location ? placesOfLine(input.location, table.places) : [];
  const hits = advertHits(input.text, table);
  const text = placesOfAdvert(input.text, hits, table);
  const work = line.length > 0 || input.country ? [] : text.work;
  const passing = line.length > 0 || input.country ? [...text.work, ...text.passing] : text.passing;
  const votes = [
    ...countryVote(input.country, table),
    ...placeVotes(input.location ?? '', line, 'place', table, knowledge),
    ...placeVotes(input.text, work, 'place', table, knowledge),
    ...placeVotes(input.text, passing, 'mention', table, knowledge),
    ...textVotes(input.text, hits, table, knowledge),
    ...hostVote(input.url, table, knowledge),
  ];
  return votes;
}

/** The ids of every sign in a text, for the estimate of their weights: one an advert, whatever they weigh so far. */
export function signIds(text: string, knowledge: Needed): ReadonlySet<string> {
  const table = advertTable(knowledge);
  const hits = advertHits(text, table);
  const ids = new Set<string>();
  for (const hit of hits) if (hit.ref.group === 'sign' && isOwn(text, hit, knowledge)) ids.add(hit.ref.id);
  for (const { id } of moneySigns(text, knowledge.signs.symbols)) ids.add(id);
  for (const { word } of documentMentions(text, hits, knowledge.signs.document)) ids.add(`word-${word}`);
  const { work, passing } = placesOfAdvert(text, hits, table);
  for (const says of sidesOf(work, table)) ids.add(`place-${says}`);
  for (const says of sidesOf([...work, ...passing], table)) ids.add(`mention-${says}`);
  return ids;
}

function sidesOf(places: readonly Place[], { documents }: AdvertTable): ReadonlySet<DocumentWord> {
  const sides = places.map(({ countries }) => new Set(countries.map((country) => documents.get(country) ?? null)));
  return new Set(sides.flatMap((one) => [...one].filter((says) => says !== null && one.size === 1)) as DocumentWord[]);
}

const sideOf = (weight: number): DocumentWord | null => (weight > 0 ? 'cv' : weight < 0 ? 'resume' : null);
const weightOf = (id: string, { signs }: Needed): number => signs.weights.signs[id]?.weight ?? 0;

function countryVote(country: string | null, { documents }: AdvertTable): MarketVote[] {
  if (!country) return [];
  return [{ signal: 'country', says: documents.get(country) ?? null, country, weight: 0, quote: country }];
}

/** One vote for each set of countries; those outside the markets with rules say nothing but their name. */
function placeVotes(
  text: string,
  places: readonly Place[],
  signal: 'place' | 'mention',
  table: AdvertTable,
  knowledge: Needed,
): MarketVote[] {
  const votes = new Map<string, MarketVote>();
  for (const { start, end, countries } of places) {
    const key = countries.join();
    if (votes.has(key)) continue;
    const sides = new Set(countries.map((country) => table.documents.get(country) ?? null));
    const says = sides.size === 1 ? [...sides][0]! : null;
    const country = countries.length === 1 ? countries[0]! : null;
    const weight = says ? weightOf(`${signal}-${says}`, knowledge) : 0;
    if (signal === 'mention' && !says && !country) continue;
    votes.set(key, { signal, says, country, weight, quote: text.slice(start, end) });
  }
  return [...votes.values()];
}

function textVotes(
  text: string,
  hits: readonly AdvertHit[],
  { documents }: AdvertTable,
  knowledge: Needed,
): MarketVote[] {
  const votes = new Map<string, MarketVote>();
  const add = (id: string, signal: MarketSignal, country: string | null, start: number, end: number) => {
    const key = `${id}${country}`;
    if (votes.has(key)) return;
    // What speaks of a country without rules weighs nothing; it is kept because it speaks against a decision.
    const weight = country !== null && !documents.has(country) ? 0 : weightOf(id, knowledge);
    votes.set(key, { signal, says: sideOf(weight), country, weight, quote: text.slice(start, end) });
  };
  for (const hit of hits) {
    if (hit.ref.group !== 'sign' || !isOwn(text, hit, knowledge)) continue;
    add(hit.ref.id, hit.ref.signal, hit.ref.country, hit.start, hit.end);
  }
  for (const { id, country, start, end } of moneySigns(text, knowledge.signs.symbols)) {
    add(id, id.startsWith('dial') ? 'wording' : 'currency', country, start, end);
  }
  for (const { word, start, end } of documentMentions(text, hits, knowledge.signs.document)) {
    add(`word-${word}`, 'document-word', null, start, end);
  }
  return strongest([...votes.values()].filter(({ weight, country }) => weight !== 0 || country !== null));
}

/**
 * Whoever writes "organise" writes "colour", and whoever pays into a 401(k) gives PTO: signs of one kind come together
 * and would count the same thing twice, so of each kind only the strongest for either side stays.
 */
function strongest(votes: readonly MarketVote[]): MarketVote[] {
  const best = new Map<string, MarketVote>();
  for (const vote of votes) {
    const key = `${vote.signal}${vote.says}`;
    const other = best.get(key);
    if (!other || Math.abs(other.weight) < Math.abs(vote.weight)) best.set(key, vote);
  }
  return votes.filter((vote) => vote.says === null || best.get(`${vote.signal}${vote.says}`) === vote);
}

/** The ending of a form's or short link's host ("grnh.se") is not the employer's. */
function isOwn(text: string, { start, end, ref }: AdvertHit, { signs }: Needed): boolean {
  if (ref.group !== 'sign' || ref.signal !== 'host') return true;
  const host = text.slice(Math.max(0, start - 16), end);
  return !signs.hostsOfAll.some((shared) => host.endsWith(shared));
}

/** The site's own address (".co.uk"); a worldwide ending says nothing. */
function hostVote(url: string | null, { documents }: AdvertTable, knowledge: Needed): MarketVote[] {
  if (!url) return [];
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return [];
  }
  const country = knowledge.signs.domains[host.slice(host.lastIndexOf('.') + 1)];
  if (!country) return [];
  const says = documents.get(country);
  const weight = says ? weightOf(domainSign(says), knowledge) : 0;
  return [{ signal: 'host', says: sideOf(weight), country, weight, quote: host }];
}
