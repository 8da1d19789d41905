import type { DemandNames, NameRow } from '../../lib/model/popup-view';
import type { MessageKey, Words } from '../../lib/model/words';

/** "Go, Kafka and Redis". */
export function allOf(words: Words, names: readonly string[]): string {
  return new Intl.ListFormat(words.say('localeTag'), { type: 'conjunction' }).format(names);
}

/** "Kafka or RabbitMQ": any one will do. */
export function anyOf(words: Words, names: DemandNames): string {
  return new Intl.ListFormat(words.say('localeTag'), { type: 'disjunction' }).format(names);
}

/** "Istio, Pulumi" or, with more than have room, "Istio, Pulumi and 3 more". */
export function rowOf(words: Words, { items, more }: NameRow): string {
  const named = items.map((names) => anyOf(words, names)).join(', ');
  return more > 0 ? words.say('andMore', named, more) : named;
}

/** "4th". */
export function ordinal(words: Words, n: number): string {
  return words.say(ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'nth', n);
}

const ORDINALS: Readonly<Record<string, MessageKey>> = { one: 'nthSt', two: 'nthNd', few: 'nthRd' };
