import { describe, expect, it } from 'vitest';
import type { CvContent } from '../../../lib/model/cv';
import type { Edit, ListRef } from '../../../lib/model/edit';
import { UNREAD } from '../../../lib/model/unread';
import { editCv } from '../../../lib/session/edit-cv';
import { aimAfter, saidOf } from '../../../lib/session/edit-focus';
import { idsOf } from '../../../lib/session/edit-lists';
import { editedCv as cv } from '../../support/edited-cv';

const r1 = { bulletsOf: 'r1' };
const edited = (edit: Edit, content: CvContent = cv) => editCv(content, edit, () => 'new');
const texts = (content: CvContent, role = 0) => content.roles[role]?.bullets.map(({ text }) => text);

describe('typing in a field', () => {
  it('changes that field and nothing else', () => {
    const next = edited({ do: 'text', in: 'roles', id: 'r2', field: 'company', to: 'Tollgate' });
    expect(next.roles[1]).toEqual({ ...cv.roles[1], company: 'Tollgate' });
    expect(next.roles[0]).toBe(cv.roles[0]);
    expect({ ...next, roles: cv.roles }).toEqual(cv);
  });

  it('makes an emptied field one without a value', () => {
    expect(edited({ do: 'basics', field: 'label', to: '  ' }).basics.label).toBeNull();
    expect(edited({ do: 'text', in: 'skills', id: 's1', field: 'name', to: '' }).skills[0]?.name).toBeNull();
  });

  it('leaves an empty text where a CV has no null', () => {
    expect(edited({ do: 'text', in: 'certificates', id: 'c1', field: 'name', to: '' }).certificates[0]?.name).toBe('');
    expect(edited({ do: 'text', in: 'extras', id: 'x1', field: 'heading', to: '' }).extras[0]?.heading).toBe('');
    expect(edited({ do: 'text', in: 'unplaced', id: 'u1', field: 'text', to: '' }).unplaced[0]?.text).toBe('');
  });

  it('forgets the user’s name on a network with its address', () => {
    const links = edited({ do: 'link', id: '0', field: 'url', to: 'https://code.example/i' }).basics.profiles;
    expect(links[0]).toEqual({ network: 'GitHub', url: 'https://code.example/i', username: null });
    expect(edited({ do: 'link', id: '0', field: 'network', to: 'Code' }).basics.profiles[0]?.username).toBe('imke');
  });

  it.each<Edit>([
    { do: 'basics', field: 'name', to: 'Imke Sandvoort' },
    { do: 'text', in: 'roles', id: 'gone', field: 'title', to: 'x' },
    { do: 'text', in: 'roles', id: 'r1', field: 'title', to: 'Developer' },
    { do: 'keywords', in: 'skills', id: 's1', to: ['Go', 'Java'] },
    { do: 'lines', in: 'extras', id: 'x1', to: ['Dutch, native'] },
    { do: 'bullet', in: r1, id: 'r1b3', to: ['Ran the pager'], caret: 0 },
    { do: 'bullet', in: r1, id: 'gone', to: ['a', 'b'], caret: 0 },
    { do: 'join', in: r1, id: 'r1b1' },
    { do: 'remove', in: 'roles', id: 'gone' },
    { do: 'remove', in: { bulletsOf: 'gone' }, id: 'r1b1' },
    { do: 'move', in: 'roles', id: 'r1', to: 0 },
    { do: 'move', in: 'roles', id: 'gone', to: 1 },
    { do: 'link', id: '7', field: 'url', to: 'x' },
    { do: 'date', place: { in: 'roles', id: 'r1', field: 'start' }, to: { date: '2020-03', current: false } },
  ])('gives the very same content where it changes nothing: %o', (edit) => {
    expect(edited(edit)).toBe(cv);
  });
});

describe('dates', () => {
  it('end a role, or let it go on', () => {
    const ended = edited({
      do: 'date',
      place: { in: 'roles', id: 'r1', field: 'end' },
      to: { date: '2024-05', current: false },
    });
    expect(ended.roles[0]).toMatchObject({ start: '2020-03', end: '2024-05', current: false });
    const place = { in: 'roles', id: 'r1', field: 'end' } as const;
    expect(edited({ do: 'date', place, to: { date: null, current: true } }, ended).roles[0]).toEqual(cv.roles[0]);
  });

  it('stand on projects, education and certificates too', () => {
    const to = { date: '2019', current: false };
    expect(edited({ do: 'date', place: { in: 'projects', id: 'p1', field: 'end' }, to }).projects[0]?.end).toBe('2019');
    expect(edited({ do: 'date', place: { in: 'education', id: 'e1', field: 'start' }, to }).education[0]?.start).toBe(
      '2019',
    );
    expect(
      edited({ do: 'date', place: { in: 'certificates', id: 'c1', field: 'date' }, to }).certificates[0]?.date,
    ).toBe('2019');
  });
});

describe('bullets', () => {
  it('are unread once their text is another, and keep their id', () => {
    const [, bullet] = edited({ do: 'bullet', in: r1, id: 'r1b2', to: ['Wrote the planner'], caret: 0 }).roles[0]!
      .bullets;
    expect(bullet).toEqual({ id: 'r1b2', text: 'Wrote the planner', reading: UNREAD });
  });

  it('keep their reading while another is typed in', () => {
    const next = edited({ do: 'bullet', in: r1, id: 'r1b2', to: ['x'], caret: 0 });
    expect(next.roles[0]?.bullets[0]).toBe(cv.roles[0]?.bullets[0]);
  });

  it('come apart at the cursor, and the focus goes to the second', () => {
    const edit: Edit = { do: 'bullet', in: r1, id: 'r1b2', to: ['Wrote', 'the berth planner'], caret: 0 };
    const next = edited(edit);
    expect(texts(next)).toEqual([
      'Cut boarding time from 9 to 4 minutes',
      'Wrote',
      'the berth planner',
      'Ran the pager',
    ]);
    expect(aimAfter(edit, cv, next)).toEqual({ spot: 'text:new', caret: 0 });
  });

  it('go together again, with a space between and the cursor where they met', () => {
    const edit: Edit = { do: 'join', in: r1, id: 'r1b2' };
    const next = edited(edit);
    expect(texts(next)).toEqual(['Cut boarding time from 9 to 4 minutes Wrote the berth planner', 'Ran the pager']);
    expect(aimAfter(edit, cv, next)).toEqual({
      spot: 'text:r1b1',
      caret: 'Cut boarding time from 9 to 4 minutes '.length,
    });
  });

  it('that are empty just go', () => {
    const empty = edited({ do: 'bullet', in: r1, id: 'r1b2', to: [''], caret: 0 });
    expect(edited({ do: 'join', in: r1, id: 'r1b2' }, empty).roles[0]?.bullets).toEqual([
      cv.roles[0]?.bullets[0],
      cv.roles[0]?.bullets[2],
    ]);
  });

  it('of a project are next as those of a job', () => {
    const next = edited({ do: 'add', in: { bulletsOf: 'p1' }, at: 1 });
    expect(next.projects[0]?.bullets.map(({ id }) => id)).toEqual(['p1b1', 'new']);
  });
});

const LISTS: readonly ListRef[] = ['skills', 'roles', 'links', r1];

describe('lists', () => {
  it.each(LISTS)('of %o are reordered, and the focus stays where the mover says', (list) => {
    const ids = idsOf(cv, list);
    const edit: Edit = { do: 'move', in: list, id: ids[0]!, to: 1 };
    const next = edited(edit);
    expect(next).not.toEqual(cv);
    expect(aimAfter(edit, cv, next)).toBeNull();
    expect(saidOf(edit, next)).toMatchObject({ kind: 'moved', place: 2, of: ids.length });
    expect(edited({ do: 'move', in: list, id: list === 'links' ? '1' : ids[0]!, to: 0 }, next)).toEqual(cv);
  });

  it('hold a place past the end to the end', () => {
    expect(idsOf(edited({ do: 'move', in: r1, id: 'r1b1', to: 99 }), r1)).toEqual(['r1b2', 'r1b3', 'r1b1']);
  });

  it.each(['skills', 'roles', 'projects', 'education', 'certificates', 'extras', 'links', r1] as const)(
    'of %o get a blank item, which has the focus',
    (list) => {
      const edit: Edit = { do: 'add', in: list, at: 0 };
      const next = edited(edit);
      expect(idsOf(next, list)).toHaveLength(idsOf(cv, list).length + 1);
      expect(aimAfter(edit, cv, next)?.spot).toBe(list === 'links' ? 'text:link 0' : 'text:new');
    },
  );

  it('give the focus to what stands in the place of what was taken out, or to the button that adds', () => {
    const spot = (edit: Edit, content = cv) => aimAfter(edit, content, edited(edit, content))?.spot;
    expect(spot({ do: 'remove', in: r1, id: 'r1b1' })).toBe('text:r1b2');
    expect(spot({ do: 'remove', in: r1, id: 'r1b3' })).toBe('text:r1b2');
    expect(spot({ do: 'remove', in: 'extras', id: 'x1' })).toBe('add:extras');
    expect(spot({ do: 'remove', in: { bulletsOf: 'r2' }, id: 'r2b1' })).toBe('add:r2');
    expect(spot({ do: 'remove', in: 'links', id: '1' })).toBe('text:link 0');
  });
});
