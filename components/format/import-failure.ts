import type { CvFailureReason } from '../../lib/model/cv';
import type { ImportFailure } from '../../lib/model/library-view';
import type { MessageKey, Words } from '../../lib/model/words';

const REASONS: Readonly<Record<CvFailureReason, MessageKey>> = {
  empty: 'fileEmpty',
  scanned: 'fileScanned',
  encrypted: 'fileEncrypted',
  truncated: 'fileTruncated',
  'too-large': 'fileTooLarge',
  'too-long': 'fileTooLong',
  'too-long-json': 'fileTooLongJson',
  'too-many-pages': 'fileTooManyPages',
  'too-deep': 'fileTooDeep',
  'wrong-type': 'fileWrongType',
  unsupported: 'fileUnsupported',
  'not-a-cv': 'fileNotACv',
  bomb: 'fileBomb',
  timeout: 'fileTimeout',
  failed: 'fileFailed',
};

/** What was wrong with a file and what to do; nothing kept is touched by it. */
export function importFailureWords(words: Words, { reason, fileName, actual }: ImportFailure): string {
  const name = fileName ?? words.say('thisText');
  return reason === 'wrong-type' && actual
    ? words.say('fileWrongTypeActual', name, actual.toUpperCase())
    : words.say(REASONS[reason], name);
}
