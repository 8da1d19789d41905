import type { EligibilityKind } from '../../lib/model/advert';
import type { KnockOut } from '../../lib/model/popup-view';
import type { MessageKey, Words } from '../../lib/model/words';
import { shortDay } from './date';

const ELIGIBILITY: Readonly<Record<EligibilityKind, MessageKey>> = {
  'right-to-work': 'askRightToWork',
  sponsorship: 'offersSponsorship',
  'no-sponsorship': 'noSponsorship',
  clearance: 'askClearance',
  citizenship: 'askCitizenship',
  degree: 'askDegree',
  language: 'askLanguage',
  'on-site': 'askOnSite',
  remote: 'offersRemote',
  residence: 'askResidence',
  travel: 'askTravel',
  'driving-licence': 'askDrivingLicence',
  contract: 'askContract',
  'background-check': 'askBackgroundCheck',
  'time-zone': 'askTimeZone',
  'on-call': 'askOnCall',
};

export const eligibilityWords = (words: Words, kind: EligibilityKind): string => words.say(ELIGIBILITY[kind]);

export function knockOutWords(words: Words, one: KnockOut): string {
  switch (one.kind) {
    case 'eligibility':
      return eligibilityWords(words, one.eligibility);
    case 'years':
      return yearsWords(words, one);
    case 'closing':
      return closingWords(words, one);
  }
}

function yearsWords(words: Words, { skill, asked, shown }: Extract<KnockOut, { kind: 'years' }>): string {
  if (shown === null) return words.count('asksYears', asked);
  return skill === null
    ? words.count('asksYearsShown', asked, shown)
    : words.count('asksYearsOfShown', asked, skill, shown);
}

function closingWords(words: Words, { days, on }: Extract<KnockOut, { kind: 'closing' }>): string {
  if (days < 0) return words.say('closed', shortDay(words, on));
  if (days === 0) return words.say('closesToday');
  return words.count('closesIn', days);
}
