import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { cvFromDocx } from '../../../lib/cv/from-docx';
import type { CvContent } from '../../../lib/model/cv';
import { bulleted, docx, heading, paragraph, words } from '../../fixtures/make/sample-docx';

function read(bytes: Uint8Array): CvContent {
  const result = cvFromDocx(bytes, cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const said = (cv: CvContent) => JSON.stringify({ ...cv, sourceLines: [] });
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const TOP = words('Ines Calloway') + words('ines.calloway@mail.example') + heading('Talks');
const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
const relations = (...each: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
const EXTERNAL = ' TargetMode="External"';

describe('links of a Word file', () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const field = (code: string, shown: string) =>
    `${mark('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;

  it.each([
    ['a field', field(' HYPERLINK &quot;https://load.example/a&quot; \\o &quot;tip&quot; ', run('On loads'))],
    ['a field within another', field(' IF 1 ', field('HYPERLINK https://load.example/a', run('On loads')))],
    ['a field left open', field('HYPERLINK "https://load.example/a"', run('On loads')).replace(mark('end'), '')],
    ['a simple field', `<w:fldSimple w:instr='HYPERLINK "https://load.example/a"'>${run('On loads')}</w:fldSimple>`],
  ])('are read from %s', (_, content) => {
    const cv = read(docx(TOP + paragraph(content)));
    expect(cv.links).toEqual([{ text: 'On loads', url: 'https://load.example/a' }]);
    expect(cv.extras[0]?.lines).toEqual(['On loads']);
  });

  it('are not taken from other fields, nor do their codes show', () => {
    const cv = read(
      docx(TOP + paragraph(field(' PAGE ', run('1 of talks')) + field('HYPERLINK \\l "top"', run('Up')))),
    );
    expect(cv.links).toBeUndefined();
    expect(said(cv)).not.toMatch(/PAGE|HYPERLINK/);
  });

  it('are read from a header, by the relations of the header', () => {
    const link = `<w:hyperlink r:id="rId1">${run('my notebook')}</w:hyperlink>`;
    const cv = read(
      docx(TOP + words('On loads'), {
        'word/header1.xml': `<w:hdr XMLNS>${paragraph(link)}</w:hdr>`,
        'word/_rels/header1.xml.rels': relations(
          relation('rId1', 'hyperlink', 'https://calloway.example/n?a=1&amp;b=2', EXTERNAL),
        ),
        'word/_rels/document.xml.rels': relations(relation('rId1', 'hyperlink', 'https://other.example', EXTERNAL)),
      }),
    );
    expect(cv.basics.url).toBe('https://calloway.example/n?a=1&b=2');
    expect(said(cv)).not.toContain('other.example');
  });

  it('are read from a picture, and never from what would run', () => {
    const picture = (id: string) =>
      `<w:r><w:drawing><wp:docPr><a:hlinkClick r:id="${id}"/></wp:docPr></w:drawing></w:r>`;
    const cv = read(
      docx(paragraph(picture('rId1') + picture('rId2')) + TOP + words('On loads'), {
        'word/_rels/document.xml.rels': relations(
          relation('rId1', 'hyperlink', 'https://github.com/icalloway', EXTERNAL),
          relation('rId2', 'hyperlink', 'javascript:alert(1)', EXTERNAL),
        ),
      }),
    );
    expect(cv.basics.profiles).toEqual([
      { network: 'GitHub', url: 'https://github.com/icalloway', username: 'icalloway' },
    ]);
    expect(said(cv)).not.toContain('javascript');
  });
});

describe('words of a Word file', () => {
  it.each([
    ['a smart tag around paragraphs', `<w:smartTag>${words('Rowing club')}</w:smartTag>`],
    ['an element that nobody knows', `<w:novel><w:wrapper>${words('Rowing club')}</w:wrapper></w:novel>`],
    [
      'a row within a content control',
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${words('Rowing club')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    ],
    [
      'a fallback without a choice',
      `<mc:AlternateContent><mc:Fallback>${words('Rowing club')}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'a drawing',
      paragraph('<w:r><w:drawing><a:p><a:r><a:t>Rowing</a:t></a:r><a:r><a:t> club</a:t></a:r></a:p></w:drawing></w:r>'),
    ],
    [
      'lettering on a path',
      paragraph('<w:r><w:pict><v:shape><v:textpath string="Rowing club"/></v:shape></w:pict></w:r>'),
    ],
    ['a formula', paragraph('<m:oMath><m:r><m:t>Rowing club</m:t></m:r></m:oMath>')],
  ])('are read from %s, once', (_, content) => {
    expect(said(read(docx(TOP + words('On loads') + content))).match(/Rowing club/g)).toHaveLength(1);
  });

  it('are read from a drawn diagram', () => {
    const diagram =
      '<dgm:dataModel><dgm:pt><dgm:t><a:p><a:r><a:t>Rowing club</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>';
    const cv = read(
      docx(TOP + words('On loads'), {
        'word/diagrams/data1.xml': diagram,
        'word/_rels/document.xml.rels': relations(relation('rId4', 'diagramData', 'diagrams/data1.xml')),
      }),
    );
    expect(said(cv)).toContain('Rowing club');
  });
});

describe('the package', () => {
  const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = (p: string) =>
    `<${p}body><${p}p><${p}pPr><${p}pStyle ${p || 'x:'}val="Top"/></${p}pPr><${p}r><${p}t>Skills</${p}t></${p}r></${p}p><${p}p><${p}r><${p}t>dbt, SQL</${p}t></${p}r></${p}p></${p}body>`;
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));

  it.each([
    ['other prefixes', `<ns0:document xmlns:ns0="${MAIN}">${body('ns0:')}</ns0:document>`],
    ['no prefixes', `<document xmlns="${MAIN}" xmlns:x="${MAIN}">${body('')}</document>`],
    [
      'the strict namespace',
      `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${body('w:')}</w:document>`,
    ],
  ])('may have %s, and parts of other names', (_, document) => {
    const cv = read(
      zip({
        '_rels/.rels': relations(relation('rId1', 'officeDocument', '/word/parts/main.xml')),
        'word/parts/main.xml': document,
        'word/parts/_rels/main.xml.rels': relations(
          relation('rId1', 'styles', '../looks.xml'),
          relation('rId2', 'footer', 'under.xml'),
        ),
        'word/looks.xml': `<w:styles xmlns:w="${MAIN}"><w:style w:styleId="Top"><w:name w:val="heading 1"/></w:style></w:styles>`,
        'word/parts/under.xml': `<w:ftr xmlns:w="${MAIN}"><w:p><w:r><w:t>Rowing club</w:t></w:r></w:p></w:ftr>`,
      }),
    );
    expect(cv.skills.flatMap(({ keywords }) => keywords)).toEqual(expect.arrayContaining(['dbt', 'SQL']));
    expect(said(cv)).toContain('Rowing club');
  });

  it('is refused for its depth in words of its own, never cut', () => {
    const nested = (depth: number) => `${'<w:sdt>'.repeat(depth)}${words('Rowing club')}${'</w:sdt>'.repeat(depth)}`;
    expect(said(read(docx(TOP + nested(200))))).toContain('Rowing club');
    expect(cvFromDocx(docx(TOP + nested(400)), cvKnowledge)).toEqual({ ok: false, failure: { reason: 'too-deep' } });
  });

  it('is read in little time though its elements declare prefixes without end', () => {
    const many = Array.from({ length: 15_000 }, (_, i) => `xmlns:p${i}="${MAIN}"`).join(' ');
    const marks = Array.from({ length: 15_000 }, (_, i) => `<q${i}:mark xmlns:q${i}="${MAIN}"/>`).join('');
    const before = performance.now();
    expect(said(read(docx(`<w:sdt ${many}>${TOP}${words('Rowing club')}${marks}</w:sdt>`)))).toContain('Rowing club');
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('is refused when it has more headers than any document', () => {
    const headers = Array.from({ length: 200 }, (_, i) => [`word/header${i}.xml`, '<w:hdr XMLNS/>']);
    expect(cvFromDocx(docx(bulleted('dbt'), Object.fromEntries(headers)), cvKnowledge)).toEqual({
      ok: false,
      failure: { reason: 'bomb' },
    });
  });
});
