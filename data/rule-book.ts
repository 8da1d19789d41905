import type { Knowledge } from '../lib/model/knowledge';
import type { Rule } from '../lib/model/rule';
import levels from './cv/levels.json';
import bullets from './rules/bullets.json';
import checklist from './rules/checklist.json';
import document from './rules/document.json';
import market from './rules/market.json';
import profile from './rules/profile.json';
import skills from './rules/skills.json';
import spelling from './spelling/classes.json';

/** The rule book with what its checks go by. JSON widens literals to strings; `tests/rules.test.ts` holds it to the type. */
const rules = [...market, ...profile, ...bullets, ...skills, ...document] as readonly unknown[] as readonly Rule[];

export const ruleBook: Pick<Knowledge, 'rules' | 'checklist' | 'spelling' | 'titles'> = {
  rules,
  checklist,
  spelling: spelling as Knowledge['spelling'],
  titles: levels,
};
