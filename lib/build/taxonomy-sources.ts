import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A technology's name as one npm package prints it. */
export type SourceName = { readonly name: string; readonly source: string };

/** How each package keeps its names. Read as text where the data is code: nothing of a package is run. */
const READERS: Readonly<Record<string, (folder: string) => string[]>> = {
  '@specfy/stack-analyser': (folder) => {
    const text = readFileSync(join(folder, 'dist/common/techs.generated.js'), 'utf8');
    return [...text.matchAll(/\bname: '([^']+)'/g)].map((match) => match[1]!);
  },
  devicon: (folder) => {
    const icons = readJson(join(folder, 'devicon.json')) as { name: string }[];
    return icons.map(({ name }) => name);
  },
  '@iconify-json/logos': (folder) => {
    const { icons } = readJson(join(folder, 'icons.json')) as { icons: Record<string, unknown> };
    const names = Object.keys(icons).filter((name) => !name.endsWith('-icon'));
    return names.map((name) => name.replaceAll('-', ' '));
  },
  'linguist-languages': (folder) => {
    const files = readdirSync(join(folder, 'data')).filter((file) => file.endsWith('.js'));
    return files.flatMap((file) => {
      const text = readFileSync(join(folder, 'data', file), 'utf8');
      return /\bname: (?:'([^']+)'|"([^"]+)")/.exec(text)?.slice(1).filter(Boolean) ?? [];
    });
  },
  'simple-icons': (folder) => {
    const icons = readJson(join(folder, 'data/simple-icons.json')) as { title: string }[];
    return icons.map(({ title }) => title);
  },
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Every name of every package, from a `node_modules` folder that holds them. Throws when one is missing. */
export function readSources(modules: string): SourceName[] {
  return Object.entries(READERS).flatMap(([source, read]) =>
    read(join(modules, source)).map((name) => ({ name, source })),
  );
}
