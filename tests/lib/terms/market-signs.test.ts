import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { decideMarket } from '../../../lib/advice/market';
import type { MarketVote } from '../../../lib/model/market';
import { readSigns } from '../../../lib/terms/market-signs';

const signs = (text: string, more: { location?: string; country?: string; url?: string } = {}) =>
  readSigns({ text, title: null, location: null, country: null, url: null, ...more }, knowledge);
const decide = (votes: readonly MarketVote[]) => decideMarket(votes, { choice: null, usual: null }, knowledge);
const quotes = (votes: readonly MarketVote[], signal: string) =>
  votes.filter((vote) => vote.signal === signal).map(({ quote }) => quote);

describe('the signs of a market, with the words of the advert', () => {
  it.each([
    ['currency', 'We pay £58,000 a year.', '£58,000'],
    ['currency', 'The range is $140,000 to $165,000.', '$140,000'],
    ['authorisation', 'You need the right to work in the UK.', 'right to work in the UK'],
    ['authorisation', 'Must be authorized to work in the US.', 'authorized to work in the US'],
    ['benefits', 'You get 26 days holiday on top.', 'days holiday'],
    ['benefits', 'We match your 401(k).', '401(k)'],
    ['spelling', 'We organise ourselves in squads.', 'organise'],
    ['spelling', 'You will analyze logs.', 'analyze'],
    ['document-word', 'Send your CV to Orla.', 'CV'],
    ['document-word', 'Send your resume to Orla.', 'resume'],
    ['host', 'See jobs.larkfield.co.uk for more.', '.uk'],
    ['wording', 'A place for everybody (m/f/d).', '(m/f/d)'],
    ['wording', 'You are fluent in English.', 'fluent in English'],
    ['wording', 'Some Swedish helps.', 'Swedish'],
    ['wording', 'You work with colleagues who care.', 'colleagues'],
    ['wording', 'Apply to this vacancy by Friday.', 'vacancy'],
    ['wording', 'Submit your application by Friday.', 'Submit'],
    ['wording', 'Call us on +32 475 11 22 33.', '+32'],
  ])('%s in "%s"', (signal, text, quote) => {
    expect(quotes(signs(text), signal)).toContain(quote);
  });

  it.each([
    ['currency', 'It costs $ and patience.'],
    ['currency', 'Ask for 40k users.'],
    ['authorisation', 'You have every right to work alone.'],
    ['benefits', 'We build software for holiday parks.'],
    ['spelling', 'You promise to advise and exercise.'],
    ['spelling', 'A prize of any size.'],
    ['document-word', 'Upload your CV/resume here.'],
    ['document-word', 'Resume or CV (optional)'],
    ['document-word', 'We use computer vision (CV) and NLP.'],
    ['document-word', 'The service has to resume after a crash.'],
    ['host', 'Apply at https://grnh.se/abc123'],
    ['wording', 'Equal chances, F/M alike.'],
    ['wording', 'We polish our code.'],
    ['wording', 'We write plain English.'],
    ['wording', 'Five + 32 people.'],
    ['wording', 'A federation of services.'],
    ['wording', 'Our scheduler positions every job.'],
  ])('no %s in "%s"', (signal, text) => {
    expect(quotes(signs(text), signal)).toEqual([]);
  });

  it('of signs of one kind only the strongest of either side votes', () => {
    const votes = signs('We organise the programme, centre on colour and optimise behaviour. You analyze, too.');
    expect(
      votes
        .filter(({ signal }) => signal === 'spelling')
        .map(({ says }) => says)
        .sort(),
    ).toEqual(['cv', 'resume']);
  });
});

describe('what signs alone can decide', () => {
  it.each([
    ['cv', 'Salary £52,000 plus pension and 25 days annual leave. Please send a CV.'],
    ['cv', 'Pay is €70,000. The team sits within two hours of CET.'],
    ['resume', 'US citizens only, security work. 401(k), PTO and dental. Send a resume.'],
    ['resume', 'Candidates must be authorized to work in the United States. W2 only, no C2C.'],
  ])('%s: %s', (document, text) => {
    expect(decide(signs(text))).toMatchObject({ decided: true, document });
  });

  it.each([
    ['one British spelling', 'We organise the work ourselves.'],
    ['many British spellings', 'We organise, optimise and analyse; colour, behaviour and centre.'],
    ['one "CV"', 'Please send us your CV.'],
    ['one "resume"', 'Please send us your resume.'],
    ['American spelling', 'We organize and analyze behavior in the data center.'],
    ['nothing', 'We write Go and run it in containers.'],
    ['one language asked for', 'You speak Dutch.'],
    ['a turn of phrase', 'Ideally you get in touch this week.'],
    ['how an American recruiter speaks', 'Larkfield is seeking somebody with demonstrated skill.'],
    ['a firm that raised dollars', 'We raised $12M last spring.'],
    [
      'Australian pay beside British spelling',
      'We organise leave well. Salary 120k AUD plus superannuation. Send your CV, whilst it lasts.',
    ],
  ])('%s leaves it open', (_, text) => {
    expect(decide(signs(text)).decided).toBe(false);
  });
});

describe('the site', () => {
  it('votes by its own ending', () => {
    expect(quotes(signs('', { url: 'https://www.findwork.co.uk/job/1' }), 'host')).toEqual(['www.findwork.co.uk']);
  });
  it.each(['https://jobs.example.com/1', 'not an address'])('has no vote: %s', (url) => {
    expect(quotes(signs('', { url }), 'host')).toEqual([]);
  });
});
