// @vitest-environment jsdom

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { safeNoteWords } from '../../components/format/safe';
import { Library } from '../../components/library/library';
import type { LibraryActions } from '../../components/library/library-actions';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-actions';
import { Popup } from '../../components/popup/popup';
import type { PopupActions } from '../../components/popup/popup-actions';
import type { BackupFailure } from '../../lib/model/backup';
import { TROUBLES } from '../../lib/model/trouble';
import { libraryStates } from '../gallery/fixtures/library-states';
import { panelStates } from '../gallery/fixtures/panel-states';
import { popupStates } from '../gallery/fixtures/popup-states';
import { words } from '../gallery/fixtures/words';
import { draw, perform, press, recorder, redraw } from './support/draw';
import { find, findAll, wordsInView } from './support/find';

function shown(state: string) {
  const view = libraryStates[state];
  if (!view) throw new Error(`No state ${state}`);
  const { on, done } = recorder<LibraryActions>();
  draw(<Library view={view} words={words} on={on} />);
  return done;
}

/** The file field of the button that restores; the other on the page takes a CV. */
function backupField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('.file-button input');
  if (!field) throw new Error('no file field');
  return field;
}

const SAFE_STATES = Object.keys(libraryStates).filter((name) => /^(safe|trouble)-/.test(name));

describe('your data', () => {
  it('says when the last backup was made, how much room is used, and makes a backup', () => {
    const done = shown('safe-backed-up');
    expect(wordsInView()).toContain('Last backup: 30 Sept 2026');
    expect(wordsInView()).toContain('12 MB used on this computer');
    expect(wordsInView()).toContain('The browser will not clear it by itself.');
    press(find('button', 'Back up to a file'));
    expect(done).toEqual([['backUp']]);
  });

  it('says that there is no backup yet, and asks the browser to keep what it may clear', () => {
    const done = shown('safe-never');
    expect(wordsInView()).toContain('No backup yet');
    press(find('button', 'Ask it to keep this'));
    expect(done).toEqual([['keepStorage']]);
  });

  it('takes a backup that is chosen or dropped, on the list and on the welcome screen', () => {
    for (const state of ['list', 'welcome']) {
      const done = shown(state);
      const file = new File(['{}'], 'backup.json');
      const field = backupField();
      Object.defineProperty(field, 'files', { value: [file] });
      perform(() => field.dispatchEvent(new Event('change', { bubbles: true })));
      const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
        dataTransfer: { files: [file] },
      });
      perform(() => field.dispatchEvent(drop));
      expect(done).toEqual([
        ['chooseBackup', file],
        ['chooseBackup', file],
      ]);
      expect(drop.defaultPrevented).toBe(true);
    }
  });

  it('asks before it replaces anything, with the focus on the answer', () => {
    const { on, done } = recorder<LibraryActions>();
    draw(<Library view={libraryStates.list!} words={words} on={on} />);
    redraw(<Library view={libraryStates['safe-ask']!} words={words} on={on} />);
    expect(wordsInView()).toContain('Replace what is here with the backup of 30 Sept 2026?');
    expect(wordsInView()).toContain('holds 2 CVs and 1 review. You have 2 CVs and 41 reviews here now');
    expect(document.activeElement?.textContent).toBe('Restore it');
    press(find('button', 'Restore it'));
    press(find('button', 'Leave things as they are'));
    expect(done).toEqual([['restore'], ['dropBackup']]);
  });

  it('says what was restored, and undoes it', () => {
    const done = shown('safe-restored');
    expect(findAll('status', /Restored: 2 CVs and 1 review\./)).toHaveLength(1);
    press(find('button', 'Undo restore'));
    press(find('button', 'Save it as a file'));
    press(find('button', 'Delete this copy'));
    expect(done).toEqual([['undoRestore'], ['saveSafety'], ['forgetSafety']]);
  });

  it('offers a raw copy where no sound backup can be made', () => {
    const done = shown('safe-unsound');
    press(find('button', 'Save a raw copy'));
    expect(done).toEqual([['saveRaw']]);
  });

  it('gives each refusal of a backup its own words', () => {
    const failures: readonly BackupFailure[] = ['not-a-backup', 'damaged', 'too-large', 'too-deep', 'newer'];
    const said = failures.map((failure) => safeNoteWords(words, { kind: 'refused', failure, fileName: 'old.json' }));
    expect(new Set(said).size).toBe(failures.length);
    expect(said.every((sentence) => sentence.includes('old.json'))).toBe(true);
  });

  it('deletes everything only after a second press, and offers a backup first', () => {
    const done = shown('safe-backed-up');
    expect(findAll('button', 'Delete it all now')).toEqual([]);
    press(find('button', 'Delete everything'));
    expect(done).toEqual([]);
    expect(wordsInView()).toContain('Delete 2 CVs and 41 reviews, and all your answers and settings?');
    expect(document.activeElement?.textContent).toBe('Keep everything');
    press(find('button', 'Keep everything'));
    expect(document.activeElement?.textContent).toBe('Delete everything');
    press(find('button', 'Delete everything'));
    press(find('button', 'Back up first'));
    press(find('button', 'Delete it all now'));
    expect(done).toEqual([['backUp'], ['wipe']]);
  });

  it('reminds of a backup, and stops for good', () => {
    const done = shown('safe-remind');
    expect(wordsInView()).toContain('23 reviews are in no backup yet.');
    press(find('button', 'Back up now'));
    press(find('button', 'Do not remind me again'));
    expect(done).toEqual([['backUp'], ['stopReminding']]);
    shown('list');
    expect(wordsInView()).not.toContain('in no backup yet');
  });

  it('says in its place what came of the backup that the reminder asked for', () => {
    const { on } = recorder<LibraryActions>();
    draw(<Library view={libraryStates['safe-remind']!} words={words} on={on} />);
    press(find('button', 'Back up now'));
    redraw(<Library view={libraryStates['safe-saved']!} words={words} on={on} />);
    expect(document.querySelector('.remind')?.textContent).toContain('Look in your downloads.');
  });

  it('says gently that another tab deleted a CV before', () => {
    shown('safe-gone');
    expect(findAll('status', '“Old CV” was already deleted in another tab.')).toHaveLength(1);
  });
});

describe('trouble with the data', () => {
  it.each(TROUBLES)('%s: is said with a way out, by the library, the popup and the side panel', (trouble) => {
    const title = new Set<string | undefined>();
    const views = [
      () => {
        const { on, done } = recorder<LibraryActions>();
        draw(<Library view={{ ...libraryStates.list!, trouble }} words={words} on={on} />);
        return done;
      },
      () => {
        const { on, done } = recorder<PopupActions>();
        draw(<Popup view={{ screen: 'reading', stage: 'quiet', trouble }} words={words} on={on} />);
        return done;
      },
      () => {
        const { on, done } = recorder<PanelActions>();
        draw(<Panel view={{ ...panelStates.empty!, trouble }} words={words} on={on} />);
        return done;
      },
    ];
    for (const view of views) {
      const done = view();
      const alert = document.querySelector('[role=alert].trouble');
      title.add(alert?.querySelector('h1, h2')?.textContent ?? undefined);
      const [way] = alert?.querySelectorAll('button') ?? [];
      press(way!);
      expect(done).toHaveLength(1);
    }
    expect([...title]).toHaveLength(1);
    expect([...title][0]).toBeTruthy();
  });

  it('hides the list, but for a full disk: then everything stays where it is', () => {
    shown('trouble-newer');
    expect(document.querySelector('.cvs')).toBeNull();
    expect(findAll('button', 'Save a raw copy')).toHaveLength(1);
    const done = shown('trouble-full');
    expect(document.querySelector('.cvs')).not.toBeNull();
    press(find('button', 'Go on'));
    expect(done).toEqual([['goOn']]);
  });

  it('leaves the review in view when only the disk is full', () => {
    const { on } = recorder<PopupActions>();
    draw(<Popup view={{ ...popupStates.usual!, trouble: 'full' }} words={words} on={on} />);
    expect(wordsInView()).toContain('Your disk is full.');
    expect(wordsInView()).toContain('must-haves shown in your work');
  });
});

describe('what a screen reader finds', () => {
  it.each(SAFE_STATES)('%s: axe finds nothing', async (state) => {
    shown(state);
    const { violations } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast': { enabled: false } }, // jsdom knows no colours; tests/gallery measures them
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('has such states', () => {
    expect(SAFE_STATES.length).toBeGreaterThan(8);
  });
});
