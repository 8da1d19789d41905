import messages from '../../public/_locales/en/messages.json';
import type { CountedKey, MessageKey, Words } from '../model/words';

const plural = new Intl.PluralRules('en');

/** The interface's words from the files the extension reads, in British English. */
export const words: Words = {
  say: (key, ...fill) =>
    messages[key].message.replace(/\$(\d|\$)/g, (_, n: string) =>
      n === '$' ? '$' : String(fill[Number(n) - 1] ?? ''),
    ),
  count: (key, n, ...fill) => words.say(counted(key, n), n, ...fill),
};

function counted(key: CountedKey, n: number): MessageKey {
  return `${key}_${plural.select(n) === 'one' ? 'one' : 'other'}` as MessageKey;
}
