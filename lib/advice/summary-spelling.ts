import type { Cv } from '../model/cv';
import type { MarketConventions } from '../model/market';
import type { SpellingClass } from '../model/rule';

type Spelling = MarketConventions['spelling'];

/** Names, code, addresses and quotations are not ours to respell: only whole words in small letters are, and a capital at the start. */
const SAFE_WORD =
  /(?<![\p{L}\p{N}_.@/#'"“`-])(?:(?<=^|[.!?]\s)[A-Z][a-z]{2,}|[a-z]{3,})(?![\p{L}\p{N}_@/#'"”`]|\.\p{L}|-\p{Lu})/gu;

type Words = ReadonlyMap<string, string>;
type Tables = {
  readonly toBritish: Words;
  readonly toAmerican: Words;
  readonly izeToIse: Words;
  readonly iseToIze: Words;
};

const built = new WeakMap<readonly SpellingClass[], Tables>();

/**
 * What puts a text of this CV into the market's spelling. A spelling at home on both sides stays as the user wrote it; where Britain
 * writes a word either way, it stays too, unless the CV mixes the two ways: then the commoner one is kept throughout.
 */
export function spellerFor(cv: Cv, spelling: Spelling, classes: readonly SpellingClass[]): (text: string) => string {
  const { toBritish, toAmerican, izeToIse, iseToIze } = tablesOf(classes);
  if (spelling === 'american') return (text) => respelt(text, toAmerican);
  const whole = [cv.basics.summary ?? '', ...cv.roles.flatMap((role) => role.bullets.map(({ text }) => text))].join(
    '\n',
  );
  const used = whole.toLowerCase().match(/[a-z]+/g) ?? [];
  const ize = used.filter((word) => izeToIse.has(word)).length;
  const ise = used.filter((word) => iseToIze.has(word)).length;
  const one = ize === 0 || ise === 0 ? null : ize > ise ? iseToIze : izeToIse;
  return (text) => respelt(one ? respelt(text, one) : text, toBritish);
}

function respelt(text: string, words: Words): string {
  return text.replace(SAFE_WORD, (word) => {
    const other = words.get(word.toLowerCase());
    if (other === undefined) return word;
    return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

function tablesOf(classes: readonly SpellingClass[]): Tables {
  const known = built.get(classes);
  if (known) return known;
  const toBritish = new Map<string, string>();
  const toAmerican = new Map<string, string>();
  const izeToIse = new Map<string, string>();
  const iseToIze = new Map<string, string>();
  for (const one of classes) {
    const patterned = one.stems.flatMap((stem) =>
      one.suffixes.map((suffix) => [`${stem}${one.british}${suffix}`, `${stem}${one.american}${suffix}`]),
    );
    for (const [uk, us] of [...patterned, ...one.pairs]) {
      if (uk === undefined || us === undefined) continue;
      toAmerican.set(uk, us);
      if (one.eitherInBritain) {
        izeToIse.set(us, uk);
        iseToIze.set(uk, us);
      } else if (one.tells === 'both') toBritish.set(us, uk);
    }
  }
  const tables = { toBritish, toAmerican, izeToIse, iseToIze };
  built.set(classes, tables);
  return tables;
}
