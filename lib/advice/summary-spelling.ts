import type { MarketConventions } from '../model/market';
import type { SpellingClass } from '../model/rule';

type Spelling = MarketConventions['spelling'];

/** Names, code, addresses and quotations are not ours to respell: only whole words in small letters are, and a capital at the start. */
const SAFE_WORD = /(?<![\p{L}\p{N}_.@/#'"“`-])[A-Z]?[a-z]{3,}(?![\p{L}\p{N}_@/#'"”`]|\.[a-z]|-[A-Z])/gu;

const built = new WeakMap<readonly SpellingClass[], Record<Spelling, ReadonlyMap<string, string>>>();

/** `text` in the market's spelling. A spelling at home on both sides stays as the user wrote it. */
export function respelt(text: string, spelling: Spelling, classes: readonly SpellingClass[]): string {
  const words = tablesOf(classes)[spelling];
  return text.replace(SAFE_WORD, (word) => {
    const other = words.get(word.toLowerCase());
    if (other === undefined) return word;
    return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

function tablesOf(classes: readonly SpellingClass[]): Record<Spelling, ReadonlyMap<string, string>> {
  const known = built.get(classes);
  if (known) return known;
  const british = new Map<string, string>();
  const american = new Map<string, string>();
  for (const one of classes) {
    const patterned = one.stems.flatMap((stem) =>
      one.suffixes.map((suffix) => [`${stem}${one.british}${suffix}`, `${stem}${one.american}${suffix}`]),
    );
    for (const [uk, us] of [...patterned, ...one.pairs]) {
      if (uk === undefined || us === undefined) continue;
      american.set(uk, us);
      if (one.tells === 'both' && !one.eitherInBritain) british.set(us, uk);
    }
  }
  const tables = { british, american };
  built.set(classes, tables);
  return tables;
}
