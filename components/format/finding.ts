import type { MarketId } from '../../lib/model/market';
import type { Claim, Finding } from '../../lib/model/review';
import type { CountedKey, MessageKey, Words } from '../../lib/model/words';

/** What each rule says when it finds something; the number is what was measured, else the number of places. */
const FOUND: Readonly<Record<string, CountedKey>> = {
  'market-details': 'foundMarketDetails',
  'market-document-word': 'foundMarketDocumentWord',
  'target-title': 'foundTargetTitle',
  'profile-facts': 'foundProfileFacts',
  'empty-traits': 'foundEmptyTraits',
  'profile-tool-list': 'foundProfileToolList',
  'duty-openers': 'foundDutyOpeners',
  'worn-phrases': 'foundWornPhrases',
  'results-stated': 'foundResultsStated',
  'skill-count': 'foundSkillCount',
  'skill-groups': 'foundSkillGroups',
  'projects-early': 'foundProjectsEarly',
  'thin-projects': 'foundThinProjects',
  'dense-text': 'foundDenseText',
  'buried-bullets': 'foundBuriedBullets',
  'mixed-spelling': 'foundMixedSpelling',
  slips: 'foundSlips',
  tense: 'foundTense',
  links: 'foundLinks',
  'file-name': 'foundFileName',
  'copied-from-advert': 'foundCopied',
};

const CLAIMS: Readonly<Partial<Record<Claim, MessageKey>>> = {
  vendor: 'claimVendor',
  article: 'claimArticle',
  folklore: 'claimFolklore',
  ours: 'claimOurs',
};

/** "2 American spellings". A rule without words of its own is said by its reason. */
export function findingWords(words: Words, finding: Finding, market: MarketId | null): string {
  const n = finding.measured?.value ?? finding.cv.length;
  if (finding.rule === 'market-spelling') {
    return words.count(market === 'us' ? 'foundBritishSpelling' : 'foundAmericanSpelling', n);
  }
  if (finding.rule === 'market-paper') return words.say(market === 'us' || market === 'ca' ? 'foundA4' : 'foundLetter');
  if (finding.rule === 'market-length') {
    return words.count(
      finding.measured?.name === 'pages' ? 'foundPages' : 'foundWords',
      n,
      finding.measured?.limit ?? 0,
    );
  }
  if (finding.rule === 'profile-length') {
    const limit = finding.measured?.limit ?? 0;
    return words.count(n < limit ? 'foundProfileShort' : 'foundProfileLong', n, limit);
  }
  const key = FOUND[finding.rule];
  return key ? words.count(key, n, finding.measured?.limit ?? 0) : finding.because;
}

/** Whose claim it is, where it is more than a fact: "So says an article: …". */
export function claimWords(words: Words, { claim, source }: Finding): string | null {
  const key = CLAIMS[claim];
  return key ? words.say(key, source) : null;
}
