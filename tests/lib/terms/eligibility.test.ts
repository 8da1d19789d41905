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
    ['right-to-work', 'Must hold Stamp 4 / EU passport.'],
    ['right-to-work', 'EU work permit needed'],
    ['right-to-work', 'Authorized to work in the US for any employer.'],
    ['no-sponsorship', 'You must be eligible to work in the UK without sponsorship.'],
    ['sponsorship', 'We can sponsor Skilled Worker visas.'],
    ['sponsorship', 'If you do not live here yet, we will help with the visa.'],
    ['no-sponsorship', 'No C2C/H1B'],
    ['no-sponsorship', 'Sponsorship is unavailable for this role.'],
    ['clearance', 'Must be SC cleared or willing to undergo it.'],
    ['clearance', 'An active TS/SCI with polygraph.'],
    ['clearance', 'NPPV3 or BPSS before you start'],
    ['clearance', 'Public Trust level 4'],
    ['citizenship', 'Sole UK nationals only.'],
    ['citizenship', 'The work is under ITAR, so U.S. persons only.'],
    ['language', 'Fluent German (C1).'],
    ['language', 'Business-level Dutch is needed'],
    ['on-site', '2 days a week in our Leeds office.'],
    ['on-site', 'Hybrid 3/2'],
    ['on-site', 'We are office-first.'],
    ['remote', 'Fully remote within the UK.'],
    ['residence', 'Fully remote within the UK.'],
    ['residence', 'You must be based in Ireland.'],
    ['residence', 'US candidates only'],
    ['travel', 'Up to 20 % travel.'],
    ['travel', 'Occasional travel to client sites.'],
    ['contract', 'Inside IR35, via umbrella.'],
    ['contract', 'W2 only'],
    ['contract', 'A 12 month FTC.'],
    ['contract', 'Day rate of £500 for a contract role'],
    ['contract', 'On a B2B contract'],
    ['background-check', 'An enhanced DBS check is needed.'],
    ['background-check', 'Offers depend on a drug screen.'],
    ['driving-licence', 'A full UK driving licence'],
    ['time-zone', 'At least four hours of overlap with Berlin.'],
    ['time-zone', 'Remote (CET ± 3 hours)'],
    ['on-call', 'You take part in the on-call rota.'],
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
    'We work across time zones.',
    'Our KPIs overlap.',
    'Visa and Mastercard process our cards.',
    'Our executive sponsor signs the results off.',
    'A cycle to work scheme and a relocation package.',
    'Will you now or in the future require sponsorship for a work visa?',
    'We shift left.',
    'Citizen developers use our tool.',
    'SQL is like a second language to you.',
    'No degree required.',
    'A German company with a French owner.',
    'We build remote monitoring for pumps.',
    'Fingerprint sensors for doors.',
    'Our B2B platform sells paper.',
    'We serve a million requests per day.',
    'South Carolina (SC)',
    'We keep secrets in a vault.',
    'Our anti-discriminatory policy covers citizenship and discrimination of any sort.',
  ])('nothing: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['Remote: No', ['on-site']],
    ['Remote working is not possible.', ['on-site']],
    ['We are unable to offer remote working.', ['on-site']],
    ['Can I work remotely? No.', ['on-site']],
    ['Do you sponsor visas? Unfortunately not.', ['no-sponsorship']],
    ['Do you sponsor visas? Not at the moment, sorry.', ['no-sponsorship']],
    ['We don’t do on-call.', []],
    ['On-call is not needed.', []],
    ['You will not be required to travel.', []],
    ['Travel is not required.', []],
    ['No background check.', []],
    ['You do not need to be in the office.', []],
    ['German is not required, fluent or not.', []],
    ['No C2C.', ['contract']],
    ['Must be able to commute to Manchester twice a week', ['on-site']],
  ])('a "no" turns it round: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['Remote: Yes', ['remote']],
    ['Fully remote, no office at all.', ['remote']],
    ['Fully remote - no tie needed.', ['remote']],
    ['Do you work remotely? We do, no matter where.', ['remote']],
    ['Can I work remotely? No problem.', ['remote']],
    ['Do you sponsor visas? Yes, not that it is quick.', ['sponsorship']],
    ['On-call is not optional.', ['on-call']],
    ['You will not only travel to customers; you will live there.', ['travel']],
    ['If you are unable to travel to Leeds, please do not apply.', ['travel']],
    ['Those who do not have a driving licence need not apply.', ['driving-licence']],
    ['If you don’t have a degree in maths, look elsewhere.', ['degree']],
    ['Occasional travel is required. No nights.', ['travel']],
    ['A background check is not the only thing we ask.', ['background-check']],
    ['You cannot be in the office less than 3 days a week in winter.', ['on-site']],
    ['No nonsense\nOn-call rota', ['on-call']],
  ])('a "no" of something else does not: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['We need the right to work in the UK, i.e. a passport, from C#/.NET people.', 0],
    ['.NET people need the right to work in the UK', 0],
    ['Sr. engineers need the right to work in the U.S. for 2.5 years', 0],
    ['We write C#. You need the right to work in the UK.', 13],
    ['Work at Larkfield Ltd. You need the right to work in the UK.', 23],
  ])('a quote is one sentence, not cut inside it: %s', (text, from) => {
    expect(readEligibility(text, knowledge)[0]?.quote).toBe(text.slice(from));
  });

  it('one line for a kind, the most telling', () => {
    expect(
      readEligibility(
        'Hybrid working.\nYou must be in the office 3 days a week.\nOnsite gym.\nOur hybrid week.',
        knowledge,
      ),
    ).toEqual([{ kind: 'on-site', quote: 'You must be in the office 3 days a week.' }]);
  });

  it('two where they say different things', () => {
    expect(kinds('A 6 month contract role.\nInside IR35.\nA contract role.')).toEqual(['contract', 'contract']);
  });

  it('the "no" that answers a question is quoted with it', () => {
    expect(readEligibility('Tea.\nDo you sponsor visas? Unfortunately not. Java.', knowledge)).toEqual([
      { kind: 'no-sponsorship', quote: 'Do you sponsor visas? Unfortunately not.' },
    ]);
  });

  it('a refusal is no offer as well', () => {
    expect(kinds('You must not now or in the future require sponsorship of any visa.')).toEqual(['no-sponsorship']);
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
