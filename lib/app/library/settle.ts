import type { Cv, CvContent, CvDoubt, ItemId } from '../../model/cv';
import type { Place, Settlement } from '../../model/cv-review';
import { now } from '../../platform/clock';
import { readEditable, saveCv } from '../../platform/stores/edits';
import { type EditHistory, historyOf, recorded, undone } from '../../session/edit-history';
import { placeLine } from '../../session/place-line';
import { pastOf, revisionOf } from '../../session/review-state';
import { settleDoubt } from '../../session/settle-doubt';
import type { LibraryHost } from './host';

/** Settling what was read: left-over lines to their places, doubts settled, in the CV just read or in the open one. */
export class Settle {
  private readonly host: LibraryHost;
  /** The presses not done yet: each begins from what the one before it left. */
  private last: Promise<void> = Promise.resolve();

  constructor(host: LibraryHost) {
    this.host = host;
  }

  async place(line: ItemId, place: Place): Promise<void> {
    const { readBullet } = await import('../read-bullet');
    await this.inTurn(() => this.change((content) => placeLine(content, line, place, readBullet)));
  }

  async settle(doubt: CvDoubt, how: Settlement): Promise<void> {
    await this.inTurn(() => this.change((content) => settleDoubt(content, doubt, how)));
  }

  async undo(): Promise<void> {
    await this.inTurn(() => this.undoLast());
  }

  private inTurn(press: () => Promise<void>): Promise<void> {
    const done = this.last.then(press);
    this.last = done.catch(() => undefined); // whoever waits for it hears of it; the next press goes on
    return done;
  }

  private async undoLast(): Promise<void> {
    const content = this.current();
    const past = content ? pastOf(this.host.now().review, content) : [];
    const last = past.at(-1);
    if (!content || !last) return;
    const rest = past.slice(0, -1);
    if ('id' in content) await this.keep(content, undone, rest);
    else this.show(last, rest);
  }

  private async change(work: (content: CvContent) => CvContent): Promise<void> {
    const content = this.current();
    if (!content) return;
    const past = [...pastOf(this.host.now().review, content), content];
    if ('id' in content)
      await this.keep(content, (history) => recorded(history, work(history.present), null, now()), past);
    else this.show(work(content), past);
  }

  /** The CV just read, or the one that is open. */
  private current(): CvContent | Cv | null {
    const { phase, openId, cvs } = this.host.now();
    return phase.kind === 'read' ? phase.content : (cvs.find(({ id }) => id === openId)?.cv ?? null);
  }

  private show(content: CvContent, past: readonly CvContent[]): void {
    const { phase, review } = this.host.now();
    if (phase.kind === 'read')
      this.host.change({ phase: { ...phase, content }, review: { ...review, past, left: content } });
  }

  /** A step of the CV's own history, which the editor can undo as well. What another tab saved is never written over. */
  private async keep(cv: Cv, step: (history: EditHistory) => EditHistory, past: readonly CvContent[]): Promise<void> {
    const { id, name, revision, ...content } = cv;
    const db = await this.host.db;
    const next = step(historyOf(content, (await readEditable(db, id))?.steps));
    if (next.present === content) return;
    const saved = await saveCv(db, { cvId: id, revision, content: next.present, past: next.past, future: next.future });
    await this.host.rest();
    const { review, safe } = this.host.now();
    if (saved.ok) this.host.change({ review: { ...review, past, left: revisionOf(saved.cv), refused: null } });
    else if (saved.why === 'changed') this.host.change({ review: { ...review, refused: id } });
    else this.host.change({ safe: { ...safe, gone: name } });
  }
}
