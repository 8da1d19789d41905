import type { Skill } from '../model/skill';
import { wordsOf } from '../scan/words';

/** Everything wrong with the taxonomy, one line each; empty when it is sound. */
export function taxonomyFaults(skills: readonly Skill[]): string[] {
  return [...idFaults(skills), ...formFaults(skills), ...cycles(skills)];
}

export const formsOf = (skill: Skill): readonly string[] => [skill.name, ...(skill.aliases ?? [])];

function idFaults(skills: readonly Skill[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { id } of skills) {
    if (ids.has(id)) faults.push(`two skills have the id "${id}"`);
    ids.add(id);
  }
  for (const skill of skills) {
    for (const other of [
      ...(skill.implies ?? []),
      ...(skill.neighbours ?? []),
      ...(skill.instead ? [skill.instead] : []),
    ]) {
      if (!ids.has(other)) faults.push(`"${skill.id}" refers to "${other}", which does not exist`);
      if (other === skill.id) faults.push(`"${skill.id}" refers to itself`);
    }
  }
  return faults;
}

function formFaults(skills: readonly Skill[]): string[] {
  const faults: string[] = [];
  const owners = new Map<string, string>();
  for (const skill of skills) {
    const own = new Set(formsOf(skill));
    for (const form of own) {
      const words = wordsOf(form).join(' ');
      if (words === '') faults.push(`"${skill.id}" has a form without a letter: "${form}"`);
      const owner = owners.get(words);
      if (owner !== undefined && owner !== skill.id)
        faults.push(`"${form}" is a form of "${owner}" and of "${skill.id}"`);
      owners.set(words, skill.id);
    }
    for (const form of Object.keys(skill.formPolicy ?? {})) {
      if (!own.has(form)) faults.push(`"${skill.id}" has a policy for "${form}", which is not one of its forms`);
    }
  }
  return faults;
}

function cycles(skills: readonly Skill[]): string[] {
  const implies = new Map(skills.map((skill) => [skill.id, skill.implies ?? []]));
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) faults.push(`implied in a circle: ${[...path.slice(path.indexOf(id)), id].join(' > ')}`);
    if (done.has(id) || path.includes(id)) return;
    for (const next of implies.get(id) ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of skills) visit(id, []);
  return faults;
}
