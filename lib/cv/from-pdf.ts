import type { CvResult, CvSource, PdfPage } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import { glyphCutter } from './bullet-glyphs';
import { factsOf } from './facts';
import { joinLines } from './join-lines';
import { readingOrder } from './pdf/flows';
import { withoutFurniture } from './pdf/furniture';
import { ligatureMender } from './pdf/lost-ligatures';
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
  const mend = ligatureMender(pages, facts);
  const { pages: rows, furniture } = withoutFurniture(pages.map((page, index) => runsOf(page, index, mend)));
  const cut = glyphCutter(
    rows.flat().flatMap((row) => row.map((run) => run.text)),
    knowledge.glyphs.bullets,
  );
  const links = pages.map((page) => page.links);
  const lines = readingOrder(rows, facts).flatMap((flow) => linesOf(flow.rows, cut, links, flow.column));
  const source: CvSource = {
    kind: 'pdf',
    fileName: null,
    pages: pages.length,
    paper: { width: first.width, height: first.height },
  };
  return { ok: true, cv: readCv(joinLines(lines, facts), source, knowledge, furniture) };
}
