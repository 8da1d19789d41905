import type { CvContent, CvLink } from '../model/cv';
import type { Link } from './block';

/** An address without the parts that tell it from none other: "https://www.tarn.example/" is "tarn.example". */
export function plainAddress(url: string): string {
  const bare = url
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '');
  let end = bare.length;
  while (end > 0 && '/.,;)'.includes(bare[end - 1]!)) end -= 1;
  return bare.slice(0, end);
}

/** The links whose address stands nowhere in the CV, each address once. */
export function linksBeyond(links: readonly Link[], content: Partial<CvContent>): CvLink[] {
  if (links.length === 0) return [];
  const held = new Set<string>();
  collect(content, held);
  return links.flatMap(({ text, url }) => {
    const address = plainAddress(url);
    // A target within the document leads nowhere else.
    if (address === '' || address.startsWith('#') || held.has(address) || held.has(digits(url))) return [];
    held.add(address);
    return [{ text: text.replace(/\s+/g, ' ').trim(), url }];
  });
}

const digits = (url: string) => (/^tel:/i.test(url) ? url.replace(/\D/g, '') : url);

function collect(value: unknown, held: Set<string>): void {
  if (typeof value === 'string') {
    for (const token of value.split(/[\s()<>|]+/)) held.add(plainAddress(token));
    if (value.length < 30) held.add(value.replace(/\D/g, ''));
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, held);
  }
}
