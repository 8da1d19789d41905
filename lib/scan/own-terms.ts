import type { OwnTerm } from '../model/own-term';
import { MARKS, type PackedWords, SIGNS } from '../model/packed-vocabulary';
import type { SkillFacts, VocabularyTables } from '../model/skill';

/** What the packed text means by itself may not stand in a form: "A|B" is looked for as "A B". */
const TAKEN = new RegExp(
  `[\n${[...Object.values(SIGNS), ...Object.values(MARKS)].map((sign) => `\\${sign}`).join('')}]`,
  'g',
);

/**
 * The tables with the user's own terms behind the others: technologies, read whatever their capitals. The scanner of these
 * tables is opened anew, so the same terms should be given the same tables again.
 */
export function withOwnTerms(tables: VocabularyTables, terms: readonly OwnTerm[]): VocabularyTables {
  const { lines, counts, ...packed } = tables.packed as unknown as PackedWords;
  const own = terms.map(({ forms }) => forms.map((form) => form.replace(TAKEN, ' ')));
  const forms = own.flat();
  const letters = forms.reduce((sum, { length }) => sum + length, 0);
  // A form has at most as many words as letters, and no word is shorter than one letter.
  const [words = 0, length = 0, nodes = 0, formCount = 0] = counts;
  const grown: PackedWords = {
    ...packed,
    lines: [lines, ...own.map((each) => each.join(SIGNS.any))].join('\n'),
    counts: [words + letters, length + letters, nodes + letters, formCount + forms.length],
  };
  return {
    version: `${tables.version}+${terms.map((term) => term.forms.join()).join(';')}`,
    skills: [...tables.skills, ...terms.map(factsOf)],
    packed: grown as unknown as VocabularyTables['packed'],
  };
}

const factsOf = ({ skill, forms }: OwnTerm): SkillFacts => ({
  id: skill,
  name: forms[0]!,
  kind: 'tech',
  family: 'tool',
  implies: [],
  neighbours: [],
});
