import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/files';
import { rowsOf } from './rows';
import { type Results, TOOLS } from './speed';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const times = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)}x`;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const mb = (value: number) => `${value.toFixed(1)} MB`;

/** The measured rows as Markdown; `date` as YYYY-MM-DD. */
export function speedReport(results: Results, date: string): string {
  const { node, panel, cold, memory, texts } = results;
  const name = (tool: string) => TOOLS[tool] ?? tool;
  const bounds = rowsOf(node, panel).map(({ what, must, aim, node, panel, met }) => [
    what,
    must,
    aim,
    node,
    panel,
    met ? 'yes' : '**no**',
  ]);
  const processor = cpus();
  return `# Speed

Written by \`npm run bench\` on ${date}: ${processor.length} cores (${processor[0]?.model ?? 'unknown'}), Node ${process.versions.node}, ${results.browser}.

Every tool runs alone, in a process of its own in Node and in a fresh page of the extension's side panel in Chromium, over the same ${texts.count} adverts (${texts.characters.toLocaleString('en')} characters) with the same ${results.forms.toLocaleString('en')} forms of our vocabulary. Between its rounds runs one bare pass over the same flat strings, \`h = (h * 31 + text.charCodeAt(i)) | 0\`; a figure is the median over rounds of tool time to pass time, so the machine's mood divides out. All are bundled and minified as the extension is. The other tools only find names; ours also settles what they mean and what is asked of each.

## Bounds

${table(['what', 'must', 'aim', 'Node', 'side panel', 'met'], bounds)}

## Tools, warm, against one bare pass

${table(
  ['tool', 'Node', 'side panel'],
  Object.keys(TOOLS).map((tool) => [name(tool), times(node.times[tool]!), times(panel.times[tool]!)]),
)}

## Cold start and memory

From the script's text to the first result (median of fresh processes and pages), what Node holds once it is open, and what has been added after two thousand adverts.

${table(
  ['tool', 'Node', 'side panel', 'memory, open', 'after 2,000 adverts'],
  Object.keys(cold).map((tool) => [
    name(tool),
    ms(cold[tool]![0]),
    ms(cold[tool]![1]),
    mb(memory[tool]!.open),
    `${memory[tool]!.later < 0 ? '' : '+'}${mb(memory[tool]!.later)}`,
  ]),
)}
`;
}

/** Prints the report and keeps it as the project's page on speed. */
export function writeReport(results: Results, date: string): void {
  const report = speedReport(results, date);
  writeFileSync(join(root, 'docs/performance.md'), report);
  console.log(report);
}
