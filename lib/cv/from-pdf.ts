import type { CvResult, CvSource, PdfPage } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import { glyphCutter } from './bullet-glyphs';
import { factsOf } from './facts';
import { joinLines } from './join-lines';
import { linesOf } from './pdf/rows';
import { runsOf } from './pdf/runs';
import { readCv } from './read-cv';

/**
 * The pages of a PDF to a CV: characters to runs, runs to columns, columns to lines, lines to blocks. Fails with
 * `scanned` when the pages hold no text layer worth the name, with `empty` when there is no page.
 */
export function cvFromPdf(pages: readonly PdfPage[], knowledge: CvKnowledge): CvResult {
  const first = pages[0];
  if (!first) return { ok: false, failure: { reason: 'empty' } };
  const letters = pages
    .flatMap((page) => page.items)
    .reduce((sum, item) => sum + (item.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < 20) return { ok: false, failure: { reason: 'scanned' } };
  const facts = factsOf(knowledge);
  const runs = pages.map((page) => runsOf(page));
  const cut = glyphCutter(
    runs.flat().map((row) => row[0]?.text ?? ''),
    knowledge.glyphs.bullets,
  );
  const lines = pages.flatMap((page, i) => linesOf(runs[i]!, cut, page.links, i === 0));
  const source: CvSource = {
    kind: 'pdf',
    fileName: null,
    pages: pages.length,
    paper: { width: first.width, height: first.height },
  };
  return { ok: true, cv: readCv(joinLines(lines, facts), source, knowledge) };
}
