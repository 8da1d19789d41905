import type { PostingFailure, PostingFailureReason } from '../../lib/model/posting';
import type { MessageKey, Words } from '../../lib/model/words';
import { allTried } from '../format/tried';
import { Button } from './button';
import { useWords } from './use-words';

/** The ways out of a page that gave no posting. */
type FailureActions = {
  readonly tryAgain: () => void;
  /** Shows the paste box. */
  readonly startPaste: () => void;
  readonly openFrame: (url: string) => void;
};

type Way = keyof FailureActions;
type Notice = { readonly title: MessageKey; readonly next: MessageKey; readonly ways: readonly Way[] };

const NOTICES: Readonly<Record<PostingFailureReason, Notice>> = {
  list: { title: 'listTitle', next: 'listNext', ways: [] },
  'not-a-posting': { title: 'notPostingTitle', next: 'notPostingNext', ways: ['startPaste'] },
  blocked: { title: 'blockedTitle', next: 'blockedNext', ways: ['startPaste'] },
  challenge: { title: 'challengeTitle', next: 'challengeNext', ways: ['tryAgain', 'startPaste'] },
  frame: { title: 'frameTitle', next: 'frameNext', ways: ['openFrame'] },
  stale: { title: 'staleTitle', next: 'staleNext', ways: ['tryAgain'] },
  empty: { title: 'emptyTitle', next: 'emptyNext', ways: ['tryAgain', 'startPaste'] },
  pdf: { title: 'pdfTitle', next: 'pdfNext', ways: ['startPaste'] },
  expired: { title: 'expiredTitle', next: 'expiredNext', ways: ['startPaste'] },
  'too-short': { title: 'tooShortTitle', next: 'tooShortNext', ways: ['startPaste'] },
  timeout: { title: 'timeoutTitle', next: 'timeoutNext', ways: ['tryAgain', 'startPaste'] },
  failed: { title: 'failedTitle', next: 'failedNext', ways: ['tryAgain', 'startPaste'] },
};

type Props = { readonly failure: PostingFailure; readonly on: FailureActions };

/** Says what happened and gives the next step; the first way out is the one most likely to help. */
export function Failure({ failure, on }: Props) {
  const words = useWords();
  const { title, next, ways } = NOTICES[failure.reason];
  const usable = failure.reason === 'frame' && !failure.frameUrl ? (['startPaste'] as const) : ways;
  return (
    <section class="notice" aria-labelledby="notice-title">
      <h1 id="notice-title" class="title">
        {failure.reason === 'stale' && failure.tried.includes('linkedin')
          ? words.say('staleLinkedIn')
          : words.say(title)}
      </h1>
      <p class="note">{failure.reason === 'failed' ? failedNext(words, failure) : words.say(next)}</p>
      {usable.length > 0 && (
        <div class="buttons">
          {usable.map((way, index) => (
            <Button key={way} look={index === 0 ? 'main' : 'plain'} onPress={() => take(way, failure, on)}>
              {words.say(wayWords(way, failure.reason))}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function take(way: Way, failure: PostingFailure, on: FailureActions): void {
  if (way === 'openFrame') on.openFrame(failure.frameUrl ?? '');
  else on[way]();
}

function wayWords(way: Way, reason: PostingFailureReason): MessageKey {
  if (way === 'openFrame') return 'openFrame';
  if (way === 'startPaste') return 'pasteAdvert';
  return reason === 'failed' || reason === 'timeout' ? 'tryAgain' : 'readAgain';
}

function failedNext(words: Words, { tried }: PostingFailure): string {
  return tried.length > 0 ? words.say('failedTried', allTried(words, tried)) : words.say('failedNext');
}
