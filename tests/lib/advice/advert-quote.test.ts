import { describe, expect, it } from 'vitest';
import { advertQuote } from '../../../lib/advice/advert-quote';
import { postingOf, term } from '../match/support';

const quoteOf = (text: string, more = {}) => advertQuote(term('kafka', 'must', text), postingOf(text, more));

describe('the advert’s own words for a term', () => {
  it.each([
    ['the whole line', 'About us\nYou run Kafka in production\nPerks', 'You run Kafka in production'],
    [
      'one sentence of a paragraph',
      'We are forty people. Our refunds run over Kafka. Come and see.',
      'Our refunds run over Kafka.',
    ],
    ['without the mark of a list', 'You have:\n • Kafka in production \n • Patience', 'Kafka in production'],
    ['a dot inside a name ends nothing', 'Our Node.js and Kafka services. Join.', 'Our Node.js and Kafka services.'],
    [
      'an abbreviation ends nothing',
      'You know brokers, e.g. Kafka or its like. Join.',
      'You know brokers, e.g. Kafka or its like.',
    ],
    [
      'an item before a longer intro',
      'Our platform is built on Kafka\n- Good knowledge of Kafka and of its limits',
      'Good knowledge of Kafka and of its limits',
    ],
    ['a sentence before a tag', 'Kafka\nYou have run Kafka before', 'You have run Kafka before'],
    ['a tag where there is nothing else', 'Stack\nKafka', 'Kafka'],
  ])('%s', (_, text, quote) => {
    const found = quoteOf(text);
    expect(found.quote).toBe(quote);
    expect(text.slice(...found.span!)).toBe(quote);
  });

  it('takes the posting’s own items for items', () => {
    const text = 'Built on Kafka since 2019\nGood knowledge of Kafka and of its limits';
    const blocks = text
      .split('\n')
      .map((line, i) => ({ kind: i === 1 ? ('item' as const) : ('paragraph' as const), text: line }));
    expect(quoteOf(text, { blocks }).quote).toBe('Good knowledge of Kafka and of its limits');
    expect(quoteOf(text).quote).toBe('Built on Kafka since 2019');
  });

  it('a term that only the title names quotes the title', () => {
    expect(quoteOf('No broker is named here.', { title: 'Kafka Engineer' })).toEqual({
      quote: 'Kafka Engineer',
      span: null,
    });
  });
});
