import { describe, expect, it } from 'vitest';
import type { Cv } from '../../../lib/model/cv';
import { differences } from '../../../lib/session/variants';
import { lanternfield, cv as master } from '../../gallery/fixtures/cv';

const [current, earlier] = master.roles as [Cv['roles'][number], Cv['roles'][number]];
const withBullets = (bullets: Cv['roles'][number]['bullets']): Cv => ({
  ...master,
  roles: [{ ...current, bullets }, earlier],
});
const at = { section: 'roles', place: 'Backend developer, Lanternfield' } as const;

describe('what a variant has otherwise than its master', () => {
  it('is nothing for a copy', () => {
    expect(differences(master, structuredClone(master))).toEqual([]);
  });

  it('is nothing for a copy whose lines have other ids and the same words', () => {
    const bullets = current.bullets.map((bullet, n) => ({ ...bullet, id: `other-${n}` }));
    expect(differences(master, withBullets(bullets))).toEqual([]);
  });

  it('is one change for a line that was rewritten, word by word', () => {
    const [first, ...rest] = current.bullets;
    const text = 'Worked with product and sales on the merchant portal';
    expect(differences(master, withBullets([{ ...first!, text }, ...rest]))).toEqual([
      {
        ...at,
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'Worked with product and' },
          { kind: 'out', text: 'support' },
          { kind: 'in', text: 'sales' },
          { kind: 'same', text: 'on the merchant portal' },
        ],
      },
    ]);
  });

  it('names the one line that moved, not those that it passed', () => {
    const [a, b, c, d, e] = current.bullets;
    expect(differences(master, withBullets([d!, a!, b!, c!, e!]))).toEqual([
      { ...at, kind: 'moved', text: lanternfield[3], from: 4, to: 1 },
    ]);
  });

  it('does not take the lines below a new one for moved', () => {
    const fresh = { ...current.bullets[0]!, id: 'new', text: 'Wrote the runbook' };
    expect(differences(master, withBullets([fresh, ...current.bullets]))).toEqual([
      { ...at, kind: 'added', text: 'Wrote the runbook' },
    ]);
  });

  it('names what was taken out', () => {
    expect(differences(master, withBullets(current.bullets.slice(1)))).toEqual([
      { ...at, kind: 'taken-out', text: lanternfield[0] },
    ]);
  });

  it('says where a line came from that stands in another job now', () => {
    const [first, ...rest] = current.bullets;
    const variant = {
      ...master,
      roles: [
        { ...current, bullets: rest },
        { ...earlier, bullets: [...earlier.bullets, first!] },
      ],
    };
    expect(differences(master, variant)).toEqual([
      {
        section: 'roles',
        place: 'Software developer, Quillmark',
        kind: 'moved-here',
        text: lanternfield[0],
        from: 'Backend developer, Lanternfield',
      },
    ]);
  });

  it('says skills by name, fields and the profile, each under its section', () => {
    const [languages, platform] = master.skills;
    const variant: Cv = {
      ...master,
      basics: {
        ...master.basics,
        label: 'Platform engineer',
        phone: null,
        summary: `${master.basics.summary} On call.`,
      },
      skills: [{ ...languages!, keywords: ['Java', 'Go', 'Rust'] }, platform!],
      extras: [],
    };
    expect(differences(master, variant).map(({ section, kind }) => `${section} ${kind}`)).toEqual([
      'basics changed',
      'basics taken-out',
      'profile changed',
      'skills moved',
      'skills added',
      'skills taken-out',
      'extras taken-out',
    ]);
  });

  it('is found of thousands of lines without a wait', () => {
    const many = Array.from({ length: 4000 }, (_, n) => ({ ...current.bullets[0]!, id: `m${n}`, text: `Line ${n}` }));
    const begun = performance.now();
    expect(differences(withBullets(many), withBullets(many.toReversed()))).toHaveLength(3999);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
