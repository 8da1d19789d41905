import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';
import { MOST_ITEMS, MOST_PAGES, pdfFailure, toPdfPage } from '../cv/pdf/from-pdfjs';
import type { CvFailure, PdfPage } from '../model/cv';

/** Node's own fonts and files stay out of it: only the text layer is wanted. */
const OPTIONS: DocumentInitParameters = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  verbosity: 0,
  stopAtErrors: false,
};
const MOST_MILLISECONDS = 30_000;

/** The text layer of a PDF through pdf.js's legacy build: the modern one throws in Node. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[] | CvFailure> {
  const task = getDocument({ ...OPTIONS, data: bytes.slice() });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CvFailure>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'timeout' }), MOST_MILLISECONDS);
  });
  try {
    return await Promise.race([task.promise.then(pagesOf), late]);
  } catch (error) {
    return pdfFailure(error);
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<readonly PdfPage[] | CvFailure> {
  if (document.numPages > MOST_PAGES) return { reason: 'too-large' };
  const pages: PdfPage[] = [];
  let items = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [content, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()]);
    items += content.items.length;
    if (items > MOST_ITEMS) return { reason: 'bomb' };
    pages.push(toPdfPage(page.view, content.items, annotations));
    page.cleanup();
  }
  return pages;
}
