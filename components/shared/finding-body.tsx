import type { Finding } from '../../lib/model/review';
import { claimWords } from '../format/finding';
import { useWords } from './use-words';

const MOST_QUOTES = 4;

/** A finding's evidence, its reason, and whose claim it is. */
export function FindingBody({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const claim = claimWords(words, finding);
  return (
    <div class="finding">
      {finding.cv.slice(0, MOST_QUOTES).map(({ path, quote }, i) => (
        <p key={`${path}:${i}`} class="quote quote-cv">
          {words.say('quoted', quote)}
        </p>
      ))}
      {finding.cv.length > MOST_QUOTES && <p class="note">{words.say('plusMore', finding.cv.length - MOST_QUOTES)}</p>}
      <p>{finding.because}</p>
      {claim && <p class="note">{claim}</p>}
    </div>
  );
}
