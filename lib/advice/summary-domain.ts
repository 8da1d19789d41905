import type { CvPath } from '../model/match';
import type { SummaryLexicon } from '../model/summary-lexicon';
import type { SummaryContext } from './summary-facts';

type Domain = SummaryLexicon['domain'];

/** What kind of system the user worked on, in the CV's own words. */
export type DomainPhrase = {
  /** "payment and settlement services", "a returns API", or "in logistics" with its preposition. */
  readonly text: string;
  /** How it hangs on "experience": a gerund ("building"), "on", or "in". */
  readonly link: string;
  /** The profile itself says that the experience as a whole is this; `after` is what joins it there: a space or a comma. */
  readonly whole: { readonly after: string } | null;
  /** The domain words in it, for finding the other places that are about it. */
  readonly about: readonly string[];
  readonly path: CvPath;
  /** It tells what the user does, not one thing once done: "building …", or the profile's own words. */
  readonly ongoing: boolean;
  /** Index into the context's roles; null where it is the profile that says so. */
  readonly role: number | null;
  readonly score: number;
};

type Place = { readonly ongoing: boolean; readonly text: string; readonly path: CvPath; readonly role: number | null };

/** "Designed and built …": the words in which a bullet's own verbs stand. */
const OPENING_WORDS = 3;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/** The phrase that says most about the user's systems for this advert, from a place not told as a win; null when the CV does not say. */
export function domainOf(context: SummaryContext, told: readonly CvPath[]): DomainPhrase | null {
  const found = placesOf(context)
    .filter((place) => !told.includes(place.path))
    .flatMap((place) => phrasesIn(place, context));
  const ranked = found.filter((phrase) => !namesFirm(phrase.text, context)).sort((a, b) => b.score - a.score);
  return ranked[0] ?? null;
}

function placesOf({ cv, roles, words }: SummaryContext): Place[] {
  const profile = (cv.basics.summary ?? '')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => tellsOfWork(sentence, words))
    .map((text) => ({ text, path: 'basics.summary', role: null, ongoing: true }));
  return [
    ...roles.flatMap(({ role, path }, i) => [
      ...(role.summary ? [{ text: role.summary, path: `${path}.summary`, role: i, ongoing: true }] : []),
      ...role.bullets.map((bullet, k) => ({
        text: bullet.text,
        path: `${path}.highlights[${k}]`,
        role: i,
        ongoing: bullet.reading.tense === 'present' || bullet.reading.tense === 'gerund',
      })),
    ]),
    ...profile,
  ];
}

// "With a focus on payment systems" is a wish, "6 years on payment systems" is not.
function tellsOfWork(sentence: string, { domain }: SummaryContext['words']): boolean {
  const said = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  return said.some((word) => domain.worked.includes(word)) && !said.some((word) => domain.wished.includes(word));
}

function phrasesIn(place: Place, context: SummaryContext): DomainPhrase[] {
  const { domain } = context.words;
  const tokens = [...place.text.matchAll(TOKEN)];
  return tokens.flatMap((token, i) => {
    const head =
      headOf(token[0], domain) && !namesPerson(place.text, tokens, i, context) ? headOf(token[0], domain) : null;
    const phrase = head ? systemPhrase(place, tokens, i, head, context) : fieldPhrase(place, tokens, i, context);
    return phrase ? [phrase] : [];
  });
}

type Head = { readonly plural: boolean };

// "Booking software engineer" is somebody, not software.
function namesPerson(
  text: string,
  tokens: readonly RegExpMatchArray[],
  at: number,
  { words }: SummaryContext,
): boolean {
  return joined(text, tokens, at + 1) && words.titles.nouns.includes(wordAt(tokens, at + 1).replace(/s$/, ''));
}

function headOf(word: string, { heads }: Domain): Head | null {
  if (heads.includes(word)) return { plural: true };
  return heads.includes(`${word}s`) ? { plural: false } : null;
}

function systemPhrase(
  place: Place,
  tokens: readonly RegExpMatchArray[],
  at: number,
  { plural }: Head,
  context: SummaryContext,
): DomainPhrase | null {
  const { domain } = context.words;
  let from = at;
  while (from > 0 && joined(place.text, tokens, from) && qualifies(wordAt(tokens, from - 1), domain)) from--;
  while (from < at && wordAt(tokens, from) === 'and') from++;
  const end = audienceEnd(place.text, tokens, at, domain);
  const within = tokens.slice(from, end + 1).map((token) => token[0].toLowerCase());
  const about = within.filter((word) => domain.words.includes(word));
  if (about.length === 0 || from === at || wordAt(tokens, from - 1) === 'and') return null;
  const core = small(place.text.slice(startOf(tokens, from), endOf(tokens, end)));
  const article = /^[aeiou]/i.test(core) && !/^(?:u[sn]|one)/i.test(core) ? 'an' : 'a';
  const gerund = openingGerund(tokens, from, place, domain);
  const said = place.role === null ? wholeIn(place.text.slice(0, startOf(tokens, from))) : null;
  const latest = place.role === 0 ? 3 : place.role === null ? 2 : 1;
  const advert = context.posting.text.toLowerCase();
  const asked = about.some((word) => advert.includes(word)) ? 3 : 0;
  return {
    text: plural ? core : `${article} ${core}`,
    link: said?.link ?? gerund ?? 'on',
    whole: said,
    about,
    path: place.path,
    role: place.role,
    ongoing: place.ongoing,
    score:
      (place.ongoing ? 1.5 : 0) +
      latest +
      (said ? 2 : 0) +
      asked +
      (plural ? 1.5 : 0) +
      (end > at ? 1 : 0) +
      mentions(about, place, context) / 4,
  };
}

// In "Lead four engineers building booking services" it is the engineers who build.
function openingGerund(tokens: readonly RegExpMatchArray[], from: number, place: Place, { building }: Domain) {
  const first = place.role === null ? from - 2 : 0;
  const last = place.role === null ? from : Math.min(from, OPENING_WORDS);
  return tokens
    .slice(Math.max(first, from - 2, 0), last)
    .map((token) => building[token[0].toLowerCase()])
    .find((word) => word !== undefined);
}

function fieldPhrase(
  place: Place,
  tokens: readonly RegExpMatchArray[],
  at: number,
  { words, posting }: SummaryContext,
): DomainPhrase | null {
  const word = wordAt(tokens, at);
  // Only "in logistics" says that the work was in logistics; "payments" alone may be a thing among others.
  if (!words.domain.fields.includes(word) || !/^(?:in|within)$/.test(wordAt(tokens, at - 1))) return null;
  const after = place.text.slice(endOf(tokens, at));
  if (!/^\s*(?:[.,;)]|$|and\b)/.test(after)) return null;
  const asked = posting.text.toLowerCase().includes(word) ? 3 : 0;
  const { path, role, ongoing } = place;
  const whole = role === null ? wholeIn(place.text.slice(0, startOf(tokens, at))) : null;
  return {
    text: word,
    link: whole?.link ?? 'in',
    whole,
    about: [word],
    path,
    role,
    ongoing,
    score: asked + (whole ? 2 : 0) + (role === 0 ? 2 : 1),
  };
}

/** "… experience in", "… experience, mostly on": how the profile joins its years to what follows. */
function wholeIn(before: string): { readonly after: string; readonly link: string } | null {
  const match = before.match(/\bexperience(,? )((?:(?:mostly|mainly|largely) )?(?:in|on|of|with|[a-z]+ing))\s$/);
  return match ? { after: match[1] ?? ' ', link: match[2] ?? 'on' } : null;
}

/** Index of the last token of "for NHS trusts" after the head, or of the head itself. */
function audienceEnd(text: string, tokens: readonly RegExpMatchArray[], head: number, { audiences }: Domain): number {
  if (wordAt(tokens, head + 1) !== 'for' || !joined(text, tokens, head + 1)) return head;
  for (let i = head + 2; i <= head + 5 && i < tokens.length; i++) {
    if (!joined(text, tokens, i)) return head;
    if (audiences.includes(wordAt(tokens, i)) && !/^[-'’]/.test(text.slice(endOf(tokens, i)))) {
      const more = wordAt(tokens, i + 1) === 'and' && joined(text, tokens, i + 1) && joined(text, tokens, i + 2);
      return more && audiences.includes(wordAt(tokens, i + 2)) ? i + 2 : i;
    }
    if (wordAt(tokens, i) === 'the') return head;
  }
  return head;
}

/** How often the places of the same role speak of it. */
function mentions(about: readonly string[], { role }: Place, context: SummaryContext): number {
  return Math.min(4, placesOf(context).filter((other) => other.role === role && speaksOf(other.text, about)).length);
}

export function speaksOf(text: string, about: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return about.some((word) => new RegExp(String.raw`\b${word.replace(/s$/, '')}`, 'i').test(lower));
}

// A capital only because it opened its line; "NHS" and "API" keep theirs.
function small(text: string): string {
  return /^[A-Z][a-z-]+ /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function qualifies(word: string, domain: Domain): boolean {
  return word === 'and' || domain.words.includes(word) || domain.modifiers.includes(word);
}

function namesFirm(text: string, { cv, posting }: SummaryContext): boolean {
  const firms = [posting.company, ...cv.roles.map((role) => role.company)];
  return firms.some((firm) => firm !== null && firm.length > 2 && text.toLowerCase().includes(firm.toLowerCase()));
}

function joined(text: string, tokens: readonly RegExpMatchArray[], i: number): boolean {
  return text.slice(endOf(tokens, i - 1), startOf(tokens, i)) === ' ';
}

function wordAt(tokens: readonly RegExpMatchArray[], i: number): string {
  return tokens[i]?.[0].toLowerCase() ?? '';
}

function startOf(tokens: readonly RegExpMatchArray[], i: number): number {
  return tokens[i]?.index ?? 0;
}

function endOf(tokens: readonly RegExpMatchArray[], i: number): number {
  return startOf(tokens, i) + (tokens[i]?.[0].length ?? 0);
}
