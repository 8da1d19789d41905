import type { KnockOut, NameRow, PopupReview } from '../model/popup-view';

/**
 * How high the popup will be, in pixels, before it is drawn: heights as components/styles/popup.css sets them, widths of
 * text by a generous average letter. tests/gallery measures every state in a browser and fails where this is too low.
 */
export function popupHeight(view: PopupReview): number {
  return EDGE + head(view) + knockOuts(view) + counts(view) + documentLine(view) + forward(view) + foot(view);
}

const EDGE = 4;
const LINE = 18.5;
const PART = 15;
const LETTERS = { title: 36, doubt: 50, verdict: 40, plain: 52, name: 36, document: 36, copied: 54 } as const;
/** Pixels: a chip's letter and frame, a knock-out's letter and frame, and the rooms they wrap in. */
const CHIP = { letter: 6.5, frame: 20, room: 250, row: 25.5 } as const;
const KNOCK_OUT = { letter: 6.4, frame: 34, room: 362, row: 20.5 } as const;

const lines = (letters: number, perLine: number): number => Math.max(1, Math.ceil(letters / perLine));

function head({ header, earlier, doubts }: PopupReview): number {
  const title = 4.8 + 18.4 * Math.min(2, lines(header.title?.length ?? 0, LETTERS.title));
  const place = header.company || header.location || header.workplace ? LINE : 0;
  const terms = header.salary || header.closesAt ? LINE : 0;
  const [doubt] = doubts;
  const said = doubt ? 12 + 17.5 * lines((header.title?.length ?? 0) + 58, LETTERS.doubt) : 0;
  return PART + title + place + terms + (earlier ? LINE : 0) + said;
}

function knockOuts({ knockOuts: all }: PopupReview): number {
  if (all.length === 0) return 0;
  return PART + 17.5 + KNOCK_OUT.row * rows(all.map(knockOutLetters), KNOCK_OUT);
}

/** The words are the interface's and not known here: about as many letters as they have in English. */
function knockOutLetters(one: KnockOut): number {
  if (one.kind === 'closing') return 18;
  if (one.kind === 'years') return one.shown === null ? 12 : 25 + (one.skill ? one.skill.length + 4 : 0);
  return one.eligibility === 'no-sponsorship' || one.eligibility === 'on-site' ? 19 : 27;
}

function counts(view: PopupReview): number {
  const { verdict } = view;
  const plain = verdict.kind === 'no-cv' || verdict.kind === 'not-english';
  const sentence = plain ? 19 * 3 : 21 * (verdict.kind === 'no-must' ? 3 : 1);
  const rest = verdict.kind === 'some' ? 31 : verdict.kind === 'all' ? 12 : 0;
  const names = [chips(view.notInCv), chips(view.skillsListOnly), text(view.niceToHave), text(view.theirStack)];
  return 16 + sentence + rest + 7 + names.reduce((sum, height) => sum + height, 0);
}

function chips(row: NameRow): number {
  if (row.items.length === 0) return 0;
  const letters = row.items.map((names) => names.join(' or ').length);
  return CHIP.row * rows(row.more > 0 ? [...letters, 7] : letters, CHIP);
}

function text({ items, more }: NameRow): number {
  if (items.length === 0) return 0;
  const letters = items.map((names) => names.join(' or ')).join(', ').length + (more > 0 ? 11 : 0);
  return 3 + LINE * lines(letters, LETTERS.name);
}

function documentLine({ document }: PopupReview): number {
  if (!document) return 0;
  if (document.kind === 'fits') return 14 + 17.5 * lines(22 + (document.because?.length ?? 0), LETTERS.document);
  return 49;
}

function forward({ forward: said }: PopupReview): number {
  if (!said) return 0;
  return said.kind === 'move' ? PART + 15.5 + 38.4 * said.bullets.length : 35 + (said.kind === 'none-fits' ? LINE : 0);
}

function foot({ verdict, cvId, copied, summary }: PopupReview): number {
  if (verdict.kind === 'not-english') return 0;
  const unfolded = copied !== 'no' && summary ? 70 + 19 * lines(summary.text.length, LETTERS.copied) : 0;
  return (cvId === null ? 80 : 78) + unfolded;
}

/** Rows that things of so many letters wrap into. */
function rows(
  letters: readonly number[],
  { letter, frame, room }: { readonly letter: number; readonly frame: number; readonly room: number },
): number {
  let count = 1;
  let used = 0;
  for (const one of letters) {
    const width = one * letter + frame;
    if (used > 0 && used + width > room) {
      count += 1;
      used = 0;
    }
    used += width;
  }
  return count;
}
