import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './support/files';

/**
 * Who may import whom (docs/architecture.md). A layer is the longest of these paths that a file's own starts with;
 * everything within one layer may import each other.
 */
type Rule = { readonly layers: readonly string[]; readonly packages: readonly string[] };

const TABLE: Readonly<Record<string, Rule>> = {
  'lib/model': { layers: ['public/_locales'], packages: [] },
  'lib/text': { layers: ['lib/model'], packages: [] },
  'lib/scan': { layers: ['lib/model', 'lib/text'], packages: [] },
  'lib/posting': { layers: ['lib/model', 'lib/text'], packages: [] },
  'lib/cv': { layers: ['lib/model', 'lib/text'], packages: ['fflate', 'fast-xml-parser', 'valibot'] },
  'lib/cv/parse-bullet.ts': { layers: ['lib/model', 'lib/text', 'lib/cv'], packages: ['compromise'] },
  'lib/terms': { layers: ['lib/model', 'lib/text', 'lib/scan'], packages: [] },
  'lib/match': { layers: ['lib/model', 'lib/text', 'lib/scan'], packages: [] },
  'lib/advice': { layers: ['lib/model', 'lib/text'], packages: [] },
  'lib/tailor.ts': { layers: ['lib/model', 'lib/terms', 'lib/match', 'lib/advice'], packages: [] },
  'lib/session': { layers: ['lib/model', 'lib/text'], packages: ['valibot'] },
  'lib/platform': { layers: ['lib/model'], packages: ['wxt', 'dexie', 'pdfjs-dist'] },
  'lib/cli': {
    layers: [
      'lib/model',
      'lib/text',
      'lib/scan',
      'lib/posting',
      'lib/cv',
      'lib/cv/parse-bullet.ts',
      'lib/terms',
      'lib/match',
      'lib/advice',
      'lib/tailor.ts',
      'lib/session',
      'data',
      'public/_locales',
    ],
    packages: ['node:', 'jsdom', 'pdfjs-dist'],
  },
  'lib/app': {
    layers: [
      'lib/model',
      'lib/text',
      'lib/scan',
      'lib/posting',
      'lib/cv',
      'lib/cv/parse-bullet.ts',
      'lib/terms',
      'lib/match',
      'lib/advice',
      'lib/tailor.ts',
      'lib/session',
      'lib/platform',
      'data',
    ],
    packages: [],
  },
  'lib/build': { layers: ['*'], packages: ['*'] },
  data: { layers: ['lib/model'], packages: [] },
  components: { layers: ['lib/model', 'lib/session'], packages: ['preact'] },
  entrypoints: {
    layers: [
      'lib/model',
      'lib/text',
      'lib/scan',
      'lib/posting',
      'lib/cv',
      'lib/cv/parse-bullet.ts',
      'lib/terms',
      'lib/match',
      'lib/advice',
      'lib/tailor.ts',
      'lib/session',
      'lib/platform',
      'lib/app',
      'components',
      'data',
    ],
    packages: ['wxt', 'preact'],
  },
};

const layerNames = Object.keys(TABLE).sort((a, b) => b.length - a.length);
const isWithin = (path: string, layer: string) => path === layer || path.startsWith(`${layer}/`);
const layerOf = (path: string) => layerNames.find((layer) => isWithin(path, layer));

type Import = { readonly file: string; readonly from: string };

function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ file, from: fileName }));
}

/** The reason why an import is forbidden, or null. */
function forbidden({ file, from }: Import): string | null {
  const layer = layerOf(file);
  const rule = layer ? TABLE[layer] : undefined;
  if (!layer || !rule) return `${file} lies in no layer`;
  if (rule.layers.includes('*')) return null;
  const local = from.startsWith('.') || from.startsWith('@/');
  if (!local) {
    const allowed = rule.packages.some((name) =>
      name.endsWith(':') ? from.startsWith(name) : from === name || from.startsWith(`${name}/`),
    );
    return allowed ? null : `${file} imports the package ${from}`;
  }
  const target = relative(
    root,
    from.startsWith('@/') ? join(root, from.slice(2)) : resolve(root, dirname(file), from),
  ).replaceAll('\\', '/');
  const targetFile = existsSync(join(root, `${target}.ts`)) ? `${target}.ts` : target;
  const targetLayer = layerOf(targetFile) ?? (isWithin(targetFile, 'public/_locales') ? 'public/_locales' : undefined);
  if (targetLayer === layer || (targetLayer && rule.layers.includes(targetLayer))) return null;
  if (layer === 'lib/cv' && targetLayer === 'lib/cv/parse-bullet.ts') return null;
  return `${file} (${layer}) imports ${target} (${targetLayer ?? 'no layer'})`;
}

/** The file of this project that a relative import names, or null. */
function targetOf(file: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const target = relative(root, resolve(root, dirname(file), from)).replaceAll('\\', '/');
  return [`${target}.ts`, `${target}.tsx`].find((path) => existsSync(join(root, path))) ?? null;
}

const files = filesBelow(['lib', 'data', 'components', 'entrypoints'], /\.tsx?$/);

describe('layers', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('lets every file import only what its layer may', () => {
    expect(files.flatMap(importsOf).map(forbidden).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['lib/advice/gaps.ts', '../match/match-cv'],
    ['lib/text/lines.ts', 'compromise'],
    ['lib/cv/from-text.ts', 'compromise'],
    ['lib/terms/read-advert.ts', '../../data/knowledge'],
    ['lib/match/match-cv.ts', '../terms/read-advert'],
    ['components/popup/popup.tsx', '../../lib/platform/db'],
    ['components/popup/popup.tsx', 'wxt/browser'],
    ['lib/platform/tabs.ts', '../posting/read-page'],
    ['entrypoints/popup/main.tsx', '../../lib/cli/main'],
    ['data/knowledge.ts', '../lib/scan/scan'],
    ['lib/model/cv.ts', '../text/lines'],
  ])('would catch %s importing %s', (file, from) => {
    expect(forbidden({ file, from })).not.toBeNull();
  });

  it('has no import circle, types included', () => {
    const graph = new Map(
      files.map((file) => [file, importsOf(file).flatMap(({ from }) => targetOf(file, from) ?? [])]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('has no barrel', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });
});

describe('the pure stages', () => {
  const compiles = (code: string): boolean => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, 'lib/tsconfig.json'),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
    );
    if (!config) throw new Error('lib/tsconfig.json cannot be read');
    const probe = join(root, 'lib/text/probe.ts');
    const host = ts.createCompilerHost(config.options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => name === probe || fileExists(name);
    host.readFile = (name) => (name === probe ? code : readFile(name));
    host.getSourceFile = (name, version, ...rest) =>
      name === probe ? ts.createSourceFile(name, code, version) : getSourceFile(name, version, ...rest);
    const program = ts.createProgram([probe, join(root, 'lib/globals.d.ts')], config.options, host);
    return ts.getPreEmitDiagnostics(program, program.getSourceFile(probe)).length === 0;
  };

  it.each(['document', 'window', 'process', 'setTimeout', 'fetch', 'browser', 'localStorage', 'console'])(
    'do not know %s',
    (name) => {
      expect(compiles(`export const probe = ${name};`)).toBe(false);
    },
  );

  it.each(['URL', 'TextDecoder', 'Math', 'Intl'])('know %s', (name) => {
    expect(compiles(`export const probe = ${name};`)).toBe(true);
  });
});
