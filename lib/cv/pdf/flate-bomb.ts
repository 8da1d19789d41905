import { Inflate } from 'fflate';

/** Inflated, in bytes: a page's drawing is some kilobytes, a scanned page of four colours some megabytes. */
const MOST_OF_ONE = 256 * 1024 * 1024;
const MOST_OF_ALL = 1024 * 1024 * 1024;
/** Streams long enough to be looked into: a hundred pages have some hundreds. */
const MOST_STREAMS = 5_000;
/** Deflate makes nothing smaller than this part of itself. */
const MOST_RATIO = 1032;
const CHUNK = 16 * 1024;
/** A stream's dictionary stands directly before it, and is short. */
const LONGEST_DICTIONARY = 512;

/**
 * Whether a PDF inflates to more than any CV needs, or is packed twice over. pdf.js would inflate it whole
 * before it reads the first word, so it is counted here first, piece by piece. Streams too short to be a bomb are not
 * looked into. A stream packed otherwise (LZW, encrypted) is not known here: the limit of time ends it. `mostOfOne` in bytes.
 */
export function isFlateBomb(bytes: Uint8Array, mostOfOne = MOST_OF_ONE): boolean {
  const ends = endsOf(bytes);
  let [all, counted] = [0, 0];
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const dictionary = dictionaryBefore(bytes, at);
    const filters = /\/Filter\s*\[([^\]]*)\]|\/Filter\s*(\/\w+)/.exec(dictionary);
    const names = (filters?.[1] ?? filters?.[2] ?? '').match(/\/(?:Flate|LZW|Fl\b)/g) ?? [];
    if (names.length > 1) return true;
    if (!/^\s*\/Fl/.test(filters?.[1] ?? filters?.[2] ?? '')) continue;
    if (packedLength(bytes.length - at, ends(at) - at, dictionary) * MOST_RATIO < mostOfOne) continue;
    const inflated = inflatedLength(bytes, at, mostOfOne);
    all += inflated;
    counted += 1;
    if (inflated > mostOfOne || all > MOST_OF_ALL || counted > MOST_STREAMS) return true;
  }
  return false;
}

/** Where the data of the next stream begin, or -1. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = find(bytes, 'stream', from); at >= 0; at = find(bytes, 'stream', at + 6)) {
    if (bytes[at - 1] === 0x64) continue; // the end of "endstream"
    const after = at + 6;
    if (bytes[after] === 0x0a) return after + 1;
    if (bytes[after] === 0x0d) return after + (bytes[after + 1] === 0x0a ? 2 : 1);
  }
  return -1;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return text.slice(Math.max(text.lastIndexOf(' obj'), text.lastIndexOf('endstream'), 0));
}

/** As declared, or to the end of the file where the declaration stands elsewhere. */
function packedLength(toEndOfFile: number, toEnd: number, dictionary: string): number {
  const declared = /\/Length\s+(\d+)\b(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  return declared === undefined ? toEndOfFile : Math.max(Number(declared), toEnd);
}

/** Where the stream that begins at a place ends; asked in order, it goes over the file once. */
function endsOf(bytes: Uint8Array): (at: number) => number {
  let end = 0;
  return (at) => {
    if (end < at) end = find(bytes, 'endstream', at);
    if (end < 0) end = bytes.length;
    return end;
  };
}

/** Counts no further than a bomb needs; what is broken ends where it breaks. */
function inflatedLength(bytes: Uint8Array, at: number, most: number): number {
  let [total, last] = [0, -1];
  const inflate = new Inflate((data) => {
    total += data.length;
  });
  try {
    // Two bytes of header, then the data; nothing more comes out of what follows their end.
    for (let from = at + 2; from < bytes.length && total <= most && total !== last; from += CHUNK) {
      last = total;
      inflate.push(bytes.subarray(from, from + CHUNK));
    }
  } catch {
    return total;
  }
  return total;
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return at;
  }
  return -1;
}
