import { cvKnowledge } from '../../data/cv-knowledge';
import { cvFromJson } from '../cv/from-json';
import { cvFromText } from '../cv/from-text';
import { pdfFailure, readPages } from '../cv/pdf/from-pdfjs';
import { type CvFile, readCvFile } from '../cv/read-file';
import type { CvFailure, CvOrigin, CvResult, PdfPage } from '../model/cv';
import { doJob } from '../platform/read-worker';

/** The worker that reads CVs: whatever a file does to its reader, it does it here. pdf.js comes with the first PDF. */
export type ReadJob =
  | { readonly kind: 'file'; readonly file: CvFile }
  | { readonly kind: 'paste'; readonly text: string }
  /** JSON Resume of our own: the sample, a template. */
  | { readonly kind: 'ours'; readonly resume: unknown; readonly origin: CvOrigin };

export type ReadProgress = { readonly page: number; readonly pages: number };

type Tell = (progress: ReadProgress) => void;

doJob<ReadJob, ReadProgress, CvResult>(async (job, tell) => {
  try {
    return await read(job, tell);
  } catch {
    return { ok: false, failure: { reason: 'failed' } };
  }
});

function read(job: ReadJob, tell: Tell): CvResult | Promise<CvResult> {
  switch (job.kind) {
    case 'paste':
      return cvFromText(job.text, 'paste', cvKnowledge);
    case 'ours':
      return readOurs(job.resume, job.origin);
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
