/**
 * A library page with 200 CVs and 2,000 reviews, from opening it to a list that answers a press.
 * `npx tsx tests/bench/library.ts [CVS REVIEWS]` after `npm run build`; prints the milliseconds of every run and their
 * median. The bar of 300 ms is in docs/performance.md.
 */
import type { Page } from 'puppeteer-core';
import { sampleAdvert } from '../../data/samples';
import { readJob } from '../../lib/app/read-job';
import { type Launched, pageOf } from '../../lib/build/launch';
import type { CvContent } from '../../lib/model/cv';
import { DEFAULT_SETTINGS, type StoredCv, type StoredReview } from '../../lib/model/stored';
import { start } from '../e2e/support/extension';

const RUNS = 9;
const CHUNK = 100;
const [cvCount = 200, reviewCount = 2_000] = process.argv.slice(2).map(Number);
const DAY = 86_400_000;
const BEGUN = Date.UTC(2026, 0, 1);

function storedCv(content: CvContent, n: number): StoredCv {
  const cv = { ...content, id: `cv-${n}`, name: `Backend CV ${n}`, revision: 1 };
  const masterId = n % 4 === 0 ? null : `cv-${n - (n % 4)}`;
  return {
    id: cv.id,
    cv,
    addedAt: BEGUN + n * DAY,
    deletedAt: null,
    archivedAt: n % 10 === 9 ? BEGUN : null,
    masterId,
  };
}

function storedReview(n: number): StoredReview {
  return {
    id: `review-${n}`,
    posting: { ...sampleAdvert, url: `https://jobs.example/${n}` },
    cvId: `cv-${n % cvCount}`,
    reviewedAt: BEGUN + n * 3_600_000,
    earlierAt: null,
    market: null,
    corrections: [],
    orders: {},
    edits: {},
  };
}

/** Writes rows into a table that the page itself has made. */
async function fill(page: Page, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await page.evaluate(
      (name, some) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('selvedge');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction(name, 'readwrite');
            for (const row of some) writing.objectStore(name).put(row);
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
            writing.onerror = () => failed(writing.error);
          };
        }),
      table,
      rows.slice(from, from + CHUNK),
    );
  }
}

type Opening = { readonly drawn: number; readonly interactive: number; readonly rows: number };

/** Milliseconds from the start of the navigation until the list is in the page, and until a frame has answered a press. */
async function openOnce(launched: Launched): Promise<Opening> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen = new MutationObserver(() => {
      const menu = document.querySelector<HTMLElement>('.cvs .menu button');
      if (!menu) return;
      seen.disconnect();
      performance.mark('drawn');
      // A press, and the frame that answers it.
      menu.click();
      requestAnimationFrame(() => setTimeout(() => performance.mark('interactive')));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(pageOf(launched, 'library.html'));
  await page.waitForFunction(`performance.getEntriesByName('interactive').length > 0`, {
    polling: 20,
    timeout: 60_000,
  });
  const opening = await page.evaluate(() => ({
    drawn: performance.getEntriesByName('drawn')[0]?.startTime ?? 0,
    interactive: performance.getEntriesByName('interactive')[0]?.startTime ?? 0,
    rows: document.querySelectorAll('.cv').length,
  }));
  await page.close();
  return opening;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const whole = (values: readonly number[]): string => values.map((value) => Math.round(value)).join(', ');

const launched = await start();
try {
  const page = await launched.browser.newPage();
  await page.goto(pageOf(launched, 'library.html'));
  await page.waitForSelector('.welcome');
  const sample = await readJob({ kind: 'sample' }, () => {});
  if (!sample.ok) throw new Error('The sample CV does not read.');
  await fill(
    page,
    'cvs',
    Array.from({ length: cvCount }, (_, n) => storedCv(sample.cv, n)),
  );
  await fill(
    page,
    'reviews',
    Array.from({ length: reviewCount }, (_, n) => storedReview(n)),
  );
  await fill(page, 'settings', [{ key: 'settings', value: { ...DEFAULT_SETTINGS, defaultCvId: 'cv-0' } }]);
  await page.close();
  const openings: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) openings.push(await openOnce(launched));
  const drawn = openings.map((one) => one.drawn);
  const interactive = openings.map((one) => one.interactive);
  console.log(`${cvCount} CVs, ${reviewCount} reviews; ${openings[0]?.rows} rows drawn`);
  console.log(`drawn       ${Math.round(median(drawn))} ms (${whole(drawn)})`);
  console.log(`interactive ${Math.round(median(interactive))} ms (${whole(interactive)})`);
} finally {
  await launched.browser.close();
}
