import type { Verdict } from '../../lib/model/popup-view';

/** More than this many would blur into a bar. */
const MOST = 24;

/** The counts as a row of stitches, one a must-have; the sentence above says the same in words. */
export function Stitches({ verdict }: { readonly verdict: Verdict }) {
  if (verdict.kind !== 'some' && verdict.kind !== 'all') return null;
  const { asked } = verdict;
  if (asked > MOST) return null;
  const shown = verdict.kind === 'all' ? asked : verdict.shown;
  const listed = verdict.kind === 'all' ? 0 : verdict.listed;
  const stitches = Array.from({ length: asked }, (_, n) =>
    n < shown ? 'shown' : n < shown + listed ? 'listed' : 'none',
  );
  return (
    <div class="stitches" aria-hidden="true">
      {stitches.map((kind, n) => (
        <span key={n} class={`stitch stitch-${kind}`} />
      ))}
    </div>
  );
}
