/**
 * `npx tsx tests/bench/pdf-time.ts [FOLDER]`: time to read each PDF of a folder (the project's fixtures where none is
 * named) to a CV, against pdf.js's own text extraction of the same file. Both take turns in one warm process; the least
 * of the rounds counts, as the machine's other work only ever adds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cvKnowledge } from '../../data/cv-knowledge';
import { readPdf } from '../../lib/cli/pdf';
import { cvFromPdf } from '../../lib/cv/from-pdf';

const ROUNDS = 9;
const folder = process.argv[2] ?? join(import.meta.dirname, '../fixtures/cvs');

/** The text of every page, and nothing else. */
async function extract(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      await (await document.getPage(number)).getTextContent();
    }
  } finally {
    await task.destroy();
  }
}

async function readCv(bytes: Uint8Array): Promise<void> {
  const pages = await readPdf(bytes);
  if (!('reason' in pages)) cvFromPdf(pages, cvKnowledge);
}

async function milliseconds(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
const readable: { readonly name: string; readonly bytes: Uint8Array }[] = [];
for (const name of files) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const pages = await readPdf(bytes);
  if (!('reason' in pages)) readable.push({ name, bytes });
}
const ratios: number[] = [];
for (const { name, bytes } of readable) {
  let [bare, ours] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare = Math.min(bare, await milliseconds(() => extract(bytes)));
    ours = Math.min(ours, await milliseconds(() => readCv(bytes)));
  }
  ratios.push(ours / bare);
  console.log(
    `${name.padEnd(40)}${bare.toFixed(1).padStart(8)} ms${ours.toFixed(1).padStart(8)} ms${(ours / bare).toFixed(2).padStart(7)}x`,
  );
}
ratios.sort((a, b) => a - b);
console.log(`median of ${ratios.length} files: ${ratios[Math.floor(ratios.length / 2)]?.toFixed(2)}x`);
