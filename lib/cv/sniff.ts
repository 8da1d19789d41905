import type { CvFileKind } from '../model/cv';

/** What a file is by its first bytes, whatever its name says. */
export type Sniffed =
  | { readonly kind: Exclude<CvFileKind, 'paste'> | 'encrypted-office' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly actual: string };

const SIGNATURES: readonly (readonly [actual: string, bytes: string])[] = [
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['rtf', '{\\rtf'],
  ['webp', 'RIFF'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['heic', '\0\0\0\x18ftyp'],
  ['gzip', '\x1f\x8b'],
  ['7z', '7z\xbc\xaf'],
  ['rar', 'Rar!'],
  ['postscript', '%!PS'],
  ['exe', 'MZ'],
];

/** Takes the file's name for the choice between kinds of text only. */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oleKind(bytes);
  const other = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  if (other) return { kind: 'other', actual: other[0] };
  if (isBinary(bytes)) return { kind: 'other', actual: 'binary' };
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return { kind: 'other', actual: 'html' };
  if (/^[{[]/.test(text) && (/\.json$/i.test(name) || /^[{[]\s*["{[\]}]/.test(text))) return { kind: 'json' };
  return { kind: /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text' };
}

/** Names in a zip's directory stand uncompressed: they tell Word's format from the others. */
function zipKind(bytes: Uint8Array): Sniffed {
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - 65_536))) + latin(bytes.subarray(0, 65_536));
  if (tail.includes('word/')) return { kind: 'docx' };
  const known: readonly (readonly [string, string])[] = [
    ['Index/Document.iwa', 'pages'],
    ['mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['xl/', 'xlsx'],
    ['ppt/', 'pptx'],
    ['META-INF/container.xml', 'epub'],
  ];
  return { kind: 'other', actual: known.find(([sign]) => tail.includes(sign))?.[1] ?? 'zip' };
}

/** Office encrypts a docx into the container that the old .doc uses. */
function oleKind(bytes: Uint8Array): Sniffed {
  const spread = (text: string) => [...text].join('\0');
  const all = latin(bytes.subarray(0, 262_144));
  return all.includes(spread('EncryptedPackage')) ? { kind: 'encrypted-office' } : { kind: 'other', actual: 'doc' };
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !utf16 && head.includes(0);
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
