import type { BulletReason } from '../../lib/model/review';
import type { MessageKey, Words } from '../../lib/model/words';
import { ordinal } from './names';

/** A reason without words of its own is said by its quote, the name it answers. */
const REASONS: Readonly<Partial<Record<BulletReason['kind'], MessageKey>>> = {
  figure: 'reasonFigure',
  recent: 'reasonRecent',
  result: 'reasonResult',
  repeats: 'reasonRepeats',
  unrelated: 'reasonUnrelated',
};
const MOST = 4;

type Move = { readonly now: number; readonly proposed: number; readonly company: string | null };

/** "4th → 1st at Northgate". */
export function moveWords(words: Words, { now, proposed, company }: Move): string {
  const from = ordinal(words, now);
  const to = ordinal(words, proposed);
  return company ? words.say('moveAt', from, to, company) : words.say('move', from, to);
}

/** "Kafka, figure". */
export function reasonsWords(words: Words, reasons: readonly BulletReason[]): string {
  const said = reasons.map(({ kind, quote }) => {
    const key = REASONS[kind];
    return key ? words.say(key) : quote;
  });
  return [...new Set(said.filter(Boolean))].slice(0, MOST).join(', ');
}
