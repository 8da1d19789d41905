import { deflateSync } from 'node:zlib';

/** The drawing of a page: its lines, one under the other, in Helvetica. */
export function drawing(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /F1 10 Tf 13 TL 56 780 Td\n${shown}\nET`;
}

/** A PDF of A4 pages, one for each drawing, with nothing in it that is not needed; `extra` goes into each page's stream dictionary. */
export function writePdf(drawings: readonly (string | Uint8Array)[], extra = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const object = (...body: (string | Uint8Array)[]) => {
    offsets.push(length);
    const written = Buffer.concat([
      Buffer.from(`${offsets.length} 0 obj\n`),
      ...body.map((part) => Buffer.from(part as Uint8Array)),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(written);
    length += written.length;
  };
  const kids = drawings.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object(`<</Type/Pages/Count ${drawings.length}/Kids[${kids}]>>`);
  object('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  drawings.forEach((drawn, i) => {
    object(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + i * 2} 0 R>>`,
    );
    const data = typeof drawn === 'string' ? deflateSync(drawn) : drawn;
    object(`<</Length ${data.length}/Filter/FlateDecode${extra}>>\nstream\n`, data, '\nendstream');
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A CV that goes on for as many pages as asked: a job a page, fifty achievements each. */
export function longCv(pages: number): Uint8Array {
  const page = (_: unknown, i: number) =>
    drawing([
      ...(i === 0
        ? ['Ines Caldbeck', 'Platform Engineer', 'ines.caldbeck@mail.example | Leeds, UK', 'EXPERIENCE']
        : []),
      `Platform Engineer, Weirside Works ${pages - i}, ${1999 - i + pages} - ${2000 - i + pages}`,
      ...Array.from(
        { length: 50 },
        (__, n) =>
          `- Rebuilt pump controller ${n + 1} in Rust, which cut the weekly downtime by ${n + 2}% for 12 mills`,
      ),
    ]);
  return writePdf(Array.from({ length: pages }, page));
}
