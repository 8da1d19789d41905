import { cvKnowledge } from '../../data/cv-knowledge';
import sampleCv from '../../data/samples/sample-cv.json';
import { starters } from '../../data/starters';
import { cvFromJson } from '../cv/from-json';
import { cvFromText } from '../cv/from-text';
import { type CvFile, readCvFile } from '../cv/read-file';
import type { CvFailure, CvOrigin, CvResult, PdfPage } from '../model/cv';
import type { StarterId } from '../model/starter';

/**
 * Everything that reads CVs: load this file lazily, on the first import (the Word reader and the parser of bullets are
 * heavy, and pdf.js comes only with the first PDF).
 */

export type ImportProgress = (done: { readonly page: number; readonly pages: number }) => void;

/** A file the user picked or dropped to a CV. What it is comes from its bytes, not its name; a refusal has its reason. */
export function importCv(file: CvFile, onProgress?: ImportProgress): Promise<CvResult> {
  return readCvFile(file, cvKnowledge, (bytes) => readPdf(bytes, onProgress));
}

/** A pasted CV. */
export function importPaste(text: string): CvResult {
  return cvFromText(text, 'paste', cvKnowledge);
}

/** The sample CV of an invented person, for "Try a sample CV". */
export function importSample(): CvResult {
  return ours(sampleCv, 'sample');
}

/** A template for someone without a CV, with places to fill in where the facts will be. */
export async function importStarter(id: StarterId): Promise<CvResult> {
  return ours((await starters[id]()).default, 'template');
}

function ours(resume: unknown, kind: CvOrigin): CvResult {
  const result = cvFromJson(JSON.stringify(resume), cvKnowledge);
  return result.ok ? { ok: true, cv: { ...result.cv, source: { ...result.cv.source, kind } } } : result;
}

async function readPdf(bytes: Uint8Array, onProgress?: ImportProgress): Promise<readonly PdfPage[] | CvFailure> {
  const [{ withPdf }, { pdfFailure, readPages }] = await Promise.all([
    import('../platform/pdf'),
    import('../cv/pdf/from-pdfjs'),
  ]);
  return withPdf<readonly PdfPage[] | CvFailure>(bytes, (document) => readPages(document, onProgress), {
    late: () => ({ reason: 'timeout' }),
    failed: pdfFailure,
  });
}
