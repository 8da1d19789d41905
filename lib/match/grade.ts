import type { Term } from '../model/advert';
import type { Evidence, Match } from '../model/match';
import type { SkillFacts, SkillId } from '../model/skill';
import type { Day } from '../model/text';
import { endedFiveYearsAgo } from '../text/ended-long-ago';
import { proves, type Shown } from './evidence';
import { wordingOf } from './wording';

type Grading = {
  readonly shown: Shown;
  readonly skills: ReadonlyMap<SkillId, SkillFacts>;
  readonly today: Day;
  /** What the spans of the terms point into. */
  readonly text: string;
};

/** One term against the evidence of the CV: the best grade it has there (PRODUCT.md, Grade). */
export function gradeTerm(term: Term, { shown, skills, today, text }: Grading): Match {
  const evidence = shown.get(term.skill) ?? [];
  if (evidence.length > 0) {
    const proofs = evidence.filter((one) => proves(one.place));
    return {
      term,
      grade: proofs.length > 0 ? 'proven' : 'listed',
      evidence,
      neighbour: null,
      old: proofs.length > 0 && proofs.every((proof) => isOld(proof, today)),
      wording: wordingOf(term, evidence, text),
    };
  }
  const near = nearestProof(skills.get(term.skill)?.neighbours ?? [], shown);
  return {
    term,
    grade: near ? 'neighbouring' : 'absent',
    evidence: near?.proofs ?? [],
    neighbour: near?.skill ?? null,
    old: false,
    wording: null,
  };
}

/** Work without a date gets the benefit of the doubt. */
function isOld({ current, until }: Evidence, today: Day): boolean {
  return !current && until !== null && endedFiveYearsAgo(until, today);
}

function nearestProof(
  neighbours: readonly SkillId[],
  shown: Shown,
): { readonly skill: SkillId; readonly proofs: readonly Evidence[] } | null {
  const near = neighbours.flatMap((skill) => {
    const proofs = (shown.get(skill) ?? []).filter((one) => proves(one.place));
    return proofs[0] ? [{ skill, proofs, until: proofs[0].current ? '9999' : (proofs[0].until ?? '') }] : [];
  });
  return near.reduce<(typeof near)[number] | null>((best, one) => (best && best.until >= one.until ? best : one), null);
}
