import type { ComponentChildren } from 'preact';
import type { JobHeader as Job } from '../../lib/model/popup-view';
import type { Words } from '../../lib/model/words';
import { officeDays } from '../../lib/session/office-days';
import { shortDay } from '../format/date';
import { pay } from '../format/money';

/** Longer wording of the workplace is left to the side panel. */
const SHORT_QUOTE = 30;

export function jobTitle(words: Words, job: Job): string {
  return job.title ?? words.say('untitled');
}

type Props = { readonly job: Job; readonly words: Words; readonly children?: ComponentChildren };

/** Title, firm and place, pay and closing date; `children` stands beside the title. */
export function JobHeader({ job, words, children }: Props) {
  const place = [job.location, workplace(words, job)].filter(Boolean).join(', ');
  const terms = [
    job.salary && pay(words, job.salary),
    job.closesAt && words.say('closes', shortDay(words, job.closesAt)),
  ].filter(Boolean);
  return (
    <div class="job">
      <div class="job-top">
        <h1 class="title">{jobTitle(words, job)}</h1>
        {children}
      </div>
      <p class="job-line">{[job.company, place].filter(Boolean).join(' · ')}</p>
      {terms.length > 0 && <p class="job-line">{terms.join(' · ')}</p>}
    </div>
  );
}

function workplace(words: Words, { workplace: where, location }: Job): string | null {
  if (!where) return null;
  if (where.quote && where.quote.length <= SHORT_QUOTE && where.quote !== location) return where.quote;
  const days = where.kind === 'remote' ? null : officeDays(where.quote);
  if (days !== null) return words.count('daysInOffice', days);
  return words.say(where.kind === 'remote' ? 'remote' : where.kind === 'hybrid' ? 'hybrid' : 'office');
}
