import type { CvFailure, CvResult, PdfPage } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import { cvFromDocx } from './from-docx';
import { cvFromJson } from './from-json';
import { cvFromPdf } from './from-pdf';
import { cvFromText } from './from-text';
import { MOST_BYTES } from './limits';
import { isFlateBomb } from './pdf/flate-bomb';
import { sniff } from './sniff';

export type CvFile = { readonly name: string; readonly bytes: Uint8Array };
/** Gets the text layer out of a PDF: pdf.js, in a worker or in Node. */
export type PdfReader = (bytes: Uint8Array) => Promise<readonly PdfPage[] | CvFailure>;

/**
 * Any CV file to a CV. What the file is comes from its bytes, never from its name. Each refusal has its reason; nothing
 * is thrown.
 */
export async function readCvFile(file: CvFile, knowledge: CvKnowledge, readPdf: PdfReader): Promise<CvResult> {
  if (file.bytes.length >= MOST_BYTES) return refused({ reason: 'too-large' });
  try {
    const result = await readSniffed(file, knowledge, readPdf);
    return result.ok
      ? { ok: true, cv: { ...result.cv, source: { ...result.cv.source, fileName: file.name } } }
      : result;
  } catch {
    return refused({ reason: 'failed' });
  }
}

async function readSniffed(file: CvFile, knowledge: CvKnowledge, readPdf: PdfReader): Promise<CvResult> {
  const sniffed = sniff(file.name, file.bytes);
  switch (sniffed.kind) {
    case 'empty':
      return refused({ reason: 'empty' });
    case 'encrypted-office':
      return refused({ reason: 'encrypted' });
    case 'pdf': {
      if (isFlateBomb(file.bytes)) return refused({ reason: 'bomb' });
      const pages = await readPdf(file.bytes);
      return 'reason' in pages ? refused(pages) : cvFromPdf(pages, knowledge);
    }
    case 'docx':
      return cvFromDocx(file.bytes, knowledge);
    case 'other':
      return refused(otherKind(file.name, sniffed.actual));
    default: {
      if (/\.(?:pdf|docx)$/i.test(file.name)) return refused({ reason: 'wrong-type', actual: sniffed.kind });
      const text = decode(file.bytes);
      if (sniffed.kind === 'json') return cvFromJson(text, knowledge);
      return cvFromText(text, sniffed.kind, knowledge);
    }
  }
}

/** A format we do not read is `unsupported`; one that hides behind another's name is a `wrong-type`. */
function otherKind(name: string, actual: string): CvFailure {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = ['pdf', 'docx', 'json', 'md', 'markdown', 'txt'].includes(ending);
  return { reason: read ? 'wrong-type' : 'unsupported', actual };
}

const refused = (failure: CvFailure): CvResult => ({ ok: false, failure });

/** UTF-8, UTF-16 by its mark, and Windows-1252 where neither fits. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
