/** Words around a number of years, in small letters; as committed in `data/cues/years.json`. */
export type YearWords = {
  /** Between a name and the number behind it: "Azure, at least 3 years". */
  readonly toYears: readonly string[];
  /** Behind a number: so many of the years said before ("2 with Go"). */
  readonly within: readonly string[];
  /** The same in two words: "2 of them". */
  readonly of: readonly string[];
  readonly them: readonly string[];
  /** Between a number and its unit: "two plus years". */
  readonly filling: readonly string[];
  /** The same in two words. */
  readonly orMore: readonly string[];
  /** Between the two ends of a range. */
  readonly ranges: readonly string[];
  /** Before the lower end of one that those of `joins` part: "between 3 and 5". */
  readonly between: readonly string[];
  readonly joins: readonly string[];
};

/**
 * The vocabulary as shipped: `lib/build` writes it, `data/unpack-vocabulary.ts` and `lib/scan/unpack.ts` read it. This
 * file is the whole of its grammar. What a rule can make again is not written: the words, the tree of phrases, the other
 * number of a name and its joined or parted form are made when the tables are opened, in one pass over `lines`.
 */
export type PackedWords = {
  /**
   * A line a skill, in the order of `VocabularyTables.skills`: items, each behind a sign of `SIGNS`. The first is the
   * name; at the start of a line the sign `any` is left out. Behind a form stand the `MARKS` of its variants.
   */
  readonly lines: string;
  /** A line for each role of `lib/scan/cues.ts`, in that order: its phrases, a sign `any` between two. */
  readonly cues: string;
  /** Pairs: a skill, and the skill that its names are near the words of its `stranger` item. */
  readonly instead: readonly number[];
  /** Words around a number of years, by what they do there. */
  readonly yearWords: YearWords;
  /** Number words and what they count. */
  readonly numberWords: readonly string[];
  readonly numbers: readonly number[];
  /** How many words there are in all, how many letters they have, how many nodes their tree and how many forms. */
  readonly counts: readonly number[];
};

/** What an item of a line is: a form by its policy (the model's `FormPolicy`), or something else the skill owns. */
export const SIGNS = {
  any: '|',
  capital: '^',
  exact: '=',
  evidence: '!',
  /** A phrase that holds a form without meaning it. */
  blocker: '~',
  /** Words that settle an `evidence` form. */
  cue: '>',
  /** Words near which one is something else. */
  stranger: '}',
  /** The skill's id, where it is not the name in kebab-case. */
  id: '$',
} as const;

/** Other ways to write the form before them, each made by a rule of `lib/scan/unpack.ts`. */
export const MARKS = {
  /** Two words as one: "Node.js", "Nodejs". */
  joined: '?',
  /** One word as two, read with capitals only: "RabbitMQ", "Rabbit MQ". */
  parted: '<',
  /** The other number of the last word: "library", "libraries". */
  number: '%',
} as const;

/** The facts of the skills in columns: thousands of small objects with the same keys weigh twice as much. */
export type ShippedVocabulary = {
  readonly version: string;
  /** Skills stand by family: the families, and how many skills each has. */
  readonly families: readonly string[];
  readonly familySizes: readonly number[];
  /** By skill, a digit each: how many skills it implies in one step; then those, one skill's after the other's. */
  readonly impliedCounts: string;
  readonly implied: readonly number[];
  /**
   * Pairs of neighbours, each pair once, by its first skill: the step from the last such skill, how many follow, and
   * the steps from it to them. The other direction follows, since neighbours go both ways.
   */
  readonly neighbours: readonly number[];
  readonly packed: PackedWords;
};
