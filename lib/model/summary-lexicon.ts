/** What the tailored summary knows of words, as committed in `data/summary/*.json`. All words in lower case unless said otherwise. */
export type SummaryLexicon = {
  readonly titles: {
    /** Nouns that make a line a job title ("developer", "engineer"). */
    readonly nouns: readonly string[];
    /** Nouns that stand for one another ("developer" and "engineer"), so that an advert's may be mirrored. */
    readonly interchangeable: readonly string[];
    /** Words that only say the level ("senior", "staff"); in front of a title they never come from the advert. */
    readonly levels: readonly string[];
    /** Short forms of levels to the word in full ("snr"). */
    readonly expand: Readonly<Record<string, string>>;
    /** Words with capitals of their own ("devops" to "DevOps"). */
    readonly cased: Readonly<Record<string, string>>;
    /** Words of a title that are written small in a sentence ("backend", "software"). */
    readonly plain: readonly string[];
    /** Families of work to the forms that name them ("backend": "backend", "back-end", "back end"). */
    readonly families: Readonly<Record<string, readonly string[]>>;
    /** Words of a role's title or employer that say it was not paid ("volunteer"). */
    readonly unpaid: readonly string[];
  };
  readonly domain: {
    /** Words that name what a system is for ("payment", "booking"). */
    readonly words: readonly string[];
    /** Words that may stand beside them and say something of their own ("internal", "multi-tenant"). */
    readonly modifiers: readonly string[];
    /** Plural nouns for systems ("services", "APIs"), as written. */
    readonly heads: readonly string[];
    /** Whom a system serves ("trusts", "retailers"): what may end "for …". */
    readonly audiences: readonly string[];
    /** Names of whole fields that may follow "in" ("logistics"). */
    readonly fields: readonly string[];
    /** Words by which a sentence of a profile tells of work done; and those by which it tells of wishes. */
    readonly worked: readonly string[];
    readonly wished: readonly string[];
    /** Verb forms that open "building …", each to its gerund. */
    readonly building: Readonly<Record<string, string>>;
  };
  /** Words that no summary holds (SCREENS.md, shape 5). */
  readonly banned: readonly string[];
  /** Opening verbs too weak for a win. */
  readonly weakVerbs: readonly string[];
  /** Words that an object may open with ("the", "two", "new" does not), and nouns that need none ("latency"). */
  readonly articles: readonly string[];
  readonly massNouns: readonly string[];
  /** Words that end the noun phrase after a verb. */
  readonly afterObject: readonly string[];
  /** Marks of a differentiator for the fourth sentence, best first. */
  readonly differentiators: readonly { readonly kind: string; readonly phrases: readonly string[] }[];
  /** Skill families worth a place in the stack sentence; the first ones are what one "works in". */
  readonly stack: {
    readonly core: readonly string[];
    readonly tooling: readonly string[];
    /** Clouds that a stack runs "on". */
    readonly platforms: readonly string[];
    /** Words before a skill that say it was left behind ("replaced", "migrated from"). */
    readonly leaving: readonly string[];
    /** Words before a skill that say it was only learnt or spoken of ("studied", "gave a talk on"). */
    readonly learning: readonly string[];
    /** Words in a sentence of the profile that say its list is of former days ("previously"). */
    readonly formerly: readonly string[];
    /** Words that tell of a piece of work done, by which a list says nothing of today ("built shops using …"). */
    readonly done: readonly string[];
    /** Too common to name. */
    readonly leaveOut: readonly string[];
  };
  /** How a clause opens that says the user leads people now ("lead a team of"). */
  readonly leads: readonly string[];
  /** Words after which a list of skills is a list and no claim about one piece of work ("works in"). */
  readonly listLeads: readonly string[];
  /** Opening words of a degree's name, longest first; what follows is its subject. */
  readonly degrees: readonly string[];
};
