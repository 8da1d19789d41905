import type { Knowledge } from '../model/knowledge';
import type { DocumentWord, MarketVote } from '../model/market';
import type { Posting } from '../model/posting';
import type { AdvertHit } from './advert-phrases';
import { type AdvertTable, advertTable } from './advert-table';
import { advertText } from './advert-text';
import { documentMentions } from './market-document';
import { moneySigns } from './market-money';
import { placesOfAdvert } from './place-advert';
import type { Place } from './place-chain';
import { placesOfLine } from './place-line';
import { domainSign, type Sign } from './signs';

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
  const { hits } = advertText(input.text, table);
  const text = placesOfAdvert(input.text, hits, table);
  const work = line.length > 0 || input.country ? [] : text.work;
  const passing = line.length > 0 || input.country ? [...text.work, ...text.passing] : text.passing;
  const votes: MarketVote[] = [];
  if (input.country) votes.push(countryVote(input.country, table));
  addPlaceVotes(votes, input.location ?? '', line, 'place', table);
  addPlaceVotes(votes, input.text, work, 'place', table);
  addPlaceVotes(votes, input.text, passing, 'mention', table);
  addTextVotes(votes, input.text, hits, table, knowledge);
  const host = input.url === null ? null : hostVote(input.url, table, knowledge);
  if (host) votes.push(host);
  return votes;
}

/** The ids of every sign in a text, for the estimate of their weights: one an advert, whatever they weigh so far. */
export function signIds(text: string, knowledge: Needed): ReadonlySet<string> {
  const table = advertTable(knowledge);
  const { hits } = advertText(text, table);
  const ids = new Set<string>();
  for (const hit of hits)
    if (hit.ref.group === 'sign' && isOwn(text, hit, hit.ref.sign, knowledge)) ids.add(hit.ref.sign.id);
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

function countryVote(country: string, { documents }: AdvertTable): MarketVote {
  return { signal: 'country', says: documents.get(country) ?? null, country, weight: 0, quote: country };
}

/** One vote for each set of countries; those outside the markets with rules say nothing but their name. */
function addPlaceVotes(
  votes: MarketVote[],
  text: string,
  places: readonly Place[],
  signal: 'place' | 'mention',
  table: AdvertTable,
): void {
  for (let i = 0; i < places.length; i++) {
    const { start, end, countries } = places[i]!;
    if (isNamedEarlier(places, i)) continue;
    const says = sideOfAll(countries, table);
    const country = countries.length === 1 ? countries[0]! : null;
    if (signal === 'mention' && !says && !country) continue;
    const weight = says ? table.signOf(`${signal}-${says}`, signal, null).weight : 0;
    votes.push({ signal, says, country, weight, quote: text.slice(start, end) });
  }
}

function isNamedEarlier(places: readonly Place[], at: number): boolean {
  const { countries } = places[at]!;
  for (let i = 0; i < at; i++) {
    const other = places[i]!.countries;
    if (other === countries) return true;
    if (other.length === countries.length && other.every((country, n) => country === countries[n])) return true;
  }
  return false;
}

/** The document that all of these countries send; null where they differ or one has no rules. */
function sideOfAll(countries: readonly string[], { documents }: AdvertTable): DocumentWord | null {
  const says = documents.get(countries[0]!) ?? null;
  for (let i = 1; i < countries.length; i++) if ((documents.get(countries[i]!) ?? null) !== says) return null;
  return says;
}

type Spoken = { readonly sign: Sign; readonly start: number; readonly end: number };

function addTextVotes(
  votes: MarketVote[],
  text: string,
  hits: readonly AdvertHit[],
  table: AdvertTable,
  knowledge: Needed,
): void {
  const spoken: Spoken[] = [];
  for (const hit of hits) {
    if (hit.ref.group !== 'sign' || isSpoken(spoken, hit.ref.sign) || !isOwn(text, hit, hit.ref.sign, knowledge))
      continue;
    spoken.push({ sign: hit.ref.sign, start: hit.start, end: hit.end });
  }
  for (const { id, country, start, end } of moneySigns(text, knowledge.signs.symbols)) {
    spoken.push({ sign: table.signOf(id, id.startsWith('dial') ? 'wording' : 'currency', country), start, end });
  }
  for (const { word, start, end } of documentMentions(text, hits, knowledge.signs.document)) {
    const sign = table.signOf(`word-${word}`, 'document-word', null);
    if (!isSpoken(spoken, sign)) spoken.push({ sign, start, end });
  }
  for (const { sign, start, end } of spoken) {
    const { signal, says, country, weight } = sign;
    if (weight === 0 && country === null) continue;
    if (says === null || strongest(spoken, sign) === sign)
      votes.push({ signal, says, country, weight, quote: text.slice(start, end) });
  }
}

function isSpoken(spoken: readonly Spoken[], sign: Sign): boolean {
  for (const one of spoken) if (one.sign === sign) return true;
  return false;
}

/**
 * Whoever writes "organise" writes "colour", and whoever pays into a 401(k) gives PTO: signs of one kind come together
 * and would count the same thing twice, so of each kind only the strongest for either side stays.
 */
function strongest(spoken: readonly Spoken[], { kind, says }: Sign): Sign | null {
  let best: Sign | null = null;
  for (const { sign } of spoken) {
    if (sign.kind !== kind || sign.says !== says) continue;
    if (!best || Math.abs(best.weight) < Math.abs(sign.weight)) best = sign;
  }
  return best;
}

/** The ending of a form's or short link's host ("grnh.se") is not the employer's. */
function isOwn(text: string, { start, end }: AdvertHit, { signal }: Sign, { signs }: Needed): boolean {
  if (signal !== 'host') return true;
  const host = text.slice(Math.max(0, start - 16), end);
  return !signs.hostsOfAll.some((shared) => host.endsWith(shared));
}

/** The site's own address (".co.uk"); a worldwide ending says nothing. */
function hostVote(url: string, { documents, signOf }: AdvertTable, { signs }: Needed): MarketVote | null {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return null;
  }
  const country = signs.domains[host.slice(host.lastIndexOf('.') + 1)];
  if (!country) return null;
  const { says, weight } = signOf(domainSign(documents.get(country)), 'host', country);
  return { signal: 'host', says, country, weight, quote: host };
}
