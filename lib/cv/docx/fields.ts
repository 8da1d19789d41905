import type { Link } from '../block';
import { isAddress } from './relations';

/** A field of Word between its begin and its end: what it does, and where the text that it shows starts. */
type Field = { code: string; from: number | null };

/** Follows the fields of one paragraph through its runs, for the links among them. */
export type FieldReader = {
  /** `begin`, `separate` or `end`. `at` counts the pieces of text read so far. */
  readonly mark: (kind: string, at: number) => void;
  readonly code: (text: string) => void;
  /** A paragraph may end within a field. */
  readonly close: () => void;
};

/** `shown` gives the text from a piece on; `found` takes each link. */
export function fieldReader(shown: (from: number) => string, found: (link: Link) => void): FieldReader {
  const open: Field[] = [];
  const end = () => {
    const field = open.pop();
    const url = field && linkOfField(field.code);
    if (url) found({ text: field.from === null ? '' : shown(field.from), url });
  };
  return {
    mark: (kind, at) => {
      const last = open.at(-1);
      if (kind === 'begin') open.push({ code: '', from: null });
      else if (kind === 'separate' && last) last.from = at;
      else if (kind === 'end') end();
    },
    code: (text) => {
      const last = open.at(-1);
      if (last && last.from === null) last.code += text;
    },
    close: () => {
      while (open.length > 0) end();
    },
  };
}

/** The address of a field such as `HYPERLINK "https://tarn.example" \o "Tarn"`; null for any other field. */
export function linkOfField(code: string): string | null {
  const match = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(code);
  const url = match?.[1] ?? match?.[2] ?? '';
  return isAddress(url) ? url : null;
}
