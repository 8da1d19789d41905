import type { Facts } from './facts';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}+#&'’.-]+/gu) ?? [];
const bare = (word: string) => word.replace(/[.'’,]+$|['’]s$/g, '');

/** How much a text reads like a job title: above 0 likely, below 0 likely the name of a firm. */
export function titleScore(text: string, facts: Facts): number {
  const all = words(text).map(bare);
  if (all.length === 0 || all.length > 14) return 0;
  let score = 0;
  all.forEach((word, i) => {
    const parts = word.split('-');
    if (facts.titles.has(word) || parts.some((part) => part.length > 3 && facts.titles.has(part)))
      score += i === all.length - 1 ? 2 : 1.5;
    else if (facts.companies.has(word)) score -= i === all.length - 1 ? 1.6 : 0.6;
  });
  return score;
}

/** How much a text reads like a school or university. */
export function institutionScore(text: string, facts: Facts): number {
  return words(text)
    .map(bare)
    .filter((word) => facts.institutions.has(word)).length;
}

/** How much a text reads like a degree or a school certificate. */
export function degreeScore(text: string, facts: Facts): number {
  const all = words(text).map((word) => word.replace(/^\(|\)$|,$/g, ''));
  const hits = all.filter((word) => facts.degrees.has(word) || facts.degrees.has(bare(word))).length;
  const phrases = [...facts.degrees].filter(
    (degree) => degree.includes(' ') && text.toLowerCase().includes(degree),
  ).length;
  return hits + phrases;
}
