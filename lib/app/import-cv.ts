import type { CvFile } from '../cv/read-file';
import type { CvFailure, CvResult, PdfPage } from '../model/cv';

export type ImportProgress = (done: { readonly page: number; readonly pages: number }) => void;

/**
 * A file the user picked or dropped to a CV. What it is comes from its bytes, not its name; a refusal has its reason.
 * Everything heavy (pdf.js, the Word reader, the parser of bullets) is loaded here, on the first import.
 */
export async function importCv(file: CvFile, onProgress?: ImportProgress): Promise<CvResult> {
  const [{ readCvFile }, { cvKnowledge }] = await Promise.all([
    import('../cv/read-file'),
    import('../../data/cv-knowledge'),
  ]);
  return readCvFile(file, cvKnowledge, (bytes) => readPdf(bytes, onProgress));
}

/** A pasted CV. */
export async function importPaste(text: string): Promise<CvResult> {
  const [{ cvFromText }, { cvKnowledge }] = await Promise.all([
    import('../cv/from-text'),
    import('../../data/cv-knowledge'),
  ]);
  return cvFromText(text, 'paste', cvKnowledge);
}

/** The sample CV of an invented person, for "Try a sample CV". */
export async function importSample(): Promise<CvResult> {
  const [{ cvFromJson }, { cvKnowledge }, sample] = await Promise.all([
    import('../cv/from-json'),
    import('../../data/cv-knowledge'),
    import('../../data/samples/sample-cv.json'),
  ]);
  return cvFromJson(JSON.stringify(sample.default), cvKnowledge);
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
