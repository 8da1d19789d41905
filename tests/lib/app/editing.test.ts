// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monthWords } from '../../../components/format/period';
import { loadKnowledge } from '../../../lib/app/knowledge';
import { madeGood, readDate, skillsOf } from '../../../lib/app/library/edit-tools';
import { Editing } from '../../../lib/app/library/editing';
import type { LibraryHost } from '../../../lib/app/library/host';
import { BULLET_READING_VERSION } from '../../../lib/cv/parse-bullet';
import type { Cv } from '../../../lib/model/cv';
import { DEFAULT_SETTINGS } from '../../../lib/model/stored';
import { setAside } from '../../../lib/platform/aside';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { listCvs, readCv } from '../../../lib/platform/stores/cvs';
import { addCv, deleteCv } from '../../../lib/platform/stores/shelf';
import type { LibraryState } from '../../../lib/session/library-state';
import { settleDoubt } from '../../../lib/session/settle-doubt';
import { words } from '../../gallery/fixtures/words';
import { editedCv } from '../../support/edited-cv';

let db: Database;
let cv: Cv;
let n = 0;

/** An editor with a state of its own, as each tab has. */
function tab(): { readonly editing: Editing; readonly state: () => LibraryState; readonly host: LibraryHost } {
  let state = { settings: DEFAULT_SETTINGS, edit: null, edited: null } as unknown as LibraryState;
  const host: LibraryHost = {
    db: Promise.resolve(db),
    now: () => state,
    change: (change) => {
      state = { ...state, ...change };
    },
    rest: async () => undefined,
  };
  return { editing: new Editing(host), state: () => state, host };
}

const address = (hash: string) => history.replaceState(null, '', `#${hash}`);
const type = (editing: Editing, to: string) => editing.edit({ do: 'basics', field: 'phone', to });
const stored = async () => (await readCv(db, cv.id))?.cv;
const shown = (state: () => LibraryState) => state().edit?.history.present.basics.phone;

beforeEach(async () => {
  address('');
  sessionStorage.clear();
  db = await openDatabase(`editing-${n++}`);
  cv = await addCv(db, editedCv, 'Backend CV', 1);
});
afterEach(() => db.delete());

describe('editing', () => {
  it('writes by itself once the keys rest, and says so', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    type(editing, '0113 496 0000');
    expect(state().edit?.saved).toBe('unsaved');
    await vi.waitFor(() => expect(state().edit?.saved).toBe('saved'), { timeout: 5000 });
    expect((await stored())?.basics.phone).toBe('0113 496 0000');
  });

  it('undoes and redoes after a reload', async () => {
    const before = tab();
    await before.editing.open(cv.id);
    type(before.editing, '1');
    before.editing.leave();
    type(before.editing, '2');
    await before.editing.keep();
    before.editing.undo();
    await before.editing.keep();

    const after = tab();
    await after.editing.start();
    expect(shown(after.state)).toBe('1');
    after.editing.redo();
    expect(shown(after.state)).toBe('2');
    after.editing.undo();
    after.editing.undo();
    expect(shown(after.state)).toBeNull();
    await after.editing.keep();
    expect((await stored())?.basics.phone).toBeNull();
  });

  it('never writes over another tab, and keeps both when asked', async () => {
    const [mine, theirs] = [tab(), tab()];
    await mine.editing.open(cv.id);
    await theirs.editing.open(cv.id);
    type(theirs.editing, 'theirs');
    await theirs.editing.keep();
    type(mine.editing, 'mine');
    await mine.editing.keep();
    expect(mine.state().edit).toMatchObject({ clash: 'changed', saved: 'unsaved' });
    expect((await stored())?.basics.phone).toBe('theirs');

    await mine.editing.keepAsCopy('Mine');
    expect(mine.state().edit).toMatchObject({ clash: null, saved: 'saved', name: 'Mine' });
    const phones = (await listCvs(db)).map(({ cv: each }) => [each.name, each.basics.phone]);
    expect(phones.sort()).toEqual([
      ['Backend CV', 'theirs'],
      ['Mine', 'mine'],
    ]);
  });

  it('takes the newer one when asked', async () => {
    const [mine, theirs] = [tab(), tab()];
    await mine.editing.open(cv.id);
    await theirs.editing.open(cv.id);
    type(theirs.editing, 'theirs');
    await theirs.editing.keep();
    type(mine.editing, 'mine');
    await mine.editing.keep();
    await mine.editing.takeNewer();
    expect(shown(mine.state)).toBe('theirs');
    type(mine.editing, 'both');
    await mine.editing.keep();
    expect((await stored())?.basics.phone).toBe('both');
  });

  it('shows what another tab saved, while nothing is typed here', async () => {
    const [mine, theirs] = [tab(), tab()];
    await mine.editing.open(cv.id);
    await theirs.editing.open(cv.id);
    type(theirs.editing, 'theirs');
    await theirs.editing.keep();
    await mine.editing.look();
    expect(shown(mine.state)).toBe('theirs');
    expect(mine.state().edit?.said?.kind).toBe('newer');
    await deleteCv(db, cv.id, 2);
    await mine.editing.look();
    expect(mine.state().edit?.clash).toBe('deleted');
  });

  it('keeps what is typed while another tab’s CV is being read, and says that it is not saved', async () => {
    const [mine, theirs] = [tab(), tab()];
    await mine.editing.open(cv.id);
    await theirs.editing.open(cv.id);
    type(theirs.editing, 'theirs');
    await theirs.editing.keep();
    const once = () => {
      type(mine.editing, 'mine');
      db.edits.hook('reading').unsubscribe(typing);
    };
    const typing = <T>(row: T): T => {
      once();
      return row;
    };
    db.edits.hook('reading', typing);
    await mine.editing.look();
    expect(shown(mine.state)).toBe('mine');
    await mine.editing.keep();
    expect(mine.state().edit).toMatchObject({ clash: 'changed', saved: 'unsaved' });
    expect((await stored())?.basics.phone).toBe('theirs');
  });

  it('makes one copy of two presses, and shows the name that it has', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    await deleteCv(db, cv.id, 2);
    await addCv(db, editedCv, 'Mine', 3);
    type(editing, 'mine');
    await editing.keep();
    await Promise.all([editing.keepAsCopy('Mine'), editing.keepAsCopy('Mine')]);
    const names = (await listCvs(db)).map(({ cv: each }) => each.name);
    expect(names).toHaveLength(2);
    expect(state().edit?.name).not.toBe('Mine');
    expect(names).toContain(state().edit?.name);
  });

  it('does not close over what cannot be written', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    await deleteCv(db, cv.id, 2);
    type(editing, 'mine');
    await editing.close();
    expect(state().edit).toMatchObject({ clash: 'deleted' });
    await editing.keepAsCopy('Mine');
    await editing.close();
    expect(state().edit).toBeNull();
    expect((await listCvs(db)).map(({ cv: each }) => each.basics.phone)).toEqual(['mine']);
  });

  it('says that there is no room, loses nothing, and tries again', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.cvs.hook('updating', full);
    const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    type(editing, 'mine');
    await editing.keep();
    expect(state().edit?.saved).toBe('full');
    expect((await stored())?.basics.phone).toBeNull();
    db.cvs.hook('updating').unsubscribe(full);
    noise.mockRestore();
    await editing.keep();
    expect(state().edit?.saved).toBe('saved');
    expect((await stored())?.basics.phone).toBe('mine');
  });

  it('writes what is typed while it writes', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    type(editing, '1');
    const first = editing.keep();
    type(editing, '12');
    await first;
    expect(state().edit?.saved).toBe('unsaved');
    await editing.keep();
    expect((await stored())?.basics.phone).toBe('12');
  });

  it('brings back what was typed when the page went before it was written', async () => {
    address(`edit=${cv.id}`);
    const gone = () => {
      throw new Error('the page is gone');
    };
    db.cvs.hook('updating', gone);
    const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = tab();
    await before.editing.start();
    type(before.editing, 'last words');
    dispatchEvent(new Event('pagehide'));
    await before.editing.keep();
    db.cvs.hook('updating').unsubscribe(gone);
    noise.mockRestore();

    const after = tab();
    await after.editing.open(cv.id);
    expect(shown(after.state)).toBe('last words');
    await after.editing.keep();
    expect((await stored())?.basics.phone).toBe('last words');
    after.editing.undo();
    expect(shown(after.state)).toBeNull();
    await after.editing.keep();

    const again = tab();
    await again.editing.open(cv.id);
    expect(shown(again.state)).toBeNull();
  });

  it('brings back what was typed while it wrote, without a clash with itself', async () => {
    address(`edit=${cv.id}`);
    const before = tab();
    await before.editing.start();
    type(before.editing, '1');
    const first = before.editing.keep();
    await vi.waitFor(() => expect(before.state().edit?.saved).toBe('saving'));
    type(before.editing, '12');
    dispatchEvent(new Event('pagehide'));
    const aside = sessionStorage.getItem('selvedge-aside');
    expect(aside).not.toBeNull();
    await first;
    expect(sessionStorage.getItem('selvedge-aside')).toBe(aside);

    await before.editing.keep();
    expect(sessionStorage.getItem('selvedge-aside')).toBeNull();
  });

  it('knows its own last write again after a reload', async () => {
    const before = tab();
    await before.editing.open(cv.id);
    type(before.editing, '1');
    await before.editing.keep();
    const { id: _, name: __, revision, ...content } = (await stored())!;
    const typed = { ...content, basics: { ...content.basics, phone: '12' } };
    setAside({ cvId: cv.id, revision: revision - 1, content: typed, onItsWay: content });
    const after = tab();
    await after.editing.open(cv.id);
    expect(after.state().edit).toMatchObject({ clash: null });
    expect(shown(after.state)).toBe('12');
    await after.editing.keep();
    expect((await stored())?.basics.phone).toBe('12');

    setAside({ cvId: cv.id, revision: revision - 1, content: typed, onItsWay: null });
    const clean = tab();
    await clean.editing.open(cv.id);
    expect(clean.state().edit).toMatchObject({ clash: null, saved: 'saved' }); // it is what is kept
    setAside({ cvId: cv.id, revision: revision - 1, content, onItsWay: null });
    const other = tab();
    await other.editing.open(cv.id);
    expect(other.state().edit).toMatchObject({ clash: 'changed' });
  });

  it('sets nothing aside once everything was deleted in another tab', async () => {
    address(`edit=${cv.id}`);
    const { editing, state, host } = tab();
    await editing.start();
    type(editing, 'last words');
    dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.getItem('selvedge-aside')).not.toBeNull();
    type(editing, 'very last words');
    host.change({ trouble: 'wiped' });
    dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.getItem('selvedge-aside')).toBeNull();
    expect(state().edit).not.toBeNull();
    await editing.keep();
  });

  it('reads an edited bullet anew, and no other', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    await vi.waitFor(() => expect(state().edit?.skills.r2b1?.names).toEqual(['PostgreSQL']), { timeout: 15_000 });
    const before = state().edit?.history.present.roles[0]?.bullets;
    editing.edit({
      do: 'bullet',
      in: { bulletsOf: 'r1' },
      id: 'r1b2',
      to: ['Cut the Kafka bill from 900 to 300 pounds'],
      caret: 0,
    });
    expect(state().edit?.history.present.roles[0]?.bullets[1]?.reading.version).toBe(0);
    await editing.keep();
    const bullets = (await stored())?.roles[0]?.bullets;
    expect(bullets?.[1]?.reading).toMatchObject({ version: BULLET_READING_VERSION, verb: 'Cut', result: 'quantified' });
    expect(state().edit?.history.present.roles[0]?.bullets[0]).toBe(before?.[0]);
    await vi.waitFor(() => expect(state().edit?.skills.r1b2?.names).toEqual(['Apache Kafka']), { timeout: 15_000 });
    expect(state().edit?.history.past).toHaveLength(1);
  });

  it('writes nothing when a CV is only looked into', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    await vi.waitFor(() => expect(state().edit?.skills.r2b1).toBeDefined(), { timeout: 15_000 });
    await editing.keep();
    expect((await stored())?.revision).toBe(1);
  });

  it('keeps a date that it cannot read in its field, and changes nothing', async () => {
    const { editing, state } = tab();
    await editing.open(cv.id);
    const place = { in: 'roles', id: 'r1', field: 'end' } as const;
    await editing.setDate(place, 'soon');
    expect(state().edit?.oddDates).toEqual({ 'roles r1 end': 'soon' });
    expect(state().edit?.history.past).toEqual([]);
    await editing.setDate(place, 'May 2024');
    expect(state().edit?.oddDates).toEqual({});
    expect(state().edit?.history.present.roles[0]).toMatchObject({ end: '2024-05', current: false });
    await editing.keep();
  });

  it('opens what the address names, and nothing where that is no CV', async () => {
    address(`edit=${cv.id}`);
    const { editing, state } = tab();
    await editing.start();
    expect(state().edit?.cvId).toBe(cv.id);
    address('edit=gone');
    const other = tab();
    await other.editing.start();
    expect(other.state().edit).toBeNull();
    expect(location.hash).toBe('');
  });
});

describe('typed dates', () => {
  it.each([
    ['Mar 2021', '2021-03'],
    ['2021-03', '2021-03'],
    ['03/2021', '2021-03'],
    [' 2021 ', '2021'],
    ['September 2019', '2019-09'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed, 'start')).toEqual({ date, current: false });
  });

  it.each(['Present', 'now', 'ongoing'])('%s goes on, as an end only', (typed) => {
    expect(readDate(typed, 'end')).toEqual({ date: null, current: true });
    expect(readDate(typed, 'start')).toBeNull();
  });

  it.each(['soon', '2019 to 2021', 'Summer 2020', 'Mar 2021 or so', '21', '2021-13'])('%s is none', (typed) => {
    expect(readDate(typed, 'start')).toBeNull();
  });

  it('are none where nothing is typed', () => {
    expect(readDate(' ', 'end')).toEqual({ date: null, current: false });
  });

  it('come back from what the field shows, every month', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2021-${String(month).padStart(2, '0')}`;
      expect(readDate(monthWords(words, date), 'start')).toEqual({ date, current: false });
    }
  });
});

describe('what follows from an edit', () => {
  it('is the country of another place, where it names one', () => {
    const at = (location: string | null) => ({ ...editedCv, basics: { ...editedCv.basics, location } });
    expect(madeGood(at('Dublin, Ireland'), editedCv).basics.countryCode).toBe('IE');
    expect(madeGood(at('Nowhere in particular'), editedCv).basics.countryCode).toBe('GB');
    expect(madeGood(at(null), editedCv).basics.countryCode).toBeNull();
  });

  it('are the doubts that its fields raise, and those that were seen in the file', () => {
    const damaged = { kind: 'damaged-text', path: '', quote: 'Ka f ka' } as const;
    const typed = { ...editedCv, basics: { ...editedCv.basics, email: null }, doubts: [damaged] };
    const kinds = madeGood(typed, editedCv).doubts.map(({ kind }) => kind);
    expect(kinds).toEqual(['damaged-text', 'no-email']);
  });

  it('is not the doubt again that was settled before it', () => {
    const [first, ...others] = editedCv.roles;
    const untitled = { ...editedCv, roles: [{ ...first!, title: null }, ...others] };
    const raised = madeGood(untitled, editedCv);
    const doubt = raised.doubts.find(({ kind }) => kind === 'role-without-title');
    expect(doubt?.item).toBe('r1');
    const settled = settleDoubt(raised, doubt!, 'right');
    const typed = { ...settled, basics: { ...settled.basics, phone: '1' } };
    expect(madeGood(typed, settled).doubts).toEqual(settled.doubts);

    const renamed = { ...raised, roles: [{ ...raised.roles[0]!, company: 'Weir' }, ...others] };
    expect(madeGood(renamed, raised).doubts.map(({ quote }) => quote)).toContain('Weir');
    const mended = { ...raised, roles: editedCv.roles };
    expect(madeGood(mended, raised).doubts).toEqual([]);
    expect(madeGood(untitled, mended).doubts).toEqual([doubt]);
  });

  it('is nothing where all is as it should be', () => {
    const good = madeGood(editedCv, editedCv);
    expect(madeGood(good, good)).toBe(good);
  });

  it('are the skills of each bullet as the match finds them', async () => {
    const skills = skillsOf(
      {
        ...editedCv,
        roles: [
          {
            ...editedCv.roles[0]!,
            bullets: [{ ...editedCv.roles[0]!.bullets[0]!, text: 'Wrote the ledger in Go with Spring Boot' }],
          },
        ],
      },
      await loadKnowledge(),
    );
    expect(skills.r1b1?.names).toEqual(['Go', 'Spring Boot']);
  });
});
