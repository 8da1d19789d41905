// Builds the extension for one browser into a folder: node build-extension.mjs BROWSER FOLDER. A process and a file of its
// own: WXT leaves servers open, and the minifier's threads would take over the flags of a script given on the command line.
import { build } from 'wxt';

const [browser, outDir] = process.argv.slice(2);
await build({ root: process.cwd(), browser, manifestVersion: 3, outDir });
