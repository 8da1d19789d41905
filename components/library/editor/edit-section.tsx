import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { EditSpot } from '../../../lib/model/edit';

type Props = { readonly title: string; readonly children: ComponentChildren };

/** A section of the CV under its heading. */
export function EditSection({ title, children }: Props) {
  const id = useId();
  return (
    <section class="edit-section" aria-labelledby={id}>
      <h2 id={id} class="library-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

type AddProps = { readonly spot: EditSpot; readonly children: string; readonly onPress: () => void };

/** Adds an item; it has the focus when the last item of its list is taken out. */
export function AddButton({ spot, children, onPress }: AddProps) {
  return (
    <button type="button" class="button button-small edit-add" data-spot={spot} onClick={() => onPress()}>
      {children}
    </button>
  );
}

type HeadProps = { readonly title: string; readonly children: ComponentChildren };

/** The heading of an entry, with what can be done with it. */
export function EntryHead({ title, children }: HeadProps) {
  return (
    <div class="edit-entry-head">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
