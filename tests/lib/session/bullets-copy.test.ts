import { describe, expect, it } from 'vitest';
import { bulletsView } from '../../../lib/session/bullets-view';
import { review } from '../../gallery/fixtures/review';

describe('the copy of a job’s bullets', () => {
  it('leaves out the lines that are still to be filled in, and counts them', () => {
    const [first] = review.bullets;
    if (!first) throw new Error('The gallery has bullets.');
    const open = { ...first, text: 'Cut ⟦what⟧ from ⟦before⟧ to ⟦after⟧' };
    const before = bulletsView(review, {}).roles.find(({ role }) => role === first.role);
    const after = bulletsView({ ...review, bullets: [open, ...review.bullets.slice(1)] }, {}).roles.find(
      ({ role }) => role === first.role,
    );
    expect(after?.bullets.length).toBe(before?.bullets.length);
    expect(after?.lines).toBe((before?.lines ?? 0) - 1);
    expect(after?.text).not.toMatch(/[⟦⟧]/);
  });
});
