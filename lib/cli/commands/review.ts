import { parseArgs } from 'node:util';
import { knowledge } from '../../../data/knowledge';
import type { Cv } from '../../model/cv';
import { MARKET_IDS, type MarketId } from '../../model/market';
import type { PostingResult } from '../../model/posting';
import { postingFromPaste } from '../../posting/from-paste';
import { tailor } from '../../tailor';
import { reviewMarkdown } from '../markdown';
import { readPosting } from '../page';
import { readText } from '../read-text';
import { reviewJson } from '../review-json';
import { words } from '../words';
import { readCv } from './cv';
import { printed } from './posting';

type Options = {
  readonly cv: string;
  readonly job: string;
  readonly url?: string;
  readonly market: MarketId | null;
  readonly today: string;
  readonly format: 'json' | 'markdown';
};

const USAGE = `usage: review --cv FILE --job FILE [--url URL] [--market ${MARKET_IDS.join('|')}] [--today YYYY-MM-DD] [--format json|markdown]\n`;

/** `review --cv FILE --job FILE`: the whole review of one posting, a page or a text, for one CV. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parsed(args);
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const [cv, job] = [await readCv(options.cv), await readText(options.job)];
  if (cv === null || job === null) return 2;
  const posting = postingOf(job, options.url);
  if (!cv.ok) return refused('cv', cv);
  if (!posting.ok) return refused('job', printed(posting));
  const document: Cv = { ...cv.cv, id: 'cv', name: options.cv, revision: 1 };
  const choices = { market: options.market, usualMarket: usualMarketOf(document), corrections: [] };
  const review = tailor(posting.posting, document, knowledge, options.today, choices);
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(reviewJson(review))}\n` : reviewMarkdown(review, words),
  );
  return 0;
}

function parsed(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cv: { type: 'string' },
        job: { type: 'string' },
        url: { type: 'string' },
        market: { type: 'string' },
        today: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    const { cv, job, url, market, today = new Date().toISOString().slice(0, 10), format } = values;
    if (!cv || !job || (cv === '-' && job === '-')) return null;
    const chosen = MARKET_IDS.find((id) => id === market) ?? null;
    if ((market && !chosen) || !isDay(today) || (format !== 'json' && format !== 'markdown')) return null;
    return { cv, job, ...(url ? { url } : {}), market: chosen, today, format };
  } catch {
    return null;
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The market of the CV itself decides where the advert does not (PRODUCT.md, promise 5). */
function usualMarketOf({ basics }: Cv): MarketId | null {
  const { countryCode } = basics;
  const own = knowledge.markets.find(({ countries }) => countryCode !== null && countries.includes(countryCode));
  return own?.id ?? null;
}

/** A page when it opens with markup, whole or a fragment; else a text, which is then kept verbatim. */
function postingOf(job: string, url?: string): PostingResult {
  const isPage = /^\s*<(?:[a-z][a-z0-9-]*[\s/>]|!doctype|!--|\?xml)/i.test(job);
  return isPage ? readPosting(job, url) : postingFromPaste(job, { source: 'paste', ...(url ? { url } : {}) });
}

function refused(input: 'cv' | 'job', result: object): 1 {
  process.stdout.write(`${JSON.stringify({ ...result, input })}\n`);
  return 1;
}
