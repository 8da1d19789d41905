import { adviseBullets } from '../../../lib/advice/bullets';
import { checkCv } from '../../../lib/advice/check';
import type { Facts } from '../../../lib/advice/facts';
import type { Advert, Term } from '../../../lib/model/advert';
import type { Cv } from '../../../lib/model/cv';
import type { Knowledge } from '../../../lib/model/knowledge';
import type { MarketConventions, MarketId } from '../../../lib/model/market';
import type { Posting } from '../../../lib/model/posting';
import type { Finding } from '../../../lib/model/review';
import { advertOf, cvOf, knowledge, match, postingOf, TODAY, vocabulary } from '../match/support';

function conventions(id: MarketId, more: Partial<MarketConventions>): MarketConventions {
  const british = id === 'uk';
  return {
    id,
    countries: [british ? 'GB' : 'US'],
    document: british ? 'cv' : 'resume',
    spelling: british ? 'british' : 'american',
    paper: british ? 'a4' : 'letter',
    headings: {},
    sections: [],
    pages: { junior: 1, mid: 2, senior: 2, lead: 2 },
    omit: ['date-of-birth', 'marital-status', 'photo', 'full-address'],
    summary: {},
    ...more,
  };
}

const markets: readonly MarketConventions[] = [
  conventions('uk', {}),
  conventions('us', { omit: ['date-of-birth', 'full-address', 'nationality'] }),
];

const whole = { ...knowledge, markets } as unknown as Knowledge;

const skills = new Map(vocabulary.skills.map((skill) => [skill.id, skill]));

type Case = {
  readonly text?: string;
  readonly terms?: readonly Term[];
  readonly cv?: Cv;
  readonly advert?: Partial<Advert>;
  readonly posting?: Partial<Posting>;
  readonly market?: MarketId | null;
};

/** What advice is made from, of an invented advert and an invented CV; the UK unless told otherwise. */
export function factsOf({
  text = '',
  terms = [],
  cv = cvOf({}),
  advert = {},
  posting = {},
  market = 'uk',
}: Case): Facts {
  const read = advertOf(terms, advert);
  const { document = null } = markets.find(({ id }) => id === market) ?? {};
  return {
    posting: postingOf(text, posting),
    advert: read,
    cv,
    match: match(read, cv, text),
    market: { document, country: null, decided: market !== null, market, votes: [] },
  };
}

export function checked(given: Case): ReturnType<typeof checkCv> {
  const facts = factsOf(given);
  return checkCv({ facts, bullets: adviseBullets(facts, TODAY), knowledge: whole, skills });
}

/** The finding of one rule, if it was raised. */
export function findingOf(rule: string, given: Case): Finding | undefined {
  return checked(given).findings.find((finding) => finding.rule === rule);
}
