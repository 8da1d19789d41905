import { describe, expect, it } from 'vitest';
import { answer } from '../../../lib/cli/commands/terms';
import { answerLine } from '../../../lib/cli/jsonl';

const batch = {
  answer: (fields: Readonly<Record<string, unknown>>) => ({ got: fields.text }),
  failure: () => ({ reason: 'failed' }),
};

describe('a batch answers line for line', () => {
  it.each([
    ['{"id": 7, "text": "x"}', { id: 7, got: 'x' }],
    ['{"text": "x"}', { id: null, got: 'x' }],
    ['not json', { id: null, ok: false, failure: { reason: 'failed' } }],
    ['[1]', { id: null, ok: false, failure: { reason: 'failed' } }],
  ])('%s', (line, expected) => expect(answerLine(line, batch)).toEqual(expected));

  it('keeps the id of a line that fails', () => {
    const failing = {
      answer: () => {
        throw new Error('no');
      },
      failure: (error: unknown) => ({ reason: String(error) }),
    };
    expect(answerLine('{"id": "b"}', failing)).toEqual({ id: 'b', ok: false, failure: { reason: 'Error: no' } });
  });
});

describe('the shape of the terms command', () => {
  const input = { title: null, location: null, url: null, country: null };
  it('has every field of the contract and no other', () => {
    const printed = answer({
      ...input,
      text: 'Requirements\n- 3+ years of Python or Java\n- Kubernetes is a plus',
    }) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual([
      'language',
      'terms',
      'market',
      'seniority',
      'experience',
      'employer',
      'postedBy',
      'role',
      'eligibility',
    ]);
    expect((printed.terms as object[])[0]).toEqual({
      skill: 'python',
      name: 'Python',
      kind: 'tech',
      family: 'language',
      level: 'must',
      stack: false,
      group: 'g1',
      years: 3,
      spans: [[27, 33]],
    });
    expect(Object.keys(printed.market as object)).toEqual(['document', 'country', 'decided', 'votes']);
  });
  it('gives no terms for an advert that is not English', () => {
    const german =
      'Wir suchen zum nächsten Termin eine Entwicklerin oder einen Entwickler für unser Team. Du hast Erfahrung mit Python und Docker, und du arbeitest gern mit anderen an einer Plattform, die wir für unsere Kunden betreiben. Wir bieten dir einen Platz in der Mitte der Stadt und viel Zeit für das, was dir wichtig ist.';
    expect(answer({ ...input, text: german })).toMatchObject({ language: 'de', terms: [] });
  });
});
