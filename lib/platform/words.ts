import { browser } from 'wxt/browser';
import type { CountedKey, MessageKey, Words } from '../model/words';

const plural = new Intl.PluralRules('en');

/** The interface's words from `_locales`, in the browser's language. */
export const words: Words = {
  say: (key: MessageKey, ...fill) => browser.i18n.getMessage(key as never, fill.map(String)),
  count: (key: CountedKey, n, ...fill) =>
    browser.i18n.getMessage(
      `${key}_${plural.select(n) === 'one' ? 'one' : 'other'}` as never,
      [n, ...fill].map(String),
    ),
};
