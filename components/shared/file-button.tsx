import { useState } from 'preact/hooks';

type Props = {
  /** The words on it. */
  readonly label: string;
  /** As the file picker takes it: endings or kinds. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
};

/** A button that asks for a file, and takes one that is dropped on it. */
export function FileButton({ label, accept, disabled = false, onFile }: Props) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <label
      class={`button file-button${over ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {label}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
    </label>
  );
}
