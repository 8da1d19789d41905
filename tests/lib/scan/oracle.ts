import type { Skill } from '../../../lib/model/skill';

/**
 * The slow way to find the same names: one regular expression a form, longest first. It knows only forms that need no
 * context, so it is compared over skills whose every form has the policy `any`.
 */
export function oracle(text: string, skills: readonly Skill[]): string[] {
  const forms = skills
    .flatMap((skill) => [skill.name, ...(skill.aliases ?? [])].map((form) => ({ form, id: skill.id })))
    .sort((a, b) => b.form.length - a.form.length);
  const taken = new Array<boolean>(text.length).fill(false);
  const found: { at: number; says: string }[] = [];
  for (const { form, id } of forms) {
    const body = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ /-]');
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu'))) {
      const span = taken.slice(match.index, match.index + match[0].length);
      if (span.some(Boolean)) continue;
      taken.fill(true, match.index, match.index + match[0].length);
      found.push({ at: match.index, says: `${id} ${match.index}-${match.index + match[0].length}` });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ says }) => says);
}
