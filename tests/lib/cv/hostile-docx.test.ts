import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { cvFromDocx } from '../../../lib/cv/from-docx';

const word = (body: string, more: Readonly<Record<string, Uint8Array>> = {}) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`), ...more });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tables = (depth: number, inner: string) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${inner}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
const reasonOf = (bytes: Uint8Array) => {
  const result = cvFromDocx(bytes, cvKnowledge);
  return result.ok ? 'read' : result.failure.reason;
};

describe('a hostile Word file', () => {
  it('may nest tables deeper than a tag limit of a hundred, and is refused when it never ends', () => {
    expect(reasonOf(word(tables(36, paragraph('Ada Lee'))))).toBe('read');
    expect(reasonOf(word(tables(5_000, paragraph('Ada Lee'))))).toBe('too-deep');
    expect(reasonOf(word('<w:p>'.repeat(100_000)))).toBe('too-deep');
  });

  it('is refused with more parts than Word writes', () => {
    const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`word/media/${i}`, new Uint8Array(0)]));
    expect(reasonOf(word(paragraph('Ada Lee'), many))).toBe('bomb');
  });

  it('is refused past the most paragraphs', () => {
    expect(reasonOf(word(paragraph('Ada Lee').repeat(20_001)))).toBe('too-long');
  });

  it('is refused, and inflated no further than it says, when its header lies', () => {
    const bytes = word(paragraph('Ada Lee '.repeat(200_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size in the central directory, whose one entry is marked PK 01 02.
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(reasonOf(bytes)).toBe('truncated');
  });
});
