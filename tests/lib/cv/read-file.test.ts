import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { readPdf } from '../../../lib/cli/pdf';
import { MOST_BYTES } from '../../../lib/cv/limits';
import { readCvFile } from '../../../lib/cv/read-file';
import { sampleDocx } from '../../fixtures/make/sample-docx';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/cvs', name)));
const read = (name: string, bytes: Uint8Array) => readCvFile({ name, bytes }, cvKnowledge, readPdf);
const ole = (text: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...text].join('\0'))]);

describe('readCvFile', () => {
  it.each([
    ['cv.pdf', fixture('sample.pdf'), 'pdf'],
    ['cv.docx', fixture('sample.docx'), 'docx'],
    ['named-wrongly.txt', fixture('sample.pdf'), 'pdf'],
    ['named-wrongly.pdf', sampleDocx(), 'docx'],
    ['cv.txt', strToU8('Orla Brennock\n\nSkills\nRust, Java'), 'text'],
    ['cv.md', strToU8('# Orla Brennock\n\n## Skills\n\nRust, Java'), 'markdown'],
    ['cv.json', strToU8('{"basics": {"name": "Orla Brennock"}}'), 'json'],
  ])('reads %s by what it is', async (name, bytes, kind) => {
    expect(await read(name, bytes)).toMatchObject({ ok: true, cv: { source: { kind, fileName: name } } });
  });

  it('reads text in UTF-16 and in Windows-1252', async () => {
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...'Zoë Marsh\n\nSkills\nGo'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const narrow = new Uint8Array([...'Zo\xeb Marsh\n\nSkills\nGo'].map((c) => c.charCodeAt(0)));
    expect(await read('cv.txt', wide)).toMatchObject({ ok: true, cv: { basics: { name: 'Zoë Marsh' } } });
    expect(await read('cv.txt', narrow)).toMatchObject({ ok: true, cv: { basics: { name: 'Zoë Marsh' } } });
  });

  it.each([
    ['an empty file', 'cv.pdf', new Uint8Array(), { reason: 'empty' }],
    ['a scan', 'cv.pdf', fixture('scanned.pdf'), { reason: 'scanned' }],
    ['a PDF with a password', 'cv.pdf', fixture('encrypted.pdf'), { reason: 'encrypted' }],
    ['a Word file with a password', 'cv.docx', ole('EncryptedPackage'), { reason: 'encrypted' }],
    ['half a PDF', 'cv.pdf', fixture('sample.pdf').slice(0, 8000), { reason: 'truncated' }],
    ['half a Word file', 'cv.docx', sampleDocx().slice(0, 1200), { reason: 'truncated' }],
    ['a picture named PDF', 'cv.pdf', strToU8('\x89PNG\r\n\x1a\n....', true), { reason: 'wrong-type', actual: 'png' }],
    ['text named PDF', 'cv.pdf', strToU8('Orla Brennock'), { reason: 'wrong-type', actual: 'text' }],
    ['a page named Word', 'cv.docx', strToU8('<!doctype html><html>'), { reason: 'wrong-type', actual: 'html' }],
    [
      'a spreadsheet named Word',
      'cv.docx',
      zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      { reason: 'wrong-type', actual: 'xlsx' },
    ],
    ['an old Word file', 'cv.doc', ole('WordDocument'), { reason: 'unsupported', actual: 'doc' }],
    [
      'a Pages file',
      'cv.pages',
      zipSync({ 'Index/Document.iwa': strToU8('x') }),
      { reason: 'unsupported', actual: 'pages' },
    ],
    ['a picture', 'cv.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), { reason: 'unsupported', actual: 'jpeg' }],
    ['JSON of another shape', 'cv.json', strToU8('{"name": "left-pad"}'), { reason: 'not-a-cv' }],
    ['a file of 50 MB', 'cv.pdf', new Uint8Array(MOST_BYTES), { reason: 'too-large' }],
  ])('refuses %s with its own reason', async (_, name, bytes, failure) => {
    expect(await read(name, bytes)).toEqual({ ok: false, failure });
  });

  it('never throws, whatever the reader of PDFs does', async () => {
    const broken = () => Promise.reject(new Error('out of paper'));
    expect(await readCvFile({ name: 'cv.pdf', bytes: strToU8('%PDF-1.7') }, cvKnowledge, broken)).toEqual({
      ok: false,
      failure: { reason: 'failed' },
    });
  });
});
