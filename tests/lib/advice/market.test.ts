import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { decideMarket } from '../../../lib/advice/market';
import type { MarketId, MarketSignal, MarketVote } from '../../../lib/model/market';

const vote = (
  signal: MarketSignal,
  says: MarketVote['says'],
  country: string | null = null,
  weight = 0,
): MarketVote => ({
  signal,
  says,
  country,
  weight,
  quote: 'words',
});
const decide = (votes: readonly MarketVote[], usual: MarketId | null = null, choice: MarketId | null = null) =>
  decideMarket(votes, { choice, usual }, knowledge);

const london = vote('place', 'cv', 'GB', 4);
const austin = vote('place', 'resume', 'US', -3);
const pune = vote('place', null, 'IN');

describe('what decides', () => {
  it('the choice, against everything else', () => {
    expect(decide([vote('country', 'resume', 'US'), austin], null, 'uk')).toMatchObject({
      decided: true,
      document: 'cv',
      market: 'uk',
      country: 'GB',
    });
  });
  it.each([
    [
      'the country of structured data',
      [vote('country', 'cv', 'GB'), vote('document-word', 'resume', null, -9)],
      { document: 'cv', market: 'uk', country: 'GB' },
    ],
    [
      'a country and a place on its side',
      [vote('country', 'cv', 'GB'), vote('place', 'cv', 'EU', 4)],
      { document: 'cv', market: 'uk' },
    ],
    [
      'a country and a place that may be anywhere',
      [vote('country', 'resume', 'US'), vote('place', null)],
      { document: 'resume', market: 'us' },
    ],
    [
      'a place, against the word',
      [london, vote('document-word', 'resume', null, -9)],
      { document: 'cv', market: 'uk', country: 'GB' },
    ],
    ['places of one side', [vote('place', 'cv', 'DE', 4), london], { document: 'cv', market: 'eu', country: 'DE' }],
    ['a place beside one without rules', [pune, austin], { document: 'resume', market: 'us', country: 'US' }],
    ['Canada', [vote('place', 'resume', 'CA', -3)], { document: 'resume', market: 'ca' }],
    [
      'weights from log 19 on',
      [vote('currency', 'cv', 'GB', 2), vote('document-word', 'cv', null, 1)],
      { document: 'cv', market: 'uk', country: 'GB' },
    ],
    [
      'weights the other way',
      [vote('benefits', 'resume', 'US', -2), vote('document-word', 'resume', null, -1)],
      { document: 'resume', market: 'us' },
    ],
  ] as const)('%s', (_, votes, decision) => {
    expect(decide(votes)).toMatchObject({ decided: true, ...decision });
  });

  it.each([
    ['weights short of log 19', [vote('document-word', 'cv', null, 2.5)]],
    ['weights that cancel out', [vote('currency', 'cv', 'GB', 4), vote('benefits', 'resume', 'US', -3)]],
    ['"UK or US"', [london, austin]],
    ['a country and a place that disagree', [vote('country', 'resume', 'US'), london]],
    ['a country outside and a place inside', [vote('country', null, 'IN'), london]],
    ['a place without rules and no word', [pune]],
    [
      'British spelling beside a sign of a country without rules',
      [vote('spelling', 'cv', 'GB', 2.5), vote('document-word', 'cv', null, 1.7), vote('mention', null, 'AU')],
    ],
    ['nothing at all', []],
  ] as const)('not %s: the usual market, and said so', (_, votes) => {
    const { votes: shown, ...decision } = decide(votes, 'ca');
    expect(decision).toMatchObject({ decided: false, document: 'resume', market: 'ca' });
    expect(shown.at(-1)).toMatchObject({ signal: 'usual', says: 'resume' });
    expect(decide(votes)).toMatchObject({ decided: false, document: null, market: null });
  });
});

describe('which conventions', () => {
  it.each([
    ['of several countries the usual one', [vote('place', 'cv', 'DE', 4), london], 'uk', 'uk'],
    ['of the first where the usual one is not named', [vote('place', 'cv', 'DE', 4), london], 'ie', 'eu'],
    ['of Europe at large the usual one, where it sends the same', [vote('place', 'cv', 'EU', 4)], 'ie', 'ie'],
    ['of Europe at large its own, where the usual one does not', [vote('place', 'cv', 'EU', 4)], 'us', 'eu'],
  ] as const)('%s', (_, votes, usual, market) => {
    expect(decide(votes, usual).market).toBe(market);
  });

  it("a country without rules: the document from the advert's own word, the usual conventions", () => {
    expect(decide([pune, vote('document-word', 'resume', null, -2)], 'uk')).toMatchObject({
      decided: true,
      document: 'resume',
      country: 'IN',
      market: 'uk',
    });
    expect(decide([pune], 'uk')).toMatchObject({ decided: false, document: 'cv', country: 'IN', market: 'uk' });
  });
});
