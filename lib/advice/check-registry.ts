import { check as buriedBullets } from './checks/buried-bullets';
import type { Check } from './checks/check';
import { check as copiedFromAdvert } from './checks/copied-from-advert';
import { check as denseText } from './checks/dense-text';
import { check as dutyOpeners } from './checks/duty-openers';
import { check as emptyTraits } from './checks/empty-traits';
import { check as fileName } from './checks/file-name';
import { check as links } from './checks/links';
import { check as marketDetails } from './checks/market-details';
import { check as marketDocumentWord } from './checks/market-document-word';
import { check as marketLength } from './checks/market-length';
import { check as marketPaper } from './checks/market-paper';
import { check as marketSpelling } from './checks/market-spelling';
import { check as mixedSpelling } from './checks/mixed-spelling';
import { check as profileFacts } from './checks/profile-facts';
import { check as profileLength } from './checks/profile-length';
import { check as profileToolList } from './checks/profile-tool-list';
import { check as projectsEarly } from './checks/projects-early';
import { check as resultsStated } from './checks/results-stated';
import { check as skillCount } from './checks/skill-count';
import { check as skillGroups } from './checks/skill-groups';
import { check as slips } from './checks/slips';
import { check as targetTitle } from './checks/target-title';
import { check as tense } from './checks/tense';
import { check as thinProjects } from './checks/thin-projects';
import { check as wornPhrases } from './checks/worn-phrases';

/** The check of every rule, by the rule's id; the id is the file's name. */
export const checks: Readonly<Record<string, Check>> = {
  'market-spelling': marketSpelling,
  'market-length': marketLength,
  'market-details': marketDetails,
  'market-document-word': marketDocumentWord,
  'market-paper': marketPaper,
  'target-title': targetTitle,
  'profile-facts': profileFacts,
  'profile-length': profileLength,
  'empty-traits': emptyTraits,
  'profile-tool-list': profileToolList,
  'duty-openers': dutyOpeners,
  'worn-phrases': wornPhrases,
  'results-stated': resultsStated,
  'buried-bullets': buriedBullets,
  'copied-from-advert': copiedFromAdvert,
  'skill-count': skillCount,
  'skill-groups': skillGroups,
  'projects-early': projectsEarly,
  'thin-projects': thinProjects,
  'dense-text': denseText,
  'mixed-spelling': mixedSpelling,
  'file-name': fileName,
  links: links,
  tense: tense,
  slips: slips,
};
