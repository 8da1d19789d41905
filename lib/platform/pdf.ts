import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

const MOST_MILLISECONDS = 60_000;

type ScriptUrls = { createScriptURL(url: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
};

let policy: ScriptUrls | null = null;

/** The one Trusted Types policy of the extension: it lets nothing through but our own origin's scripts. */
function ownScripts(): ScriptUrls {
  const rules = {
    createScriptURL(url: string): string {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError(`not a script of this extension: ${url}`);
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A document may make a policy of one name once only.
  policy ??= trustedTypes?.createPolicy('selvedge-worker', rules) ?? rules;
  return policy;
}

/** How a reading can end without a result. */
export type PdfTrouble<T> = {
  readonly late: () => T;
  readonly failed: (error: unknown) => T;
};

/**
 * Opens a PDF in pdf.js's module worker, hands the document to `read`, and destroys the worker whatever happens. Ends
 * with `late` after a minute, with `failed` when pdf.js or the worker throws.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<T>,
  trouble: PdfTrouble<T>,
): Promise<T> {
  const port = new Worker(ownScripts().createScriptURL(workerUrl), { type: 'module' });
  const worker = PDFWorker.create({ port });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(trouble.late()), MOST_MILLISECONDS);
  });
  const broken = new Promise<T>((resolve) => {
    port.addEventListener('error', (event) => resolve(trouble.failed(event.error)));
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
    return await Promise.race([task.promise.then(read), late, broken]);
  } catch (error) {
    return trouble.failed(error);
  } finally {
    clearTimeout(timer);
    worker.destroy();
    port.terminate();
  }
}
