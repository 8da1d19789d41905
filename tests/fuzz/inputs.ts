import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { drawing, writePdf } from '../support/write-pdf';

/** A file as it may come in, and how it was made. */
export type FuzzFile = { readonly kind: string; readonly name: string; readonly bytes: Uint8Array };

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/cvs', name)));

const TEXT = `Ada Lee
Baker | ada.lee@mail.example | +44 20 7946 0000 | Leeds, UK

## Experience
### Baker, Mill Lane Ovens, Mar 2019 - Present
- Cut waste by 12% with a **new** [rota](https://mill.example/rota)
- Led 4 apprentices

## Education
BSc Chemistry, University of Leeds, 2012 - 2015

## Skills
Sourdough: rye, spelt; Lamination
`;

const RESUME = JSON.stringify({
  basics: {
    name: 'Ada Lee',
    email: 'ada.lee@mail.example',
    profiles: [{ network: 'GitHub', url: 'https://github.com/adalee' }],
  },
  work: [{ name: 'Mill Lane Ovens', position: 'Baker', startDate: '2019-03', highlights: ['Cut waste by 12%'] }],
  education: [{ institution: 'University of Leeds', studyType: 'BSc', startDate: '2012' }],
  skills: [{ name: 'Sourdough', keywords: ['rye', 'spelt'] }],
  meta: { unplaced: ['once'] },
});

const docx = fixture('sample.docx');
const parts = unzipSync(docx);

type Seed = { readonly name: string; readonly bytes: Uint8Array };
const SEEDS: readonly Seed[] = [
  ...['sample.pdf', 'two-column.pdf', 'side-headings.pdf', 'encrypted.pdf', 'scanned.pdf'].map((name) => ({
    name,
    bytes: fixture(name),
  })),
  { name: 'plain.pdf', bytes: writePdf([drawing(TEXT.split('\n')), drawing(['Page two'])]) },
  { name: 'sample.docx', bytes: docx },
  { name: 'cv.json', bytes: strToU8(RESUME) },
  { name: 'cv.md', bytes: strToU8(TEXT) },
  { name: 'cv.txt', bytes: strToU8(TEXT) },
];

const seed = fc.constantFrom(...SEEDS);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, part: number) => Math.floor(part * bytes.length);

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let to = 0;
  for (const piece of pieces) {
    all.set(piece, to);
    to += piece.length;
  }
  return all;
}

const truncated = fc
  .tuple(seed, place)
  .map(([{ name, bytes }, part]) => ({ name, bytes: bytes.slice(0, at(bytes, part)) }));

const flipped = fc
  .tuple(seed, fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 }))
  .map(([{ name, bytes }, flips]) => {
    const changed = bytes.slice();
    for (const [part, value] of flips) changed[Math.min(at(bytes, part), bytes.length - 1)] = value;
    return { name, bytes: changed };
  });

const spliced = fc.tuple(seed, seed, place, place).map(([one, two, a, b]) => ({
  name: one.name,
  bytes: joined(one.bytes.slice(0, at(one.bytes, a)), two.bytes.slice(at(two.bytes, b))),
}));

const repeated = fc
  .tuple(seed, place, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 500 }))
  .map(([{ name, bytes }, part, length, times]) => {
    const from = at(bytes, part);
    const piece = bytes.slice(from, from + length);
    return {
      name,
      bytes: joined(bytes.slice(0, from), ...Array.from({ length: times }, () => piece), bytes.slice(from)),
    };
  });

const misnamed = fc
  .tuple(seed, fc.constantFrom('cv.pdf', 'cv.docx', 'cv.json', 'cv.md', 'cv.txt', 'cv', 'cv.exe'))
  .map(([{ bytes }, name]) => ({ name, bytes }));

const random = fc
  .tuple(
    fc.constantFrom('%PDF-1.7\n', 'PK\x03\x04word/', '{"basics":', '', '\xff\xfe', '# '),
    fc.uint8Array({ maxLength: 3_000 }),
    fc.constantFrom('cv.pdf', 'cv.docx', 'cv.json', 'cv.txt', 'cv.md'),
  )
  .map(([head, tail, name]) => ({
    name,
    bytes: joined(
      Uint8Array.from(head, (char) => char.charCodeAt(0)),
      tail,
    ),
  }));

/** Signs that open a reading, repeated and mixed: what a pattern may run over again and again. */
const sign = fc.constantFrom(
  ...[
    ' ',
    '\t',
    '-',
    '–',
    '.',
    '·',
    '|',
    '[',
    '](',
    '<b ',
    '**',
    '_',
    '`',
    '#',
    '(',
    '+1',
    '2020 - ',
    'Jan 2020',
    ', ',
  ],
  ...[
    'www.',
    'a@b.',
    'Led ',
    'and ',
    'by 5% ',
    '\n',
    '\n- ',
    '\nSkills\n',
    '\nExperience\n',
    '\u00AD',
    '\uE000',
    'e\u0301',
    '😀',
  ],
);
const signs = fc
  .tuple(
    fc.array(fc.tuple(sign, fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 12 }),
    fc.constantFrom('cv.txt', 'cv.md'),
  )
  .map(([runs, name]) => ({
    name,
    bytes: strToU8(`Ada Lee\n${runs.map(([text, times]) => text.repeat(times)).join('A')}x`),
  }));

const json = fc
  .tuple(
    fc.json({ maxDepth: 6 }),
    fc.constantFrom('basics', 'work', 'sections', 'skills', 'education', 'meta', 'projects'),
  )
  .map(([value, key]) => ({
    name: 'cv.json',
    bytes: strToU8(`{"${key}":${value},"work":[${value},{"highlights":${value}}]}`),
  }));

const nested = fc
  .tuple(fc.integer({ min: 1, max: 3_000 }), fc.constantFrom('json', 'list', 'docx', 'html', 'pdf'))
  .map(([depth, how]) => {
    if (how === 'docx') {
      const inner = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p><w:r><w:t>Ada</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
      return {
        name: 'cv.docx',
        bytes: zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${inner}</w:body></w:document>`) }),
      };
    }
    if (how === 'json')
      return { name: 'cv.json', bytes: strToU8(`${'{"basics":'.repeat(depth)}1${'}'.repeat(depth)}`) };
    if (how === 'list') return { name: 'cv.json', bytes: strToU8(`{"work":${'['.repeat(depth)}${']'.repeat(depth)}}`) };
    if (how === 'html') return { name: 'cv.md', bytes: strToU8(`Ada Lee\n${'<div>'.repeat(depth)}Baker`) };
    return {
      name: 'cv.pdf',
      bytes: writePdf([
        `${'q '.repeat(depth)}${'['.repeat(depth)}${'<<'.repeat(depth)} ${drawing(['Ada Lee, baker in the north of Leeds'])}`,
      ]),
    };
  });

/** A Word file whose parts are broken inside, where the zip is sound. */
const wordParts = fc
  .tuple(
    fc.constantFrom(...Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))),
    place,
    place,
    fc.string(),
  )
  .map(([part, a, b, text]) => {
    const xml = parts[part]!;
    const [from, to] = [at(xml, Math.min(a, b)), at(xml, Math.max(a, b))];
    return {
      name: 'cv.docx',
      bytes: zipSync({ ...parts, [part]: joined(xml.slice(0, from), strToU8(text), xml.slice(to)) }),
    };
  });

/** Drawings of a PDF that say odd things soundly packed. */
const drawings = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'BT',
        'ET',
        'q',
        'Q',
        '/F1 9 Tf',
        '/F9 9 Tf',
        'T*',
        '0 0 0 0 0 0 Tm',
        '1 0 0 1 50 700 Tm',
        '1e9 0 0 -1e9 0 0 cm',
        'BI ID EI',
        '-1 Tr',
        '99999 TL',
        'Do',
        'W n',
      ),
      fc.string({ maxLength: 40 }).map((text) => `(${text.replace(/[\\()]/g, '')}) Tj`),
      fc.integer({ min: -900, max: 900 }).map((x) => `${x} ${-x} Td`),
    ),
    { maxLength: 120 },
  )
  .map((operators) => ({ name: 'cv.pdf', bytes: writePdf([operators.join('\n'), operators.reverse().join('\n')]) }));

const KINDS = { truncated, flipped, spliced, repeated, misnamed, random, signs, json, nested, wordParts, drawings };

/** Files of every kind, each kind as often as another. */
export const fuzzFiles: fc.Arbitrary<FuzzFile> = fc.oneof(
  ...Object.entries(KINDS).map(([kind, files]) => files.map((file): FuzzFile => ({ kind, ...file }))),
);
