import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readEmployer } from '../../../lib/terms/employer';

const types = (text: string) => readEmployer(text, knowledge).map(({ type }) => type);

describe('the kind of employer', () => {
  it.each([
    ['startup', 'We are an early-stage team of five.'],
    ['scale-up', 'We closed our Series C.'],
    ['enterprise', 'A Fortune 500 firm.'],
    ['fintech', 'A fintech for farmers.'],
    ['saas', 'We sell SaaS to dentists.'],
    ['consultancy', 'We are a small consultancy.'],
    ['agency', 'My client is looking for a developer.'],
    ['consultancy', 'We are not just a consultancy.'],
    ['consultancy', 'No frills, a small consultancy.'],
    ['startup', 'Do not apply to a bank if you want a startup.'],
    ['agency', 'If you do not know us: our client is a bank.'],
    ['public-sector', 'You join the civil service.'],
    ['research', 'A national laboratory.'],
  ])('%s: %s', (type, text) => {
    expect(types(text)).toContain(type);
  });

  it.each([
    'No C2C.',
    'C2C or W2, as you like.',
    'We are not a consultancy.',
    'We aren’t a startup.',
    'State-of-the-art tools.',
    'You have a university degree.',
    'You scale up our clusters.',
    'You talk to customers and write Go.',
    'No agencies, please.',
    'A council of elders would not help.',
    'We grow vegetables.',
    'You bank on tests.',
    'Series of talks in spring.',
  ])('none: %s', (text) => {
    expect(types(text)).toEqual([]);
  });

  it('each once, with its words', () => {
    expect(readEmployer('A startup. Really, a startup.', knowledge)).toEqual([{ type: 'startup', quote: 'startup' }]);
  });
});
