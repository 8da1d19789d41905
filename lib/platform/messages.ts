import { browser } from 'wxt/browser';
import type { Posting, PostingResult } from '../model/posting';

type SampleQuestion = { readonly type: 'sample-posting'; readonly tabId: number };

function isSampleQuestion(message: unknown): message is SampleQuestion {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'sample-posting';
}

/** Asks the library page in that tab for the sample advert it shows: no extension may inject into its own page. */
export async function askForSample(tabId: number): Promise<PostingResult | null> {
  const question: SampleQuestion = { type: 'sample-posting', tabId };
  try {
    return ((await browser.runtime.sendMessage(question)) as PostingResult | undefined) ?? null;
  } catch {
    return null; // no library page is listening: the page in front is another of ours
  }
}

/** Lets this page answer for the sample advert it shows; `sample` is asked anew each time. */
export async function answerForSample(sample: () => Posting | null): Promise<() => void> {
  const own = (await browser.tabs.getCurrent())?.id;
  const listener = (message: unknown, _sender: unknown, respond: (result: PostingResult) => void) => {
    const posting = isSampleQuestion(message) && message.tabId === own ? sample() : null;
    if (posting) respond({ ok: true, posting });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
