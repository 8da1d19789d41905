import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readAdvert } from '../../../lib/terms/read-advert';
import { isSlow, PIECES } from '../../support/hostile';

const read = (text: string, title: string | null = null, location: string | null = null) =>
  readAdvert({ text, title, location, country: null, url: null, company: null, blocks: [] }, knowledge);

/** What the market, the conditions, the years, the level and the language of an advert are read from. */
const OF_ADVERTS = [
  'visa sponsorship ',
  'no visa ',
  'not required ',
  'you must be eligible to work in the UK ',
  'Do you sponsor visas? ',
  'security clearance, ',
  'London, ',
  'London or Paris ',
  'Cambridge, MA ',
  'based in ',
  'SW1A 1AA ',
  '\u00a3500 ',
  '$120k - ',
  '+44 20 ',
  'www.x.co.uk ',
  'CV ',
  '5 years of experience ',
  '5 - ',
  'between 3 and ',
  'at least ',
  'you have been writing for 5 years ',
  'Senior ',
  'senior, hands-on ',
  'looking for a ',
  'Lead Developer | ',
  'The ',
  'e.g. ',
  'etc. ',
  'U.S. ',
  '. ',
  '.',
  '?',
  '\n\n',
  '\n- ',
  'not required\n',
  "You don't\n* need ",
  'One of the following:\n- ',
  'colour organization ',
  'der die das ',
  'le la les ',
  'fluent English ',
  'Klingon ',
  'our client ',
  'fintech start-up ',
  '\u4e2d\u6587',
  '\ud83d',
  'a'.repeat(50),
];

describe('a hostile advert', () => {
  it('is read in time in proportion to its length', { timeout: 240_000 }, () => {
    expect(OF_ADVERTS.filter((piece) => isSlow(read, piece))).toEqual([]);
  });

  it('never makes a reader throw, and all that is quoted stands in it', () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES, ...OF_ADVERTS), fc.string({ unit: 'binary', maxLength: 6 }));
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    const line = fc.option(fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, line, line, (whole, title, location) => {
        const { terms, eligibility, experience, signs } = read(whole, title, location);
        for (const { spans } of terms)
          for (const [from, to] of spans) expect(whole.slice(from, to).trim()).toHaveLength(to - from);
        for (const { quote } of eligibility) expect(whole).toContain(quote);
        if (experience) expect(whole).toContain(experience.quote);
        for (const { quote } of signs) expect(`${whole}\0${location ?? ''}`).toContain(quote);
      }),
      { numRuns: 300 },
    );
  });
});
