import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YearWords } from '../model/packed-vocabulary';
import { CUE_ROLES, type CueRole, SHARED_ROLES } from '../scan/cues';

/** The phrases of `data/cues`, by the role they play. */
export type CueData = {
  readonly phrases: Readonly<Partial<Record<CueRole, readonly string[]>>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly years: YearWords;
  readonly spellings: SpellingPairs;
};

export type SpellingPairs = {
  readonly words: readonly (readonly [string, string])[];
  readonly endings: readonly (readonly [string, string])[];
};

const roles: ReadonlyMap<string, readonly CueRole[]> = new Map<string, readonly CueRole[]>([
  ...CUE_ROLES.map((role) => [role, [role]] as const),
  ...Object.entries(SHARED_ROLES),
]);
const apart = new Set(['numbers.json', 'spellings.json', 'years.json']);

/** Every file of the folder; a role we do not know is an error, so a typing slip cannot silence a cue. */
export function readCues(folder: string): CueData {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const phrases: Partial<Record<CueRole, readonly string[]>> = {};
  for (const file of readdirSync(folder).sort()) {
    if (apart.has(file)) continue;
    for (const [role, list] of Object.entries(read(file) as Record<string, readonly string[]>)) {
      const owners = roles.get(role);
      if (owners === undefined) throw new Error(`${file}: "${role}" is no role of lib/scan/cues.ts`);
      for (const owner of owners) phrases[owner] = [...(phrases[owner] ?? []), ...list];
    }
  }
  return {
    phrases,
    numbers: read('numbers.json') as CueData['numbers'],
    years: read('years.json') as YearWords,
    spellings: read('spellings.json') as SpellingPairs,
  };
}
