import type { EligibilityKind, EmployerType, RoleType } from './advert';

/** Phrases that make an employer one of its type, read in any capitals unless they hold one themselves. */
export type EmployerWords = { readonly type: EmployerType; readonly phrases: readonly string[] };

/** What tells that an employer, or an agency for one, speaks. */
export type PosterWords = { readonly type: 'agency' | 'employer'; readonly phrases: readonly string[] };

/** What names a kind of work in a title, and in a text; earlier kinds go before later ones. */
export type RoleWords = {
  readonly type: RoleType;
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** What names it as a part of the title of its own ("Software Engineer II, Platform"), where nothing else does. */
  readonly segments?: readonly string[];
};

/** What makes a sentence one about a condition of the job. */
export type EligibilityWords = {
  readonly kind: EligibilityKind;
  /** Parts what says something else from the other lines of its kind: of one kind and topic only one line is kept. */
  readonly topic?: string;
  /** What a "no" makes of it; without this it stays what it is ("No C2C" is a condition). */
  readonly refused?: EligibilityKind | 'none';
  readonly phrases: readonly string[];
  /** At least one of these in the same sentence, when there are any. */
  readonly needs?: readonly string[];
  /** And at least one of these. */
  readonly also?: readonly string[];
  /** None of these in the same sentence. */
  readonly unless?: readonly string[];
};

/** Words that may stand between a refusal and what it refuses, else it is of something else ("not only remote"). */
export type RefusingWords = {
  /** Those refusals that waive a demand; "unable to travel" does not. */
  readonly waives: readonly string[];
  /** Before a refusal: it is of those who will not do ("if you don't have a degree, …"). */
  readonly unless: readonly string[];
  readonly ahead: readonly string[];
  /** Between what is refused and the refusal behind it: "remote work is not". */
  readonly behind: readonly string[];
  /** What goes on behind such a refusal: "not possible", unlike "not optional". */
  readonly verdicts: readonly string[];
  /** Where a clause of its own begins behind a refusal: "If you are not from here, we'll help". */
  readonly turns: readonly string[];
  /** Behind the "no" that answers a question: "not at the moment". */
  readonly answers: readonly string[];
};

/** What tells a language from the others. Words of English that look like another's stand with English as well. */
export type LanguageWords = {
  /** Its commonest words and those of adverts, in lower case, parted by a space. */
  readonly words: string;
  /** The small letters that it has over and above a to z. */
  readonly letters: string;
};

/** Signs of a script that only some languages are written in. */
export type ScriptRange = {
  readonly languages: readonly string[];
  readonly from: string;
  readonly to: string;
  /** So many signs weigh as much as one common word. */
  readonly perWord: number;
};

/** Words that end with a full stop which ends no sentence, without that stop. */
export type ShortForms = {
  /** Names of one letter: they end sentences as words do, where other letters are initials. */
  readonly names: readonly string[];
  /** End no sentence ("e.g."). */
  readonly inside: readonly string[];
  /** End one only before a capital or figure ("etc."). */
  readonly closing: readonly string[];
};

/** As committed in `data/adverts`. */
export type AdvertWords = {
  /** Words that most adverts hold: a phrase is looked for by another of its words, if it has one. */
  readonly common: readonly string[];
  readonly employers: readonly EmployerWords[];
  readonly posters: readonly PosterWords[];
  readonly roles: readonly RoleWords[];
  readonly eligibility: readonly EligibilityWords[];
  /** Marks of an equal-opportunity statement: such a sentence sets no condition. */
  readonly boilerplate: readonly string[];
  /** Turn an offer into a refusal when they stand in the same sentence ("not", "unable"). */
  readonly refusals: readonly string[];
  /** How near to a thing a "no" must stand to refuse it. */
  readonly refusing: RefusingWords;
  /** Words that make one line more telling than another of its kind ("must", "only"). */
  readonly strong: readonly string[];
  /** By ISO 639-1. */
  readonly languages: Readonly<Record<string, LanguageWords>>;
  readonly scripts: readonly ScriptRange[];
  readonly shortForms: ShortForms;
  /** How an advert's text says what level it hires at, where the title is silent. */
  readonly level: {
    /** Right before a title ("looking for a"), in lower case. */
    readonly hiring: readonly string[];
    /** Right behind a title ("Developer required", "Developer will"), in lower case. */
    readonly wanted: readonly string[];
    /** Before a title that opens a sentence ("The Senior Engineer will"), with their capitals. */
    readonly articles: readonly string[];
    /** Levels that only the text of an advert names ("experienced"). */
    readonly words: Readonly<Record<'junior' | 'mid' | 'senior' | 'lead', readonly string[]>>;
    /** Words that name a level in a title, and in a text only praise ("experienced"). */
    readonly titleOnly: Readonly<Record<string, 'junior' | 'mid' | 'senior' | 'lead'>>;
    /** Numerals behind a title ("Engineer II"). */
    readonly numerals: Readonly<Record<string, 'junior' | 'mid' | 'senior' | 'lead'>>;
  };
  readonly experience: {
    /** What a length of time begins with, with its capitals ("yr" for "yrs"). */
    readonly forms: readonly string[];
    /** Right before the years: they are asked for ("at least"). */
    readonly asking: readonly string[];
    /** Before the years, what somebody has done "for" so long. */
    readonly done: readonly string[];
    readonly doneFor: readonly string[];
    /** After the years: what makes them years of work. */
    readonly work: readonly string[];
    /** After the years: work in general rather than with one tool. */
    readonly general: readonly string[];
    /** Right before or after the years: they are an age, a term or the firm's own past. */
    readonly notBefore: readonly string[];
    readonly notAfter: readonly string[];
    /** Before the years: somebody is asked for them ("candidate"). */
    readonly asked: readonly string[];
    /** Before the years, where nobody is asked: they are the firm's own. */
    readonly own: readonly string[];
    /** Before the years: they are a colleague's, or said not to be needed. */
    readonly unasked: readonly string[];
    /** Between those and the number ("we have over 20 years"). */
    readonly lead: readonly string[];
  };
};
