import type { BackupFailure, KeptCounts } from '../../lib/model/backup';
import type { SafeNote } from '../../lib/model/safe-view';
import type { Instant } from '../../lib/model/stored';
import type { MessageKey, Words } from '../../lib/model/words';
import { allOf } from './names';

const REFUSED: Readonly<Record<BackupFailure, MessageKey>> = {
  'not-a-backup': 'safeNotABackup',
  damaged: 'safeDamaged',
  'too-large': 'safeTooLarge',
  'too-deep': 'safeTooDeep',
  newer: 'safeNewer',
};

/** "3 CVs and 41 reviews". */
export function keptWords(words: Words, { cvs, reviews }: KeptCounts): string {
  return allOf(words, [words.count('safeCvs', cvs), words.count('safeReviews', reviews)]);
}

/** "22 Nov 2026": a backup may be years old. */
export function dayOf(words: Words, at: Instant): string {
  return new Intl.DateTimeFormat(words.say('localeTag'), { day: 'numeric', month: 'short', year: 'numeric' }).format(
    at,
  );
}

/** What came of the last thing that was done with the data. */
export function safeNoteWords(words: Words, note: SafeNote): string {
  switch (note.kind) {
    case 'saved':
      return words.say('safeSaved', note.fileName);
    case 'restored':
      return words.say('safeRestored', keptWords(words, note.counts));
    case 'refused':
      return words.say(REFUSED[note.failure], note.fileName);
    case 'unsound':
      return words.say('safeUnsound');
    case 'too-much':
      return words.say('safeTooMuch');
    case 'not-kept':
      return words.say('safeNotKept');
  }
}
