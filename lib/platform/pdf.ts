import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { ownWorker } from './own-scripts';

/**
 * Opens a PDF in pdf.js's module worker, hands the document to `read`, and destroys the worker whatever happens. Ends
 * with `failed` when pdf.js or the worker throws. Sets no limit of time: whoever calls it can be ended from outside, and
 * the worker ends with it.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<T>,
  failed: (error: unknown) => T,
): Promise<T> {
  const port = ownWorker(workerUrl);
  const worker = PDFWorker.create({ port });
  const broken = new Promise<T>((resolve) => {
    port.addEventListener('error', (event) => resolve(failed(event.error)));
  });
  try {
    const task = getDocument({
      data: bytes.slice(),
      worker,
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      disableFontFace: true,
      verbosity: 0,
    });
    return await Promise.race([task.promise.then(read), broken]);
  } catch (error) {
    return failed(error);
  } finally {
    worker.destroy();
    port.terminate();
  }
}
