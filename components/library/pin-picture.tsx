import type { BrowserKind } from '../../lib/model/first-run-view';

/** Where the window's own button stands and what is pressed in the list it opens, drawn in the colours of the page. */
export function PinPicture({ browser }: { readonly browser: BrowserKind }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 176" aria-hidden="true">
      <rect class="pin-window" x="1" y="1" width="318" height="174" rx="10" />
      <path class="pin-line" d="M1 40H319" />
      <circle class="pin-soft" cx="20" cy="21" r="4" />
      <circle class="pin-soft" cx="36" cy="21" r="4" />
      <rect class="pin-field" x="54" y="11" width="180" height="20" rx="10" />
      <circle class="pin-ring" cx="262" cy="21" r="13" />
      <Puzzle x={253} y={12} />
      <circle class="pin-soft" cx="296" cy="21" r="6" />
      <rect class="pin-list" x="148" y="48" width="150" height="112" rx="8" />
      <Row y={66} />
      <Row y={134} />
      <rect class="pin-row" x="154" y="86" width="138" height="32" rx="6" />
      <rect class="pin-mark" x="163" y="94" width="16" height="16" rx="4" />
      <path class="pin-stitch" d="M167 102h2m3 0h2" />
      <rect class="pin-name" x="187" y="98" width="62" height="8" rx="4" />
      <circle class="pin-ring" cx="274" cy="102" r="12" />
      <g class="pin-glyph" transform="translate(266 94)">
        <path d={GLYPHS[browser]} />
      </g>
    </svg>
  );
}

/** A pin, an open eye, a gear; each in a field of 16 by 16. */
const GLYPHS: Readonly<Record<BrowserKind, string>> = {
  chrome: 'M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4.5',
  edge: 'M1.5 8c1.6-2.8 3.8-4.2 6.5-4.2S12.900 5.200 14.500 8c-1.600 2.800-3.800 4.200-6.500 4.200S3.100 10.800 1.500 8zM8 6.200a1.800 1.800 0 1 0 0 3.600a1.800 1.800 0 1 0 0-3.600',
  firefox:
    'M8 5.500a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5M8 1.500v2M8 12.500v2M1.500 8h2M12.500 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M3.400 12.600l1.400-1.400M11.200 4.800l1.400-1.400',
};

function Puzzle({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="pin-glyph" transform={`translate(${x} ${y})`}>
      <path d="M3 6h3.500a2 2 0 1 1 4 0H14v3.500a2 2 0 1 0 0 4V16H3z" />
    </g>
  );
}

function Row({ y }: { readonly y: number }) {
  return (
    <>
      <rect class="pin-soft" x="163" y={y - 6} width="14" height="14" rx="4" />
      <rect class="pin-soft" x="187" y={y - 3} width="72" height="8" rx="4" />
    </>
  );
}
