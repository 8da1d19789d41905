import type { Verdict } from '../../lib/model/popup-view';
import type { Words } from '../../lib/model/words';
import { languageName } from './market';
import { allOf, anyOf } from './names';

/** The one sentence of the counts. */
export function verdictWords(words: Words, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'no-cv':
      return noCv(words, verdict);
    case 'not-english':
      return notEnglish(words, verdict);
    case 'no-must':
      return noMust(words, verdict);
    case 'few':
      return few(words, verdict);
    case 'all':
      return words.say('allShown', verdict.asked);
    case 'some':
      return words.say('someShown', verdict.shown, verdict.asked);
  }
}

/** "1 only in your skills list · 2 not in your CV": with the shown ones they add up. */
export function verdictRest(words: Words, verdict: Verdict): string | null {
  if (verdict.kind !== 'some') return null;
  const parts = [
    verdict.listed > 0 && words.say('restListed', verdict.listed),
    verdict.notInCv > 0 && words.say('restNotInCv', verdict.notInCv),
  ].filter((part) => part !== false);
  return parts.join(' · ');
}

function noCv(words: Words, { demands, more }: Extract<Verdict, { kind: 'no-cv' }>): string {
  if (demands.length === 0) return words.say('noMust');
  const names = demands.map((names) => anyOf(words, names)).join(', ');
  return words.say(more > 0 ? 'mustHavesAndMore' : 'mustHaves', names);
}

function notEnglish(words: Words, { language, names }: Extract<Verdict, { kind: 'not-english' }>): string {
  const name = languageName(words, language);
  return names.length > 0 ? words.say('notEnglishNames', name, names.join(', ')) : words.say('notEnglish', name);
}

function noMust(words: Words, { mentioned, shown }: Extract<Verdict, { kind: 'no-must' }>): string {
  const n = mentioned.length;
  if (n === 0) return words.say('noMust');
  const names = allOf(words, mentioned);
  if (shown === 0) return words.say('noMustNoneShown', names);
  if (shown < n) return words.say('noMustSomeShown', names, shown);
  return words.say(n === 1 ? 'noMustOneShown' : n === 2 ? 'noMustBothShown' : 'noMustAllShown', names);
}

function few(words: Words, { asked, shown }: Extract<Verdict, { kind: 'few' }>): string {
  if (asked === 1) return words.say(shown === 1 ? 'oneShown' : 'oneNotShown');
  if (shown === 0) return words.say('fewNoneShown', asked);
  if (shown < asked) return words.say('fewSomeShown', asked, shown);
  return words.say(asked === 2 ? 'fewBothShown' : 'fewAllShown', asked);
}
