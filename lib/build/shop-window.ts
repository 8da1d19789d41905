import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Puts the popup over the page it was opened on, as a person sees them: the README's picture. */
export async function shopWindow(browser: Browser, folder: string): Promise<void> {
  const data = (name: string) => `data:image/png;base64,${readFileSync(`${folder}/${name}.png`).toString('base64')}`;
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 1.5 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; width: 1280px; height: 720px; overflow: hidden; position: relative; background: #dfe3ea; }
    .page { position: absolute; inset: 0; width: 1280px; }
    .popup { position: absolute; top: 12px; right: 24px; width: 380px; border-radius: 10px; box-shadow: 0 8px 40px #0006; }
  </style><img class="page" src="${data('page')}"><img class="popup" src="${data('popup')}">`);
  await page.screenshot({ path: `${folder}/shop-window.png` as const });
  await page.close();
}
