import type { Posting } from '../model/posting';

/** Parameters of an address that name the job; everything else there is tracking or the state of a list. */
const JOB_PARAMETERS = ['currentJobId', 'jk', 'vjk', 'gh_jid', 'jobId', 'job_id', 'jid', 'jl', 'id'];

/**
 * A name for a posting that stays the same when the same page is read again: host and job id, else host and path,
 * else a hash of the text. Two boards give two names: nothing is merged silently.
 */
export function postingId(posting: Pick<Posting, 'url' | 'text' | 'source'>): string {
  const url = posting.source === 'paste' ? null : parse(posting.url);
  if (!url) return `text:${hash(posting.text)}`;
  const host = url.hostname.replace(/^www\./, '');
  const viewed = /\/jobs\/view\/(?:[^/]*-)?(\d+)/.exec(url.pathname)?.[1];
  const named = JOB_PARAMETERS.map((name) => url.searchParams.get(name)).find(Boolean);
  return `${host}:${viewed ?? named ?? url.pathname.replace(/\/$/, '')}`;
}

function parse(url: string | null): URL | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}

/** FNV-1a over UTF-16 units, twice with different seeds, in hex: enough to tell adverts apart. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/**
 * Whether the tab in front shows another job than the one reviewed. The address of a tab is known only while a click's
 * grant lasts: the same tab without one has gone elsewhere; of another tab without one nothing is known, and nothing said.
 */
export function showsOtherJob(
  reviewed: { readonly id: string; readonly posting: Pick<Posting, 'url'> },
  tab: { readonly isSameTab: boolean; readonly url: string | null },
): boolean {
  if (reviewed.posting.url === null) return false;
  if (tab.url === null) return tab.isSameTab;
  return /^https?:/.test(tab.url) && postingId({ url: tab.url, text: '', source: 'board' }) !== reviewed.id;
}
