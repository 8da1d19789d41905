// One measurement in a process of its own: node child.mjs TASK SCRIPT LOAD [BUDGET]. Plain JavaScript: a loader of
// TypeScript would be part of what is timed.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [task, script, load, budget] = process.argv.slice(2);
const { texts, forms } = JSON.parse(readFileSync(load, 'utf8'));
/** Flat copies, as a page or a file gives them: a string in parts would be joined inside the first pass. */
const flat = texts.map((text) => Buffer.from(text, 'utf16le').toString('utf16le'));

const open = () => {
  runInThisContext(readFileSync(script, 'utf8'), { filename: script });
  return globalThis.bench;
};

const megabytes = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

const tasks = {
  warm: () => open().warm(flat, forms, Number(budget)),
  cold() {
    const start = performance.now();
    open().first(flat[0], forms);
    return performance.now() - start;
  },
  memory() {
    const before = megabytes();
    const bench = open();
    bench.first(flat[0], forms);
    const opened = megabytes();
    bench.repeat(flat, forms, Math.ceil(2000 / flat.length));
    return { open: opened - before, later: megabytes() - opened };
  },
};

process.stdout.write(JSON.stringify(tasks[task]()));
