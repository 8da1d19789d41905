/** Outlines from Lucide (ISC licence), on its grid of 24. */
const OUTLINES = {
  alert: ['M12 8v5', 'M12 16.5v.01', 'M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20'],
  check: ['M20 6 9 17l-5-5'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  copy: [
    'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2',
    'M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
  ],
  down: ['M12 5v14', 'm19 12-7 7-7-7'],
  file: ['M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z', 'M14 2v4a2 2 0 0 0 2 2h4', 'M8 13h8', 'M8 17h5'],
  fold: ['m6 9 6 6 6-6'],
  grip: ['M9 6v.01', 'M9 12v.01', 'M9 18v.01', 'M15 6v.01', 'M15 12v.01', 'M15 18v.01'],
  more: ['M12 12v.01', 'M19 12v.01', 'M5 12v.01'],
  redo: ['m15 14 5-5-5-5', 'M20 9H9.5a5.5 5.5 0 0 0 0 11H13'],
  undo: ['M9 14 4 9l5-5', 'M4 9h10.5a5.5 5.5 0 0 1 0 11H11'],
  up: ['m5 12 7-7 7 7', 'M12 19V5'],
  upload: ['M12 3v12', 'm17 8-5-5-5 5', 'M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4'],
} as const;

export type IconName = keyof typeof OUTLINES;

/** Always beside or instead of words that say the same, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {OUTLINES[name].map((outline) => (
        <path key={outline} d={outline} />
      ))}
    </svg>
  );
}
