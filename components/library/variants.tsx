import type { Difference, DifferenceSection } from '../../lib/model/variant-view';
import type { MessageKey, Words } from '../../lib/model/words';
import { SECTION_TITLES } from '../format/section-title';
import { DiffText } from '../shared/diff-text';
import { useWords } from '../shared/use-words';

/** What a variant has otherwise than its master, section by section. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useWords();
  if (differences.length === 0) return <p class="note differences">{words.say('shelfSame')}</p>;
  const sections = [...new Set(differences.map(({ section }) => section))];
  return (
    <div class="differences">
      {sections.map((section) => (
        <Section key={section} id={section} all={differences.filter((one) => one.section === section)} />
      ))}
    </div>
  );
}

function Section({ id, all }: { readonly id: DifferenceSection; readonly all: readonly Difference[] }) {
  const words = useWords();
  return (
    <section aria-label={words.say(SECTION_TITLES[id])}>
      <h3 class="difference-section">{words.say(SECTION_TITLES[id])}</h3>
      <ul class="difference-list">
        {all.map((one, n) => (
          <li key={n}>
            <p class="note">{[kindWords(words, one), one.place].filter(Boolean).join(' · ')}</p>
            <What difference={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function What({ difference }: { readonly difference: Difference }) {
  switch (difference.kind) {
    case 'changed':
      return <DiffText parts={difference.parts} />;
    case 'added':
      return <DiffText parts={[{ kind: 'in', text: difference.text }]} />;
    case 'taken-out':
      return <DiffText parts={[{ kind: 'out', text: difference.text }]} />;
    default:
      return <p>{difference.text}</p>;
  }
}

const KINDS: Readonly<Record<Exclude<Difference['kind'], 'moved' | 'moved-here'>, MessageKey>> = {
  added: 'shelfAdded',
  'taken-out': 'shelfTakenOut',
  changed: 'shelfChanged',
};

function kindWords(words: Words, one: Difference): string {
  if (one.kind === 'moved') return words.say('shelfMoved', one.from, one.to);
  if (one.kind === 'moved-here') return words.say('shelfMovedHere', one.from ?? words.say('untitled'));
  return words.say(KINDS[one.kind]);
}
