import { describe, expect, it } from 'vitest';
import { advertOf, cvOf, match, role, term } from './support';

const ADVERT = 'You know Kafka, Go and PostgreSQL. 5 years are needed.';
const advert = advertOf(['kafka', 'go', 'postgresql'].map((id) => term(id, 'must', ADVERT)));
const grades = (cv: ReturnType<typeof cvOf>) =>
  Object.fromEntries(match(advert, cv, ADVERT).matches.map(({ term: { skill }, grade }) => [skill, grade]));

describe('a place to fill in', () => {
  it('is evidence of nothing, wherever it stands', () => {
    const cv = cvOf({
      label: '⟦Kafka developer⟧',
      profile: 'Uses ⟦Kafka and Go⟧ every day.',
      skills: [['⟦Kafka⟧', '⟦Go⟧']],
      roles: [role('Developer', '2020-01 to now', ['Built a queue in ⟦Kafka⟧ and ⟦PostgreSQL', '⟦Moved to Go⟧'])],
    });
    expect(grades(cv)).toEqual({ kafka: 'absent', go: 'absent', postgresql: 'absent' });
  });

  it('takes nothing from the words beside it, which are quoted as they stand', () => {
    const line = 'Built ⟦what⟧ on Kafka for ⟦whom⟧';
    const cv = cvOf({ roles: [role('Developer', '2020-01 to now', [line])] });
    expect(grades(cv)).toEqual({ kafka: 'proven', go: 'absent', postgresql: 'absent' });
    const [evidence] = match(advert, cv, ADVERT).shown.get('kafka') ?? [];
    expect(evidence?.quote).toBe(line);
    expect(line.slice(...(evidence?.span ?? [0, 0]))).toBe('Kafka');
  });

  it('names no level, no trade and no years', () => {
    const cv = cvOf({
      label: '⟦Lead developer⟧',
      profile: '⟦Nine years of it⟧',
      roles: [role('⟦Senior Backend Engineer⟧', '2015-01 to now', [])],
    });
    const { seniority, experience } = match(advert, cv, ADVERT);
    expect(seniority.cv).toBe('unknown');
    expect(experience).toEqual({ months: 0, statedYears: null, roles: [] });
  });
});
