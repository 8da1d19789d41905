import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { damageSources } from '../../../data/damage-sources';
import { readPdf } from '../../../lib/cli/pdf';
import { findDamage } from '../../../lib/cv/damage';
import { factsOf } from '../../../lib/cv/facts';
import { cvFromPdf } from '../../../lib/cv/from-pdf';
import type { CvContent, DamageKind, TextDamage } from '../../../lib/model/cv';
import { damagedPdfs, soundPdf } from '../../fixtures/make/damaged';
import { type RawLine, rawPdf } from '../../fixtures/make/raw-pdf';

async function read(bytes: Uint8Array): Promise<CvContent> {
  const pages = await readPdf(bytes);
  if ('reason' in pages) throw new Error(pages.reason);
  const result = cvFromPdf(pages, cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const folder = join(import.meta.dirname, '../../fixtures/cvs');
const file = (name: string) => readFileSync(join(folder, name));
const bytesOf = (pdf: string) => new Uint8Array(Buffer.from(pdf, 'latin1'));
const damageIn = async (bytes: Uint8Array): Promise<readonly TextDamage[]> => (await read(bytes)).damage ?? [];
const lines = (texts: readonly string[]): RawLine[] => texts.map((text, i) => ({ x: 50, y: 790 - i * 14, text }));

/** What a machine makes of each of the fixtures. */
const SEEN: Readonly<Record<DamageKind, string>> = {
  'spaced-letters': 'E x p e r i e n c e',
  'glued-words': 'Cutthenightlyrunofthebrowsertestsfrom90minutesto20',
  'wrong-order': 'Skills',
  'interleaved-columns': 'Skills Wrote the release checklist that three other teams now work from',
  'lost-ligatures': 'Every release was quali\uFFFDed, veri\uFFFDed, certi\uFFFDed, de\uFFFDned and signed',
  'single-glyph-ligatures': 'Every release was quali\uFB01ed, veri\uFB01ed, certi\uFB01ed, de\uFB01ned and signed',
  'icon-letters': '\uF0E0maren',
  'contact-in-margin': 'maren.oakhurst@mail.example',
  'hidden-text': 'Kubernetes Terraform Kafka',
  'no-characters': '7HVW (QJLQHHU',
};

describe('a damaged text layer', () => {
  const kinds = Object.keys(SEEN) as DamageKind[];

  it.each(kinds)('is told by its kind and nothing else: %s', async (kind) => {
    const found = await damageIn(bytesOf(damagedPdfs[kind]));
    expect(found.map((each) => each.kind)).toEqual([kind]);
    expect(found[0]?.lines.join('\n')).toContain(SEEN[kind]);
    expect(found[0]?.lines.length).toBeLessThanOrEqual(5);
    expect(found[0]?.quote).not.toBe('');
  });

  it.each(kinds)('is told in the committed file as well: %s', (kind) => {
    expect(file(`damaged/${kind}.pdf`).equals(bytesOf(damagedPdfs[kind]))).toBe(true);
  });

  it('is named to whoever reads the findings', async () => {
    const { doubts } = await read(bytesOf(damagedPdfs['glued-words']));
    expect(doubts[0]).toMatchObject({ kind: 'damaged-text', path: '' });
  });

  it('has its words put together all the same where that can be done', async () => {
    const { roles } = await read(bytesOf(damagedPdfs['single-glyph-ligatures']));
    expect(JSON.stringify(roles)).toContain('qualified, verified, certified, defined');
  });

  it('is told for a page of two columns as a browser prints it', async () => {
    const [found] = await damageIn(new Uint8Array(file('two-column.pdf')));
    expect(found?.kind).toBe('interleaved-columns');
    expect(found?.lines).toContain('rowan.teasdale@mail.example Platform Engineer');
  });

  it('has a source or none for every kind', () => {
    expect(Object.keys(damageSources).sort()).toEqual([...kinds].sort());
    const sources = Object.values(damageSources).flat();
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter(({ url }) => !/^https:\/\/[\w.-]+\/\S+$/.test(url))).toEqual([]);
  });
});

describe('a sound text layer', () => {
  it.each(['sample.pdf', 'side-headings.pdf', 'damaged/sound.pdf'])('raises no alarm: %s', async (name) => {
    expect(await damageIn(new Uint8Array(file(name)))).toEqual([]);
  });

  const sound: readonly (readonly [string, readonly string[]])[] = [
    [
      'products with long names',
      ['Skills', 'ApplicationInsights, GitHubActions, AmazonWebServices, TransactionReplication'],
    ],
    [
      'German',
      [
        'Berufserfahrung',
        'Sicherheitsbeauftragter fuer Datenverarbeitungsanlagen bei der Stadtverwaltung in Bad Emstal',
      ],
    ],
    ['single letters', ['Grades', 'A B C', 'Plan A to Plan B, C and R']],
    ['a name that is a user name too', ['Maren Oak', 'marenoak', 'marenoak', 'Maren Oak wrote it']],
    ['dates and places in a margin', ['2021 Second place, city hackathon', '2020 Finalist, county final']],
  ];
  it.each(sound)('raises no alarm for %s', async (_, texts) => {
    const body = [
      'Maren Oakhurst',
      'maren.oakhurst@mail.example',
      'Experience',
      'Test Engineer, Cobble Street Software Ltd',
    ];
    expect(await damageIn(bytesOf(rawPdf([lines([...body, ...texts])])))).toEqual([]);
  });

  it('may draw its last column first, and its heading last', async () => {
    const left = lines(['Contact', 'maren.oakhurst@mail.example', 'Skills', 'Python']);
    const right = lines([
      'Experience',
      'Test Engineer, Cobble Street Software Ltd',
      'Wrote the release checklist',
      'Education',
    ]);
    const moved = right.map((line) => ({ ...line, x: 300, y: line.y - 200 }));
    const head = { x: 50, y: 820, text: 'Maren Oakhurst, who tests' };
    expect(await damageIn(bytesOf(rawPdf([[...moved, ...left, head]])))).toEqual([]);
  });

  it('is told in a time its length bounds', async () => {
    const glued = 'thequickofaandtowith'.repeat(9);
    const many = Array.from({ length: 40 }, () => lines(Array.from({ length: 50 }, () => `${glued} a b c d e f g h`)));
    const pages = await readPdf(bytesOf(rawPdf(many)));
    if ('reason' in pages) throw new Error(pages.reason);
    const facts = factsOf(cvKnowledge);
    const from = performance.now();
    findDamage(pages, [], facts);
    expect(performance.now() - from).toBeLessThan(6000);
  });

  it('is what the sound fixture was made from', () => {
    expect(file('damaged/sound.pdf').equals(bytesOf(soundPdf))).toBe(true);
  });
});
