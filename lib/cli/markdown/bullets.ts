import type { ForwardBullet } from '../../model/popup-view';
import type { Review } from '../../model/review';
import type { MessageKey, Words } from '../../model/words';
import { forward } from '../../session/forward';
import { escaped, item, section } from './write';

const ORDINALS: Readonly<Record<string, MessageKey>> = { one: 'nthSt', two: 'nthNd', few: 'nthRd' };

/** The bullets to bring forward, each with its move and its reasons. */
export function bulletLines(review: Review, words: Words): string[] {
  const moving = forward(review, Number.POSITIVE_INFINITY);
  if (!moving) return [];
  if (moving.kind !== 'move') {
    return section(words.say('tabBullets'), [words.say(moving.kind === 'none-fits' ? 'noneFits' : 'alreadyFirst')]);
  }
  const items = moving.bullets.map((bullet) => bulletLine(bullet, words));
  return section(words.say('tabBullets'), [words.say('bulletsLead'), items.join('\n')]);
}

function bulletLine({ text, now, proposed, company, reasons }: ForwardBullet, words: Words): string {
  const [from, to] = [nth(now, words), nth(proposed, words)];
  const move = company ? words.say('moveAt', from, to, company) : words.say('move', from, to);
  const why = reasons.map(({ kind, quote }) => (kind === 'figure' ? words.say('reasonFigure') : quote));
  return item(escaped(words.say('quoted', text)), [escaped(`${move} · ${why.join(', ')}`)]);
}

function nth(n: number, words: Words): string {
  return words.say(ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'nth', n);
}
