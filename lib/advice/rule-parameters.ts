import type { Rule } from '../model/rule';

/** A threshold of the rule. Throws when the rule's data does not have it: that is a fault of the data, not of the input. */
export function numberOf(rule: Rule, name: string): number {
  const value = rule.parameters[name];
  if (typeof value !== 'number') throw new Error(`Rule ${rule.id} has no number "${name}"; see data/rules.`);
  return value;
}

/** A list of words of the rule. Throws like `numberOf`. */
export function listOf(rule: Rule, name: string): readonly string[] {
  const value = rule.parameters[name];
  if (value === undefined || typeof value === 'number')
    throw new Error(`Rule ${rule.id} has no list "${name}"; see data/rules.`);
  return value;
}

const compiled = new WeakMap<readonly string[], RegExp | null>();

/** The rule's list of patterns as one, case-blind and over whole texts; null for an empty list. */
export function patternOf(rule: Rule, name: string): RegExp | null {
  return compile(listOf(rule, name), (pattern) => `(?:${pattern})`);
}

/** The rule's list of phrases as one pattern, case-blind, whole words only. */
export function phrasesOf(rule: Rule, name: string): RegExp | null {
  return compile(
    listOf(rule, name),
    (phrase) => `(?<![\\p{L}-])${phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}-])`,
  );
}

function compile(list: readonly string[], each: (one: string) => string): RegExp | null {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const pattern = list.length > 0 ? new RegExp(list.map(each).join('|'), 'giu') : null;
  compiled.set(list, pattern);
  return pattern;
}
