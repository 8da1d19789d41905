/** Text of an advert or a CV, so that nothing in it is read as Markdown or markup. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** A list item with what stands below it. */
export function item(line: string, below: readonly string[] = []): string {
  return [`- ${line}`, ...below.map((one) => `  - ${one}`)].join('\n');
}

/** A heading with its blocks, or nothing when there is nothing to say. */
export function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length > 0 ? [`## ${title}`, ...blocks] : [];
}

/** A heading with one list. */
export function listed(title: string, items: readonly string[]): string[] {
  return section(title, items.length > 0 ? [items.join('\n')] : []);
}
