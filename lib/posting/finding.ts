import type { Block, PostingSource, Salary, Workplace } from '../model/posting';
import type { Day } from '../model/text';

/** What one source says about the posting; a field it does not state is absent. */
export type Fields = {
  title?: string;
  company?: string;
  location?: string;
  country?: string;
  salary?: Salary;
  employmentType?: string;
  workplace?: Workplace;
  postedAt?: Day;
  closesAt?: Day;
};

/** One source's reading of the page. Without blocks it lends its fields only. */
export type Finding = {
  readonly source: PostingSource;
  readonly board: string | null;
  readonly fields: Fields;
  readonly blocks: readonly Block[];
  readonly isCut: boolean;
  readonly confidence: number;
};

/** Characters of text in the blocks. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Fields of several sources: the first that states one wins. */
export function mergeFields(all: readonly Fields[]): Fields {
  const merged: Fields = {};
  for (const fields of all) {
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined && !Object.hasOwn(merged, name)) Object.assign(merged, { [name]: value });
    }
  }
  return merged;
}
