import { describe, expect, it } from 'vitest';
import { bulletsView } from '../../../lib/session/bullets-view';
import { checkView } from '../../../lib/session/check-view';
import { correct, withoutCorrection } from '../../../lib/session/corrections';
import { cvLine } from '../../../lib/session/cv-line';
import { gapsView } from '../../../lib/session/gaps-view';
import { summaryView } from '../../../lib/session/summary-view';
import { cv } from '../../gallery/fixtures/cv';
import { review } from '../../gallery/fixtures/review';

const settled = { answers: [], corrections: [], vocabularyNote: null, today: '2026-11-22' };

describe('gaps', () => {
  const view = gapsView(review, settled);

  it('add up to the counts', () => {
    const { asked, proven } = review.coverage.must;
    expect(view.notInCv.length + view.skillsListOnly.length).toBe(asked - proven);
  });

  it('are each in one group', () => {
    const groups = [view.notInCv, view.skillsListOnly, view.saidDifferently, view.niceToHave, view.alsoAsked];
    expect(groups.flat()).toHaveLength(review.gaps.length);
  });

  it('name the near skill and where it is shown', () => {
    expect(view.notInCv[0]?.near).toEqual({ name: 'REST', company: 'Lanternfield' });
    expect(view.notInCv[1]?.near).toBeNull();
  });

  it('say where a skill belongs in the CV’s own names', () => {
    expect(view.notInCv[0]?.where).toEqual([{ why: 'role-with-neighbour', place: 'Backend developer, Lanternfield' }]);
  });

  it('give the sum exactly', () => {
    expect(view.counted).toMatchObject({ reached: 27.9, possible: 38, value: 79 });
  });

  it('hold answers and corrections', () => {
    const later = gapsView(review, {
      ...settled,
      answers: [{ skill: 'grpc', answer: 'no', at: 0 }],
      corrections: [{ skill: 'scrum', as: 'not-a-skill' }],
    });
    expect(later.notInCv[0]?.answer).toBe('no');
    expect(later.corrected).toEqual({ removed: 1, changed: 0 });
  });
});

describe('corrections', () => {
  const first = correct([], { skill: 'go', as: 'nice' });

  it('the last word on a skill stands', () => {
    expect(correct(first, { skill: 'go', as: 'not-a-skill' })).toEqual([{ skill: 'go', as: 'not-a-skill' }]);
  });

  it('go back one at a time or all at once', () => {
    const two = correct(first, { skill: 'java', as: 'must' });
    expect(withoutCorrection(two, 'go')).toEqual([{ skill: 'java', as: 'must' }]);
    expect(withoutCorrection(two)).toEqual([]);
  });
});

describe('bullets', () => {
  const view = bulletsView(review, {});

  it('stand in the proposed order, a line each in the text to copy', () => {
    expect(view.roles[0]?.bullets.map(({ now }) => now)).toEqual([4, 3, 2, 1, 5]);
    expect(view.roles[0]?.text.split('\n')).toHaveLength(5);
  });

  it('lose none when copied, not even those that could go', () => {
    for (const [i, role] of view.roles.entries()) {
      const own = cv.roles[i]?.bullets.map(({ text }) => text) ?? [];
      expect(role.text.split('\n').sort()).toEqual([...own].sort());
    }
  });

  it('ask only of bullets that answer the advert and give no figure', () => {
    expect(view.questions.map(({ text }) => text)).toEqual(['Built the invoice importer in Java and Spring Boot']);
  });
});

describe('the summary', () => {
  it('traces every clause to a line of the CV', () => {
    const view = summaryView(review, {});
    const clauses = view?.variants[0]?.clauses ?? [];
    expect(clauses).not.toEqual([]);
    for (const { sources } of clauses) expect(sources).not.toEqual([]);
  });

  it('counts the words of what was typed', () => {
    const [variant] = summaryView(review, { bullets: 'Two words – here.' })?.variants ?? [];
    expect(variant).toMatchObject({ words: 3, edited: true, clauses: [] });
  });

  it('is none where nothing true can be said', () => {
    expect(summaryView({ ...review, variants: {} }, {})).toBeNull();
  });
});

describe('the checklist', () => {
  it('sets what differs by market apart, and counts', () => {
    const view = checkView(review);
    expect(view.market.map(({ id }) => id)).toEqual(['market-spelling', 'market-paper', 'market-length']);
    expect(view).toMatchObject({ fine: 7, look: 4, cvNotes: 6 });
  });
});

describe('a line of the CV', () => {
  it.each([
    ['work[0].highlights[2]', 'Moved 12 services to Kubernetes without a missed settlement'],
    ['work[1]', 'Software developer, Quillmark'],
    ['work[1].position', 'Software developer, Quillmark'],
    ['basics.label', 'Backend developer'],
    ['skills[0]', 'Languages: Go, Java, SQL'],
    ['skills[0].keywords[1]', 'Languages: Go, Java, SQL'],
    ['education[0]', 'BSc, Computing, University of the Marches, 2018'],
  ])('%s', (path, line) => {
    expect(cvLine(cv, path)).toBe(line);
  });

  it.each(['work[9]', 'work[0].highlights[99]', 'nowhere[0]', ''])('there is none at “%s”', (path) => {
    expect(cvLine(cv, path)).toBeNull();
  });
});
