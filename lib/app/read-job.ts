import { cvKnowledge } from '../../data/cv-knowledge';
import sampleCv from '../../data/samples/sample-cv.json';
import { starters } from '../../data/starters';
import { cvFromJson } from '../cv/from-json';
import { cvFromText } from '../cv/from-text';
import { pdfFailure, readPages } from '../cv/pdf/from-pdfjs';
import { type CvFile, readCvFile } from '../cv/read-file';
import type { CvFailure, CvOrigin, CvResult, PdfPage } from '../model/cv';
import type { StarterId } from '../model/starter';

/** What can be read as a CV: a file, a text, the sample of an invented person, a template. */
export type ReadJob =
  | { readonly kind: 'file'; readonly file: CvFile }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'sample' }
  | { readonly kind: 'starter'; readonly id: StarterId };

export type ReadProgress = { readonly page: number; readonly pages: number };

type Tell = (progress: ReadProgress) => void;

/** Reads one CV; `tell` is called before each page of a PDF, for which pdf.js comes. Nothing is thrown. */
export async function readJob(job: ReadJob, tell: Tell): Promise<CvResult> {
  try {
    return await read(job, tell);
  } catch {
    return { ok: false, failure: { reason: 'failed' } };
  }
}

async function read(job: ReadJob, tell: Tell): Promise<CvResult> {
  switch (job.kind) {
    case 'paste':
      return cvFromText(job.text, 'paste', cvKnowledge);
    case 'sample':
      return readOurs(sampleCv, 'sample');
    case 'starter':
      return readOurs((await starters[job.id]()).default, 'template');
    case 'file':
      return readCvFile(job.file, cvKnowledge, (bytes) => readPdf(bytes, tell));
  }
}

function readOurs(resume: unknown, kind: CvOrigin): CvResult {
  const result = cvFromJson(JSON.stringify(resume), cvKnowledge);
  return result.ok ? { ok: true, cv: { ...result.cv, source: { ...result.cv.source, kind } } } : result;
}

async function readPdf(bytes: Uint8Array, tell: Tell): Promise<readonly PdfPage[] | CvFailure> {
  const { withPdf } = await import('../platform/pdf');
  return withPdf<readonly PdfPage[] | CvFailure>(bytes, (document) => readPages(document, tell), pdfFailure);
}
