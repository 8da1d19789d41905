import { type Browser, browser } from 'wxt/browser';
import type { PostingFailure, PostingResult } from '../model/posting';
import { askForSample } from './messages';

type Tab = Browser.tabs.Tab;

/** A busy page makes `executeScript` hang with no error: after this the capture counts as failed. */
const CAPTURE_TIMEOUT = 10_000;

/** The tab in front in this window. Its address is known only while the click's grant lasts. */
export async function frontTab(windowId?: number): Promise<Tab | null> {
  const query = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...query });
  return tab ?? null;
}

/**
 * Reads the posting of a tab by injecting `capture.js`, and `capture-generic.js` when the first asks for it.
 * Needs the grant of a click (`activeTab`); without it the answer is the failure `blocked`. Never throws.
 */
export async function readTab(tab: Tab): Promise<PostingResult> {
  if (tab.id === undefined) return failed('blocked');
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) return (await askForSample(tab.id)) ?? failed('not-a-posting');
  const quick = await inject(tab.id, '/capture.js');
  if (quick.ok || !quick.failure.generic) return quick;
  const generic = await inject(tab.id, '/capture-generic.js');
  if (generic.ok) return generic;
  const told = quick.failure.frameUrl ? quick.failure : generic.failure;
  return { ok: false, failure: { ...told, generic: false, tried: [...quick.failure.tried, ...generic.failure.tried] } };
}

/** What is selected in the tab, line by line; "" when nothing is, or the page may not be read. */
export async function selectionOf(tab: Tab): Promise<string> {
  if (tab.id === undefined) return '';
  const read = () => getSelection()?.toString() ?? '';
  const run = browser.scripting.executeScript({ target: { tabId: tab.id }, func: read });
  const [result] = await Promise.race([run.catch(() => []), timeout().then(() => [])]);
  return typeof result?.result === 'string' ? result.result : '';
}

async function inject(tabId: number, file: '/capture.js' | '/capture-generic.js'): Promise<PostingResult> {
  const run = browser.scripting.executeScript({ target: { tabId }, files: [file] }).then(
    (results) => answer(results[0]?.result),
    (error: unknown) => failed(refused(error) ? 'blocked' : 'failed'),
  );
  return Promise.race([run, timeout()]);
}

function answer(result: unknown): PostingResult {
  const isResult = typeof result === 'object' && result !== null && 'ok' in result;
  return isResult ? (result as PostingResult) : failed('failed');
}

/** Chromium and Firefox word it differently, and neither has a code for it. */
function refused(error: unknown): boolean {
  return /cannot access|cannot be scripted|missing host permission|no tab with|extensions gallery|not allowed/i.test(
    String(error),
  );
}

function timeout(): Promise<PostingResult> {
  return new Promise((resolve) => setTimeout(() => resolve(failed('timeout')), CAPTURE_TIMEOUT));
}

function failed(reason: PostingFailure['reason']): PostingResult {
  return { ok: false, failure: { reason, tried: [], generic: false } };
}

/** Opens a page of the extension, or brings the one that is open to the front. */
export async function openPage(path: '/library.html', hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) + hash });
}

/** Opens an address the user asked for in a new tab: the page a frame shows, or LinkedIn Jobs. */
export async function openAddress(url: string): Promise<void> {
  if (/^https?:/.test(url)) await browser.tabs.create({ url });
}
