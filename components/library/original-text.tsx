import { useWords } from '../shared/use-words';
import { useReview } from './origin-context';
import { useDrawn } from './use-drawn';

/** A long original must not keep the page from answering. */
const PAGES_AT_ONCE = 2;

type Props = {
  /** Goes to the field that was read from a line. */
  readonly onGo: (key: string) => void;
};

/** The original's text, line by line, each with what was read from it. */
export function OriginalText({ onGo }: Props) {
  const words = useWords();
  const { original, active, point } = useReview();
  const pages = original ? pagesOf(original.lines) : [];
  const drawn = useDrawn(pages.length, PAGES_AT_ONCE);
  if (!original) return null;
  const keys = readFrom(original);
  return (
    <section class="original" aria-labelledby="original-text">
      <h2 id="original-text" class="group-title">
        {words.say('reviewOriginal')}
      </h2>
      <p class="note">{words.say('reviewOriginalHow')}</p>
      <div class="original-lines">
        {pages.slice(0, drawn).map(({ page, lines }) => (
          <div key={`${page}:${lines[0]}`} class="original-page">
            {page !== null && <h3 class="note">{words.say('reviewPage', page)}</h3>}
            <ul>
              {lines.map((line) => {
                const own = keys.get(line) ?? [];
                const isActive = own.some((key) => active.includes(key));
                const text = original.lines[line]?.text ?? '';
                return (
                  <li key={line} data-line={line} class={isActive ? 'is-active' : undefined}>
                    {own[0] ? (
                      <button
                        type="button"
                        class="original-line"
                        onPointerEnter={() => point(own)}
                        onPointerLeave={() => point([])}
                        onFocus={() => point(own)}
                        onBlur={() => point([])}
                        onClick={() => onGo(own[0] ?? '')}
                      >
                        {text}
                      </button>
                    ) : (
                      <span class="original-line original-unused">{text}</span>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

type Original = NonNullable<ReturnType<typeof useReview>['original']>;

/** The items and fields that were read from each line. */
function readFrom({ origin }: Original): ReadonlyMap<number, readonly string[]> {
  const keys = new Map<number, string[]>();
  for (const [key, lines] of Object.entries(origin))
    for (const line of lines) {
      const own = keys.get(line) ?? [];
      own.push(key);
      keys.set(line, own);
    }
  return keys;
}

/** The lines in the order they were read, parted where the page changes. */
function pagesOf(lines: Original['lines']): readonly { readonly page: number | null; readonly lines: number[] }[] {
  const pages: { page: number | null; lines: number[] }[] = [];
  lines.forEach(({ page }, at) => {
    const last = pages.at(-1);
    if (last && last.page === page) last.lines.push(at);
    else pages.push({ page, lines: [at] });
  });
  return pages;
}
