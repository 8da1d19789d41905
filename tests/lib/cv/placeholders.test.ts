import { describe, expect, it } from 'vitest';
import { canBeFinal, placeholdersIn } from '../../../lib/cv/placeholders';
import { countPlaceholders, hasPlaceholder, masked, placeholdersOf } from '../../../lib/model/placeholder';
import { cvOf, project, role } from '../match/support';

const cv = cvOf({
  label: '⟦job title⟧',
  profile: 'Works on ⟦what⟧ in ⟦town⟧.',
  skills: [['Kafka', '⟦database⟧']],
  roles: [role('Developer', '2024 to now', ['Built ⟦what⟧ in Go', 'Cut the run from 4 hours to 35 minutes'])],
  projects: [project('Tidewatch', '⟦who uses it⟧')],
});

describe('places to fill in', () => {
  it('are found with their marks', () => {
    expect(placeholdersOf('Cut ⟦what⟧ from ⟦before⟧ to 35')).toEqual(['⟦what⟧', '⟦before⟧']);
    expect(placeholdersOf('Cut the run [from 4 hours] to 35')).toEqual([]);
  });

  it.each([
    ['opened and not closed', 'Built ⟦a service in Kafka', 'Built '],
    ['closed and not opened', 'a service⟧ in Kafka', 'a service  in Kafka'],
    ['one inside another', '⟦a ⟦b⟧ c⟧', ' c'],
  ])('are places as well when %s', (_, text, left) => {
    expect(hasPlaceholder(text)).toBe(true);
    expect(masked(text)).toHaveLength(text.length);
    expect(masked(text).replace(/ +/g, ' ').trim()).toBe(left.replace(/ +/g, ' ').trim());
  });

  it('are blank as long as they were', () => {
    expect(masked('Built ⟦x⟧ in Go')).toBe('Built     in Go');
    expect(masked('Built it in Go')).toBe('Built it in Go');
  });

  it('are masked in linear time', () => {
    const begun = performance.now();
    masked('⟦'.repeat(400_000));
    placeholdersOf(`⟦${' '.repeat(400_000)}`);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('are found wherever they stand in a CV, with their path', () => {
    expect(placeholdersIn(cv)).toEqual([
      { path: 'basics.label', text: '⟦job title⟧' },
      { path: 'basics.summary', text: '⟦what⟧' },
      { path: 'basics.summary', text: '⟦town⟧' },
      { path: 'work[0].highlights[0]', text: '⟦what⟧' },
      { path: 'projects[0].description', text: '⟦who uses it⟧' },
      { path: 'skills[0].keywords[1]', text: '⟦database⟧' },
    ]);
    expect(countPlaceholders(cv)).toBe(6);
  });

  it('keep a document from being final', () => {
    expect(canBeFinal(cv)).toBe(false);
    expect(canBeFinal(cvOf({ profile: 'Works on ferries.' }))).toBe(true);
  });

  it('are none where only a note on the reading quotes one that was filled in since', () => {
    const filled = cvOf({ doubts: [{ kind: 'role-without-dates', path: 'work[0]', quote: '⟦job title⟧' }] });
    expect(countPlaceholders(filled)).toBe(0);
    expect(canBeFinal(filled)).toBe(true);
  });
});
