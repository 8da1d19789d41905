import { describe, expect, it } from 'vitest';
import type { BulletReading, CvContent } from '../../../lib/model/cv';
import type { Place } from '../../../lib/model/cv-review';
import { placeLine, placesFor } from '../../../lib/session/place-line';
import { pastOf, revisionOf } from '../../../lib/session/review-state';
import { openDoubts, settleDoubt } from '../../../lib/session/settle-doubt';
import { cv } from '../../gallery/fixtures/cv';

const readBullet = (text: string): BulletReading => ({
  version: 1,
  parts: { action: null, work: null, scope: null, result: null },
  tense: 'past',
  verb: text.split(' ')[0] ?? null,
  clauses: [],
  result: 'none',
  figures: [],
});
const headings = [
  { kind: 'experience', text: 'Experience' },
  { kind: 'skills', text: 'Skills' },
  { kind: 'certificates', text: 'Certificates' },
];
const withLine = (text: string, after: string | null, more: Partial<CvContent> = {}): CvContent => ({
  ...cv,
  headings,
  unplaced: [{ id: 'u9', text, after }],
  doubts: [{ kind: 'unplaced', path: 'meta.unplaced[0]', quote: text, item: 'u9' }],
  ...more,
});
const likeliest = (content: CvContent): Place | undefined => placesFor(content, content.unplaced[0]!)[0];

describe('the places for a line that was left over', () => {
  it('begin with the job it stands under in the original', () => {
    const content = withLine('Rewrote the onboarding guide for new merchants', 'Experience', {
      origin: { r1: [3], 'r1-0': [4], r2: [8], u9: [9] },
    });
    expect(likeliest(content)).toMatchObject({ kind: 'bullet', id: 'r2' });
  });

  it('begin with what its heading is about', () => {
    expect(likeliest(withLine('Terraform, Ansible', 'Skills'))).toMatchObject({ kind: 'skill' });
    expect(likeliest(withLine('Lifeguard, county pool, 2016', 'Certificates'))).toEqual({ kind: 'certificate' });
    expect(likeliest(withLine('Rowing on the Avon', 'Interests'))).toMatchObject({ kind: 'extra', id: 'x1' });
  });

  it('begin with leaving it out where it is a page number', () => {
    expect(likeliest(withLine('Page 2 of 2', 'Experience'))).toEqual({ kind: 'leave-out' });
  });

  it('are all there, each once, with leaving it out among them', () => {
    const places = placesFor(cv, { id: 'u1', text: 'References on request', after: null });
    expect(places.filter(({ kind }) => kind === 'leave-out')).toHaveLength(1);
    expect(places.filter(({ kind }) => kind === 'bullet')).toHaveLength(2);
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
  });
});

describe('a line that is put in its place', () => {
  const content = withLine('Terraform, Ansible', 'Skills', { origin: { s1: [1], u9: [2], 'r1-0': [1], 'r1-1': [5] } });
  const put = (place: Place) => placeLine(content, 'u9', place, readBullet);

  it.each<[Place, (placed: CvContent) => unknown, unknown]>([
    [{ kind: 'skill', id: 's1', name: null }, ({ skills }) => skills[0]?.keywords.slice(-2), ['Terraform', 'Ansible']],
    [{ kind: 'skill', id: null, name: null }, ({ skills }) => skills.at(-1)?.keywords, ['Terraform', 'Ansible']],
    [{ kind: 'profile' }, ({ basics }) => basics.summary?.split('\n\n').at(-1), 'Terraform, Ansible'],
    [{ kind: 'certificate' }, ({ certificates }) => certificates.at(-1)?.name, 'Terraform, Ansible'],
    [{ kind: 'extra', id: 'x1', name: '' }, ({ extras }) => extras[0]?.lines.at(-1), 'Terraform, Ansible'],
    [{ kind: 'education', id: 'e1', name: '' }, ({ education }) => education[0]?.lines, ['Terraform, Ansible']],
    [{ kind: 'leave-out' }, ({ skills, basics }) => [skills, basics], [cv.skills, cv.basics]],
  ])('goes to %j and nowhere else', (place, where, expected) => {
    const placed = put(place);
    expect(where(placed)).toEqual(expected);
    expect(placed.unplaced).toEqual([]);
    expect(openDoubts(placed)).toEqual([]);
  });

  it('becomes a bullet where it stood among the others', () => {
    const placed = put({ kind: 'bullet', id: 'r1', name: '' });
    expect(placed.roles[0]?.bullets.map(({ id }) => id).slice(0, 3)).toEqual(['r1-0', 'u9', 'r1-1']);
    expect(placed.roles[0]?.bullets[1]?.reading.verb).toBe('Terraform,');
  });

  it('takes its origin along', () => {
    expect(put({ kind: 'skill', id: 's1', name: null }).origin?.s1).toEqual([1, 2]);
  });

  it('changes nothing when it is gone', () => {
    expect(placeLine(content, 'nothing', { kind: 'profile' }, readBullet)).toBe(content);
  });

  it.each<Place>([
    { kind: 'bullet', id: 'gone', name: '' },
    { kind: 'skill', id: 'gone', name: null },
    { kind: 'education', id: 'gone', name: '' },
    { kind: 'extra', id: 'gone', name: '' },
  ])('stays where it is when %j is no longer there', (place) => {
    expect(put(place)).toBe(content);
  });
});

describe('a doubt', () => {
  const doubted = (
    kind: CvContent['doubts'][number]['kind'],
    item: string,
    quote = '',
    change: Partial<CvContent> = {},
  ) => ({
    ...cv,
    unplaced: [],
    ...change,
    doubts: [{ kind, path: 'work[0]', quote, item }],
  });
  const settled = (content: CvContent, how: Parameters<typeof settleDoubt>[2]) =>
    settleDoubt(content, content.doubts[0]!, how);

  const [told] = cv.roles[0]!.bullets;
  const twice = doubted('duplicate', 'r1-1', `${told!.text} `, {
    roles: [
      {
        ...cv.roles[0]!,
        bullets: cv.roles[0]!.bullets.map((each, i) => (i === 1 ? { ...each, text: `${told!.text} ` } : each)),
      },
      ...cv.roles.slice(1),
    ],
  });

  it('is settled by swapping title and firm', () => {
    const after = settled(doubted('title-or-company', 'r1'), 'swap');
    expect(after.roles[0]).toMatchObject({ title: 'Lanternfield', company: 'Backend developer' });
    expect(after.doubts).toEqual([]);
  });

  it('is settled by swapping the dates', () => {
    const after = settled(doubted('ends-before-start', 'r2'), 'swap-dates');
    expect(after.roles[1]).toMatchObject({ start: '2021-02', end: '2018-09' });
  });

  it('is settled by removing a level, or a double', () => {
    expect(settled(doubted('level-as-skill', 's1', 'Go'), 'drop').skills[0]?.keywords).toEqual(['Java', 'SQL']);
    const after = settled(twice, 'drop');
    expect(after.roles[0]?.bullets.map(({ id }) => id)).not.toContain('r1-1');
    expect(after.roles[0]?.bullets.map(({ id }) => id)).toContain('r1-0');
  });

  it('of a double stands no longer once one of the two is gone or says something else, and takes nothing then', () => {
    expect(openDoubts(twice).map(({ kind }) => kind)).toEqual(['duplicate']);
    const [role, ...more] = twice.roles;
    const [first, second, ...others] = role!.bullets;
    const withBullets = (bullets: typeof others): CvContent => ({ ...twice, roles: [{ ...role!, bullets }, ...more] });
    for (const mended of [
      withBullets([second!, ...others]),
      withBullets([first!, { ...second!, text: 'Wrote the rota' }, ...others]),
      withBullets([{ ...first!, text: 'Wrote the rota' }, second!, ...others]),
    ]) {
      expect(openDoubts(mended)).toEqual([]);
      expect(settled(mended, 'drop').roles).toEqual(mended.roles);
    }
  });

  it('of dates, or of title and firm, stands as long as the fields are so', () => {
    const dated = (id: string, company: string, start: string, end: string) => ({
      ...cv.roles[0]!,
      ...{ id, company, start, end, current: false },
    });
    const overlap = doubted('dates-overlap', 'r2', '', {
      roles: [dated('r1', 'Quay', '2018-01', '2022-01'), dated('r2', 'Weir', '2019-01', '2023-01')],
    });
    expect(openDoubts(overlap)).toHaveLength(1);
    expect(openDoubts({ ...overlap, roles: overlap.roles.toReversed() })).toHaveLength(1);
    const [quay, weir] = overlap.roles;
    expect(openDoubts({ ...overlap, roles: [quay!, { ...weir!, start: '2022-01' }] })).toEqual([]);
    expect(openDoubts({ ...overlap, roles: [weir!] })).toEqual([]);

    const swapped = doubted('title-or-company', 'r1', 'Backend developer, Lanternfield');
    expect(openDoubts(swapped)).toHaveLength(1);
    expect(openDoubts({ ...swapped, roles: [{ ...cv.roles[0]!, company: 'Weir' }] })).toEqual([]);
  });

  it('is settled by taking a bullet out of its job, to be placed anew', () => {
    const after = settled(doubted('other-column', 'r1-0'), 'unplace');
    expect(after.unplaced).toEqual([{ id: 'r1-0', text: cv.roles[0]?.bullets[0]?.text, after: 'Lanternfield' }]);
    expect(after.roles[0]?.bullets).toHaveLength(4);
  });

  it('is settled by saying what a section is', () => {
    const unknown = doubted('unknown-heading', 'x1', 'Interests');
    expect(settled(unknown, 'as-skills').skills.at(-1)).toEqual({
      id: 'x1',
      name: 'Interests',
      keywords: ['Bell ringing', 'allotment'],
    });
    expect(settled(unknown, 'as-profile').basics.summary).toContain('Bell ringing, allotment');
    expect(settled(unknown, 'right')).toMatchObject({ doubts: [], extras: cv.extras });
  });

  it('stands no longer once the field was mended', () => {
    const none = doubted('role-without-dates', 'r1');
    expect(openDoubts(none)).toEqual([]);
    const bare = { ...none, roles: cv.roles.map((role) => ({ ...role, start: null, end: null })) };
    expect(openDoubts(bare).map(({ kind, settlements }) => [kind, settlements])).toEqual([
      ['role-without-dates', ['right']],
    ]);
    expect(openDoubts({ ...bare, roles: [] })).toEqual([]);
  });
});

describe('what can be undone', () => {
  const review = (left: CvContent | string) => ({ past: [cv], left, sources: {} as never });
  it('is what was settled last, unless the CV was changed in another way since', () => {
    const { id: _id, name: _name, revision: _revision, ...read } = cv;
    expect(pastOf(review(read), read)).toEqual([cv]);
    expect(pastOf(review(read), { ...read })).toEqual([]);
    expect(pastOf(review(revisionOf(cv)), cv)).toEqual([cv]);
    expect(pastOf(review(revisionOf(cv)), { ...cv, revision: cv.revision + 1 })).toEqual([]);
  });
});
