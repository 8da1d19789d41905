/** One verb as CVs use it ("write", "writes", "writing", "wrote"), with its participle where that differs from the past ("written"). */
export type VerbForms = readonly [base: string, third: string, gerund: string, past: string, participle?: string];

/** What the bullet reader knows of the language of CVs, as committed in `data/bullets/*.json`. All words in lower case. */
export type BulletLexicon = {
  /** Both spellings of a verb, or two past forms of one, are two entries. */
  readonly verbs: readonly VerbForms[];
  /** Adverbs that may stand before the opening verb ("successfully"). */
  readonly adverbs: readonly string[];
  /** Those of them that tie a sentence to the one before ("also"): a clause starts after them. */
  readonly linking: readonly string[];
  /** Nouns that make a job or a thing of the verb form before them ("Lead engineer", "Teaching assistant"). */
  readonly nounAfter: readonly string[];
  /** Openers that name a duty instead of an action ("responsible for"). */
  readonly duties: readonly string[];
  /** Participles that look like an opening verb and open a noun phrase ("experienced", "distributed"). */
  readonly adjectives: readonly string[];
  /** Past forms that as often stand before a noun ("automated tests"): they open a second clause only before a determiner or a figure. */
  readonly participles: readonly string[];
  /** Past forms that need no object and so may be followed by a preposition ("worked with"). */
  readonly intransitive: readonly string[];
  /** Base forms of verbs that state an outcome by themselves ("cut", "raise"). */
  readonly outcomes: readonly string[];
  /** Words that open a result: gerunds ("reducing") and phrases ("so that", "resulting in"). */
  readonly results: readonly string[];
  /** Words that open the scope ("for", "across", "serving"). */
  readonly scopes: readonly string[];
  readonly prepositions: readonly string[];
  readonly determiners: readonly string[];
  /** Words that lean on an earlier clause ("it", "their"): a clause with one cannot stand alone. */
  readonly anaphora: readonly string[];
  /** Words of the first person; a clause that holds one is no clause of a profile. */
  readonly firstPerson: readonly string[];
  /** Words that open a dependent clause ("which", "while"): what follows them has another subject. */
  readonly subordinators: readonly string[];
  /** Abbreviations whose full stop ends no sentence ("approx."). */
  readonly abbreviations: readonly string[];
  readonly units: {
    readonly currency: readonly string[];
    /** What multiplies a number ("k", "million"). */
    readonly multiples: readonly string[];
    /** Units that make any number a measurement ("ms", "%", "req/s"). */
    readonly measured: readonly string[];
    /** What follows a rate ("a", "per", "each"), and what it is counted by ("day", "second"). */
    readonly per: readonly string[];
    readonly periods: readonly string[];
    /** Spelled-out numbers; a figure only before a measured unit. */
    readonly numerals: readonly string[];
    /** Names whose number is a version ("Java 17", "Python 3"). */
    readonly versioned: readonly string[];
  };
};
