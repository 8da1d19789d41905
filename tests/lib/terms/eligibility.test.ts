import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readEligibility } from '../../../lib/terms/eligibility';

const kinds = (text: string) => readEligibility(text, knowledge).map(({ kind }) => kind);

describe('what decides before any skill does', () => {
  it.each([
    ['right-to-work', 'You must have the right to work in the UK.'],
    ['right-to-work', 'Candidates have to be authorized to work in the US.'],
    ['sponsorship', 'We sponsor visas for the right person.'],
    ['sponsorship', 'Visa sponsorship is available.'],
    ['no-sponsorship', 'We are unable to sponsor visas.'],
    ['no-sponsorship', 'No visa sponsorship.'],
    ['no-sponsorship', 'Tell us why you are a good fitNo visa sponsorship available.'],
    ['clearance', 'SC cleared, or willing to be.'],
    ['clearance', 'An active security clearance is required.'],
    ['citizenship', 'US citizens only.'],
    ['degree', "A bachelor's degree in computer science."],
    ['degree', 'BSc in a technical field, or the like.'],
    ['degree', 'A PhD in physics is required.'],
    ['contract', 'Duration: 6 months ContractRequired: SQL.'],
    ['language', 'Fluent English and good German.'],
    ['on-site', 'Two days a week in the office.'],
    ['travel', 'Some travel to customers is required.'],
    ['contract', 'A 6 month contract, outside IR35.'],
    ['contract', 'This is a freelance role of four months.'],
  ])('%s: %s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'All applicants are considered regardless of citizenship, sexual orientation or disability.',
    'We are an equal opportunity employer and welcome every national origin.',
    'Larkfield is sponsored by the lottery.',
    'A high degree of care.',
    'You can pursue a degree on our tuition budget.',
    'We run a hybrid cloud.',
    'There is an on-site gym.',
    'We build software for the travel industry.',
    'You write smart contracts and contract tests.',
    'We build bank accounts for freelancers.',
    'You work on natural language models.',
    'Customs clearance for parcels.',
    'We write Go.',
    'Our anti-discriminatory policy covers citizenship and discrimination of any sort.',
  ])('nothing: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('whole sentences, verbatim and in reading order', () => {
    const text =
      'We make maps. You need the right to work in the UK, e.g. a passport. We cannot sponsor visas!\n* A degree is required';
    expect(readEligibility(text, knowledge)).toEqual([
      { kind: 'right-to-work', quote: 'You need the right to work in the UK, e.g. a passport.' },
      { kind: 'no-sponsorship', quote: 'We cannot sponsor visas!' },
      { kind: 'degree', quote: 'A degree is required' },
    ]);
  });
});
