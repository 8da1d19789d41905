import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** Draws the extension's icons from their two drawings: `npx tsx lib/build/icons.ts`; the pictures are committed. */
const SIZES: Readonly<Record<number, string>> = {
  16: 'icon-small.svg',
  32: 'icon-small.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium to draw with: set CHROME_PATH.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(SIZES)) {
  const svg = readFileSync(path(drawing), 'utf8');
  await page.setViewport({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: path(`../../public/icon/${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
