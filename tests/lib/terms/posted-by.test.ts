import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readPostedBy } from '../../../lib/terms/posted-by';

const by = (text: string) => readPostedBy(text, knowledge).type;

describe('who posts an advert', () => {
  it.each([
    ['My client, a maker of maps in Leeds, needs a Java developer.', 'agency'],
    ['Our client is looking for a C# developer. Day rate £450.', 'agency'],
    ['One of our clients is after a tester.', 'agency'],
    ['We recruit on behalf of our client in York.', 'agency'],
    ['Thistle Crane Ltd acts as an employment agency for permanent jobs.', 'agency'],
    ['Join us and our team. Our client is a bank.', 'agency'],
    ['You join our team and build our platform.', 'employer'],
    ['About us: we make maps.', 'employer'],
    ['We are building a better ledger.', 'employer'],
    ['Our clients love our product.', 'employer'],
    ['Our team answers our clients within a day.', 'employer'],
    ['No recruitment agencies, please. Our team does its own hiring.', 'employer'],
    ['You write the client of a protocol in Go.', 'unknown'],
    ['Java, Spring, Kafka. Leeds.', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (text, type) => {
    expect(by(text)).toBe(type);
  });

  it('quotes the first words that say so', () => {
    const text = 'Join us. My client is a bank. Our client is nice.';
    expect(readPostedBy(text, knowledge)).toEqual({ type: 'agency', quote: 'My client' });
    expect(readPostedBy('Go.', knowledge)).toEqual({ type: 'unknown', quote: null });
  });
});
