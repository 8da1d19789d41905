import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { minify } from '../../../lib/build/minify';
import { root } from '../../support/files';

/** Every tool as one minified script, by the extension's own bundler and settings: what users run is what is measured. */
export type Bundles = { readonly file: (tool: string) => string; remove(): void };

/** `tools` are names of files in `tools/`. */
export async function bundle(tools: readonly string[]): Promise<Bundles> {
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-bench-'));
  const file = (tool: string) => join(folder, `${tool}.js`);
  for (const tool of tools) writeFileSync(file(tool), await scriptOf(tool));
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

async function scriptOf(tool: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      ...minify,
      lib: {
        entry: join(root, 'tests/bench/speed/tools', `${tool}.ts`),
        formats: ['iife'],
        name: tool.replace('-', '_'),
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${tool} gave no bundle`);
  return output.output[0].code;
}
