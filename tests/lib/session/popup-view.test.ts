import { describe, expect, it } from 'vitest';
import type { PopupReview } from '../../../lib/model/popup-view';
import type { Review } from '../../../lib/model/review';
import { fitPopup, MOST_CUTS } from '../../../lib/session/fit-popup';
import type { PopupState } from '../../../lib/session/popup-state';
import { popupView } from '../../../lib/session/popup-view';
import { gap, review } from '../../gallery/fixtures/review';

const state: Omit<PopupState, 'phase'> = {
  trouble: null,
  cvs: [],
  cvId: 'cv-backend',
  usualMarket: 'uk',
  earlier: null,
  edited: null,
  copied: 'no',
  today: '2026-11-22',
};

function view(change: Partial<Review> = {}, more: Partial<PopupState> = {}): PopupReview {
  const made = popupView({ ...state, phase: { kind: 'read', review: { ...review, ...change } }, ...more });
  if (made.screen !== 'review') throw new Error('no review');
  return made.review;
}

const must = (asked: number, proven: number, listed: number, neighbouring = 0) => ({
  coverage: {
    ...review.coverage,
    must: { asked, proven, listed, neighbouring, absent: asked - proven - listed - neighbouring },
  },
});

describe('the counts', () => {
  it('add up: a near skill is not in the CV', () => {
    expect(view(must(12, 9, 1, 1)).verdict).toEqual({ kind: 'some', asked: 12, shown: 9, listed: 1, notInCv: 2 });
  });

  it.each([
    [must(7, 7, 0), { kind: 'all', asked: 7 }],
    [must(3, 3, 0), { kind: 'few', asked: 3, shown: 3 }],
    [must(1, 0, 1), { kind: 'few', asked: 1, shown: 0 }],
    [must(4, 0, 4), { kind: 'some', asked: 4, shown: 0, listed: 4, notInCv: 0 }],
  ])('%#', (change, verdict) => {
    expect(view(change).verdict).toEqual(verdict);
  });

  it('without a CV there is none, and the must-haves are named, an either/or once', () => {
    const demands = [
      { skill: 'kafka', name: 'Kafka', level: 'must', group: 'g', removed: false },
      { skill: 'rabbitmq', name: 'RabbitMQ', level: 'must', group: 'g', removed: false },
      { skill: 'go', name: 'Go', level: 'must', group: null, removed: false },
      { skill: 'scrum', name: 'Scrum', level: 'must', group: null, removed: true },
      { skill: 'istio', name: 'Istio', level: 'nice', group: null, removed: false },
    ] as const;
    expect(view({ cv: null, demands }).verdict).toEqual({
      kind: 'no-cv',
      demands: [['Kafka', 'RabbitMQ'], ['Go']],
      more: 0,
    });
  });

  it('names only what is counted, so that the names add up too', () => {
    const gaps = [
      gap('gRPC'),
      gap('English', { counted: false }),
      gap('Helm', { grade: 'listed' }),
      gap('Go', { say: 'wording', grade: 'proven' }),
    ];
    const { notInCv, skillsListOnly } = view({ gaps });
    expect(notInCv.items).toEqual([['gRPC']]);
    expect(skillsListOnly.items).toEqual([['Helm']]);
  });

  it('names at most five nice-to-haves', () => {
    const gaps = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => gap(name, { level: 'nice' }));
    expect(view({ gaps }).niceToHave).toEqual({ items: [['A'], ['B'], ['C'], ['D'], ['E']], more: 2 });
  });
});

describe('before you apply', () => {
  const kinds = (change: Partial<Review>) => view({ years: [], eligibility: [], ...change }).knockOuts;
  const closing = (closesAt: string | null) => ({ posting: { ...review.posting, closesAt } });

  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['2026-11-20', -2],
  ])('says that it closes on %s', (on, days) => {
    expect(kinds(closing(on))).toEqual([{ kind: 'closing', days, on }]);
  });

  it.each([null, '2026-11-30', '2027-01-01', 'soon'])('says nothing of closing %s', (on) => {
    expect(kinds(closing(on))).toEqual([]);
  });

  it('says years that are asked and not shown', () => {
    const years = [{ skill: 'go', asked: 5, shown: 3, roles: [] }];
    expect(kinds({ years })).toEqual([{ kind: 'years', skill: 'Go', asked: 5, shown: 3 }]);
  });

  it('says nothing of years that are shown', () => {
    expect(kinds({ years: [{ skill: null, asked: 5, shown: 5, roles: [] }] })).toEqual([]);
  });

  it('an offer of sponsorship stops nobody', () => {
    expect(kinds({ eligibility: [{ kind: 'sponsorship', quote: 'We sponsor visas.' }] })).toEqual([]);
  });

  it('puts what is final first', () => {
    const eligibility = [
      { kind: 'travel', quote: 'You will travel.' },
      { kind: 'no-sponsorship', quote: 'No sponsorship.' },
    ] as const;
    expect(kinds({ eligibility }).map((one) => one.kind === 'eligibility' && one.eligibility)).toEqual([
      'no-sponsorship',
      'travel',
    ]);
  });
});

describe('what to send', () => {
  const us: Review['market'] = { ...review.market, document: 'resume', country: 'US', market: 'us', votes: [] };

  it('says that a country has no rules, even when the advert names its document', () => {
    const au = { signal: 'place', says: null, country: 'AU', weight: 0, quote: 'Sydney' } as const;
    const market = {
      ...review.market,
      document: 'cv',
      country: 'AU',
      market: 'uk',
      decided: true,
      votes: [au],
    } as const;
    expect(view({ market }).document).toEqual({ kind: 'no-rules', country: 'AU', document: 'cv', market: 'uk' });
  });

  it('gives the heaviest vote as the reason', () => {
    expect(view().document).toEqual({ kind: 'fits', document: 'cv', market: 'uk', because: 'Bristol' });
  });

  it('of the votes takes one for its own country before a heavier one for another', () => {
    const place = (country: string, quote: string, weight: number) =>
      ({ signal: 'place', says: 'cv', country, weight, quote }) as const;
    const market = { ...review.market, country: 'GB', votes: [place('EU', 'Europe', 6), place('GB', 'Leeds', 5)] };
    expect(view({ market }).document).toMatchObject({ kind: 'fits', because: 'Leeds' });
  });

  it('does not give "Europe" as the reason for the UK', () => {
    const votes = [{ signal: 'place', says: 'cv', country: 'EU', weight: 5, quote: 'Europe' }] as const;
    const europe = { ...review.market, document: 'cv', country: 'EU', decided: true, votes } as const;
    expect(view({ market: { ...europe, market: 'uk' } }).document).toMatchObject({ kind: 'usual', market: 'uk' });
    expect(view({ market: { ...europe, market: 'eu' } }, { usualMarket: 'eu' }).document).toMatchObject({
      kind: 'fits',
      because: 'Europe',
    });
  });

  it('counts what differs where the market is not the usual one', () => {
    expect(view({ market: us }).document).toEqual({ kind: 'other', document: 'resume', market: 'us', differences: 2 });
  });

  it('without a usual market nothing is other', () => {
    expect(view({ market: us }, { usualMarket: null }).document).toMatchObject({ kind: 'fits', market: 'us' });
  });

  it.each([
    [
      { decided: false, country: null },
      { kind: 'usual', document: 'cv', market: 'uk' },
    ],
    [
      { decided: false, country: 'AU' },
      { kind: 'no-rules', country: 'AU', document: 'cv', market: 'uk' },
    ],
    [{ decided: false, country: null, market: null, document: null }, { kind: 'unknown' }],
  ])('%j', (change, line) => {
    expect(view({ market: { ...review.market, ...change } }).document).toEqual(line);
  });
});

describe('bring forward', () => {
  it('names at most three, with their employer', () => {
    const { forward } = view({ years: [], eligibility: [] });
    expect(forward?.kind === 'move' && forward.bullets.map(({ company }) => company)).toEqual([
      'Lanternfield',
      'Lanternfield',
      'Quillmark',
    ]);
  });

  it('says nothing without a CV', () => {
    expect(view({ cv: null }).forward).toBeNull();
  });
});

describe('the summary', () => {
  it('is the user’s own text where one was typed over it', () => {
    expect(view({}, { edited: 'Backend developer, Go.' }).summary).toEqual({
      text: 'Backend developer, Go.',
      words: 3,
    });
  });
});

describe('what gives way', () => {
  const gaps = Array.from({ length: 12 }, (_, n) => gap(`Technology number ${n}`));
  const crowded = view({ gaps, stack: gaps, ...must(14, 2, 0) }, { earlier: { at: 0, copied: true } });

  it('is nothing while there is room', () => {
    expect(fitPopup(crowded, 0)).toEqual(crowded);
  });

  it('is the bullets first, and the counts never', () => {
    const once = fitPopup(crowded, 1);
    expect(once.forward?.kind === 'move' && once.forward.bullets.length).toBe(2);
    const last = fitPopup(crowded, MOST_CUTS);
    expect(last.verdict).toMatchObject({ asked: 14, shown: 2, notInCv: 12 });
    expect(last.theirStack.items).toEqual([]);
    expect(last.knockOuts.length).toBe(Math.min(1, crowded.knockOuts.length));
  });

  it('is the bullets at once when the summary unfolds', () => {
    expect(fitPopup(view({}, { copied: 'yes' }), 0).forward).toBeNull();
  });
});
