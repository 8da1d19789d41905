import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CvRow } from '../../lib/model/library-view';
import { countsWords } from '../format/cv-counts';
import { shortDate } from '../format/date';
import { findingWords } from '../format/finding';
import { Button } from '../shared/button';
import { FindingBody } from '../shared/finding-body';
import { Fold } from '../shared/fold';
import { Menu } from '../shared/menu';
import { useWords } from '../shared/use-words';
import { CvReview } from './cv-review';
import type { LibraryActions } from './library-actions';
import type { ReviewActions } from './review-actions';
import { Differences } from './variants';

type Actions = Pick<
  LibraryActions,
  'open' | 'openEditor' | 'rename' | 'setDefault' | 'saveJson' | 'remove' | 'duplicate' | 'putAway' | 'compare'
> &
  ReviewActions;
type Props = { readonly cv: CvRow; readonly on: Actions };

/** One CV: what it is, what was read of it, and what to do with it. */
export function CvCard({ cv, on }: Props) {
  const words = useWords();
  const [renaming, setRenaming] = useState(false);
  const { id, name, isDefault, open, note, variant } = cv;
  const facts = [cv.person, cv.fileName, words.say('addedOn', shortDate(words, cv.addedAt))].filter(Boolean);
  return (
    <li class={['cv', isDefault && 'is-default', variant && 'is-variant'].filter(Boolean).join(' ')}>
      <div class="cv-top">
        <div class="cv-what">
          {renaming ? (
            <Rename
              name={name}
              onDone={(next) => {
                setRenaming(false);
                if (next !== null) on.rename(id, next);
              }}
            />
          ) : (
            <h2 class="cv-name">
              {name}
              {isDefault && <span class="badge">{words.say('inUse')}</span>}
              {note.sample && <span class="badge badge-open">{words.say('startSampleShort')}</span>}
              {note.places > 0 && <span class="badge badge-open">{words.count('startPlacesShort', note.places)}</span>}
            </h2>
          )}
          {variant && <p class="note">{words.say('shelfVariantOf', variant.masterName)}</p>}
          <p class="note">{facts.join(' · ')}</p>
          <p class="note">{countsWords(words, cv.counts)}</p>
        </div>
        <Menu
          id={`cv-${id}`}
          name={words.say('moreOn', name)}
          items={[
            { label: words.say('rename'), onPress: () => setRenaming(true) },
            { label: words.say('shelfDuplicate'), onPress: () => on.duplicate(id) },
            { label: words.say('shelfPutAway'), onPress: () => on.putAway(id) },
            { label: words.say('formatSaveJson'), onPress: () => on.saveJson(id) },
            { label: words.say('delete'), onPress: () => on.remove(id) },
          ]}
        />
      </div>
      <div class="buttons">
        {!isDefault && (
          <Button look="small" name={words.say('useFor', name)} onPress={() => on.setDefault(id)}>
            {words.say('makeDefault')}
          </Button>
        )}
        <EditButton cv={cv} on={on} />
        <button
          type="button"
          class="button button-small"
          aria-expanded={open !== null}
          aria-label={words.say('whatWasReadOf', name)}
          onClick={() => on.open(open ? null : id)}
        >
          {words.say('whatWasRead')}
        </button>
        {variant && (
          <button
            type="button"
            class="button button-small"
            aria-expanded={variant.differences !== null}
            aria-label={words.say('shelfDiffersOf', name, variant.masterName)}
            onClick={() => on.compare(variant.differences ? null : id)}
          >
            {words.say('shelfDiffers')}
          </button>
        )}
      </div>
      {variant?.differences && <Differences differences={variant.differences} />}
      {open && <OpenCv open={open} on={on} />}
    </li>
  );
}

/** The one that was pressed has the focus again when the editor is done. */
function EditButton({ cv: { id, name, wasEdited }, on }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasEdited) button.current?.focus();
  }, [wasEdited]);
  return (
    <Button look="small" name={words.say('editThat', name)} onPress={() => on.openEditor(id)} buttonRef={button}>
      {words.say('edit')}
    </Button>
  );
}

type OpenProps = { readonly open: NonNullable<CvRow['open']>; readonly on: ReviewActions };

function OpenCv({ open: { reading, notes }, on }: OpenProps) {
  const words = useWords();
  return (
    <>
      {notes.length > 0 && (
        <Fold title={words.say('notes')} count={notes.length} open>
          {notes.map((finding) => (
            <div key={finding.rule} class="note-on-cv">
              <p class="question">{findingWords(words, finding, null)}</p>
              <FindingBody finding={finding} />
            </div>
          ))}
        </Fold>
      )}
      <CvReview reading={reading} all={false} on={on} />
    </>
  );
}

type RenameProps = { readonly name: string; readonly onDone: (name: string | null) => void };

function Rename({ name, onDone }: RenameProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  // Behind the drawing: the menu that opened this gives the focus back to its own button first.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim() || null);
      }}
    >
      <label for={id} class="heard">
        {words.say('nameOfCv')}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
      />
      <button type="submit" class="button button-small">
        {words.say('save')}
      </button>
      <Button look="small" onPress={() => onDone(null)}>
        {words.say('shelfKeepName')}
      </Button>
    </form>
  );
}
