import type messages from '../../public/_locales/en/messages.json';

/** A key of the interface's words. A key ending in `_one` has a sibling ending in `_other`. */
export type MessageKey = keyof typeof messages;

/** A key without its `_one` / `_other`, where the sentence depends on a number. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Base}_one` ? Base : never) : never;

/** The interface's words, handed to components and to the Markdown writer. */
export type Words = {
  /** The whole sentence of `key` with its placeholders filled, in order. */
  say(key: MessageKey, ...fill: readonly (string | number)[]): string;
  /** The sentence for `n` things; `n` is the first placeholder. */
  count(key: CountedKey, n: number, ...fill: readonly (string | number)[]): string;
};
