import { describe, expect, it } from 'vitest';
import { matchCv } from '../../../lib/match/match-cv';
import { advertOf, cvOf, knowledge, role, TODAY } from './support';

const cv = cvOf({ roles: [role('Junior Developer', '2024-01 to now')] });
const levelWith = (seniority: 'senior' | null) =>
  matchCv(advertOf([]), cv, knowledge, TODAY, { text: '', corrections: [], seniority }).seniority;

describe('the user’s own word on their level', () => {
  it('stands before the titles of the CV', () => {
    expect(levelWith(null).cv).toBe('junior');
    expect(levelWith('senior')).toMatchObject({ cv: 'senior', evidence: [] });
  });
});
