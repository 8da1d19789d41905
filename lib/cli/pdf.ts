import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfFailure, readPages } from '../cv/pdf/from-pdfjs';
import type { CvFailure, PdfPage } from '../model/cv';

const MOST_MILLISECONDS = 30_000;

/** The text layer of a PDF through pdf.js's legacy build: the modern one throws in Node. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[] | CvFailure> {
  // pdf.js takes the buffer for itself, so it gets a copy; fonts and files of the machine stay out of it.
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CvFailure>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'timeout' }), MOST_MILLISECONDS);
  });
  try {
    return await Promise.race([task.promise.then((document) => readPages(document)), late]);
  } catch (error) {
    return pdfFailure(error);
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}
