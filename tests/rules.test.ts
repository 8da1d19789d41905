import { describe, expect, it } from 'vitest';
import { ruleBook } from '../data/rule-book';
import { checks } from '../lib/advice/check-registry';
import { filesBelow } from './support/files';

const { rules, checklist, spelling } = ruleBook;
const ids = rules.map(({ id }) => id);

describe('the rule book', () => {
  it('every rule has its check, every check its rule, and the file is named by the id', () => {
    const files = filesBelow(['lib/advice/checks'], /\.ts$/).map((file) => file.replace(/^.*\/(.+)\.ts$/, '$1'));
    expect(Object.keys(checks).sort()).toEqual([...ids].sort());
    expect(files.filter((file) => file !== 'check').sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every rule is asked for in the checklist, which asks for no other', () => {
    expect(new Set(checklist.flatMap((question) => question.rules))).toEqual(new Set(ids));
  });

  it.each(rules)('$id is whole', (rule) => {
    expect(['advert', 'cv']).toContain(rule.scope);
    expect(['error', 'warning', 'advice', 'info']).toContain(rule.severity);
    expect(['fact', 'vendor', 'article', 'folklore', 'ours']).toContain(rule.claim);
    for (const market of rule.market) expect(['uk', 'ie', 'eu', 'us', 'ca']).toContain(market);
    expect(rule.market.length).toBeGreaterThan(0);
    expect(rule.because).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).not.toBe('');
    for (const number of rule.seedRules) expect(number).toBeGreaterThanOrEqual(1);
    for (const number of rule.seedRules) expect(number).toBeLessThanOrEqual(126);
    expect(rule.seedRules.length > 0 || rule.claim === 'ours').toBe(true);
  });

  it('patterns compile', () => {
    const lists = rules.flatMap(({ parameters }) =>
      Object.values(parameters).filter((value) => typeof value !== 'number'),
    );
    for (const one of lists.flat()) expect(() => new RegExp(String(one), 'giu')).not.toThrow();
  });
});

describe('spelling', () => {
  const pairs = spelling.flatMap(({ british, american, stems, suffixes, pairs: whole }) => [
    ...stems.flatMap((stem) => suffixes.map((suffix) => [stem + british + suffix, stem + american + suffix])),
    ...whole,
  ]);

  it('no form is British in one pair and American in another', () => {
    const american = new Set(pairs.map(([, other]) => other));
    expect(pairs.filter(([own = '']) => american.has(own))).toEqual([]);
  });

  it('every pair differs', () => {
    expect(pairs.filter(([own, other]) => own === other || !own || !other)).toEqual([]);
  });
});
