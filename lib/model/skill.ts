export type SkillId = string;

export type SkillKind = 'tech' | 'practice' | 'soft' | 'degree' | 'certificate' | 'domain';

export type TechFamily =
  | 'language'
  | 'runtime'
  | 'framework'
  | 'library'
  | 'frontend'
  | 'mobile'
  | 'database'
  | 'cache'
  | 'messaging'
  | 'search'
  | 'cloud'
  | 'container'
  | 'infrastructure'
  | 'build'
  | 'ci'
  | 'version-control'
  | 'testing-tool'
  | 'observability'
  | 'os'
  | 'protocol'
  | 'api'
  | 'format'
  | 'security-tool'
  | 'data'
  | 'ml'
  | 'web-server'
  | 'tool'
  | 'platform';

/** Of practices, only architecture, testing and delivery count in coverage (PRODUCT.md, Coverage). */
type PracticeFamily =
  | 'architecture'
  | 'testing'
  | 'delivery'
  | 'data-practice'
  | 'security'
  | 'ways-of-working'
  | 'operations'
  | 'computer-science';

export type SkillFamily = TechFamily | PracticeFamily | 'soft' | 'degree' | 'certificate' | 'domain';

/**
 * When a form may be read as its skill (TEXT.md, "The traps are meaning").
 * - `any`: however it is written ("postgresql", "PostgreSQL").
 * - `capital`: needs a capital first letter or all capitals; in lower case only inside a list of tech names.
 * - `exact`: only with the very capitals of the form ("REST", "SAP"); in lower case only inside a list of tech names.
 * - `evidence`: an English word ("Go", "Spring", "Express"): its capitals *and* evidence: a list neighbour, a version number, a cue noun beside it.
 */
export type FormPolicy = 'any' | 'capital' | 'exact' | 'evidence';

/** An entry of the taxonomy, as committed in `data/taxonomy/*.json`. */
export type Skill = {
  readonly id: SkillId;
  /** As one writes it on a CV. It is also its first form. */
  readonly name: string;
  readonly kind: SkillKind;
  readonly family: SkillFamily;
  /** Other forms that people write. Plurals, hyphen or space, and trailing versions need no entry of their own. */
  readonly aliases?: readonly string[];
  /** Skills that whoever shows this one shows too (Spring Boot implies Spring and Java). One step; closed when compiled. */
  readonly implies?: readonly SkillId[];
  /** Near skills worth a hint, never a claim (RabbitMQ for Kafka). Read both ways. */
  readonly neighbours?: readonly SkillId[];
  /** The policy of every form; default `any`. */
  readonly policy?: FormPolicy;
  /** The policy of single forms where it differs. */
  readonly formPolicy?: Readonly<Record<string, FormPolicy>>;
  /** Phrases that hold a form of this skill without meaning it ("go to market", "American Express"). */
  readonly blockers?: readonly string[];
  /** Words that, standing next to a form of policy `evidence`, settle that the skill is meant ("developer", "services"). Added to the general ones. */
  readonly cues?: readonly string[];
  /** Words near which a form of policy `evidence` is something else ("SWIFT" near "payments"). */
  readonly notNear?: readonly string[];
  /** The skill that it is there, if it is one. */
  readonly instead?: SkillId;
  /** `hand`, or the npm packages it was generated from. */
  readonly sources: readonly string[];
};

/** What a stage and a screen need of a skill. */
export type SkillFacts = Pick<Skill, 'id' | 'name' | 'kind' | 'family'> & {
  /** Closed: every skill implied, in any number of steps. */
  readonly implies: readonly SkillId[];
  /** Symmetric. */
  readonly neighbours: readonly SkillId[];
};

/** The taxonomy as compiled for the scanner by `lib/build`; plain data, opened by `lib/scan`. Its inner shape is lib/scan's own affair. */
export type VocabularyTables = {
  /** Changes whenever any skill, form or policy does; evidence cached under another version is stale. */
  readonly version: string;
  readonly skills: readonly SkillFacts[];
  /** The scanner's packed tables. */
  readonly packed: Readonly<
    Record<string, string | readonly number[] | readonly string[] | Readonly<Record<string, readonly string[]>>>
  >;
};

/** One place of a text that names a skill. The span covers the name only. */
export type Mention = {
  readonly skill: SkillId;
  readonly span: readonly [number, number];
};
