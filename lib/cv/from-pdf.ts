import type { CvDoubt, CvResult, CvSource, PdfPage, SourceLine, TextDamage } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import { glyphCutter } from './bullet-glyphs';
import { contactInMargin, findDamage } from './damage';
import { factsOf } from './facts';
import { joinLines } from './join-lines';
import { withOriginal } from './origin';
import { type Flow, readingOrder } from './pdf/flows';
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
  const flows = readingOrder(rows, facts);
  const lines = flows.flatMap((flow) => linesOf(flow.rows, cut, links, flow.column));
  const source: CvSource = {
    kind: 'pdf',
    fileName: null,
    pages: pages.length,
    paper: { width: first.width, height: first.height },
  };
  const cv = readCv(joinLines(lines, facts), source, knowledge, furniture);
  const damage = [...findDamage(pages, flows, facts), ...contactInMargin(cv.basics, flows, furniture)];
  return {
    ok: true,
    cv: withOriginal({ ...cv, damage, doubts: [...damage.map(toDoubt), ...cv.doubts] }, printedLines(flows, furniture)),
  };
}

const toDoubt = ({ quote }: TextDamage): CvDoubt => ({ kind: 'damaged-text', path: '', quote });

/** The lines as printed, column after column; running heads and feet come last and belong to no page. */
function printedLines(flows: readonly Flow[], furniture: readonly string[]): SourceLine[] {
  let column = -1;
  const lines = flows.flatMap((flow) => {
    if (flow.column || column < 0) column += 1;
    return flow.rows.map((row) => ({
      text: row.map((run) => run.text).join('\t'),
      page: (row[0]?.page ?? 0) + 1,
      column,
    }));
  });
  return [...lines, ...furniture.map((text) => ({ text, page: null, column: column + 1 }))];
}
