import { describe, expect, it } from 'vitest';
import generated from '../../data/taxonomy/generated.json';
import enter from '../../data/taxonomy/hand-rules/enter.json';
import { taxonomyFaults } from '../../lib/build/check-taxonomy';
import { readTaxonomy } from '../../lib/build/compile-taxonomy';
import { compileVocabulary } from '../../lib/build/compile-vocabulary';
import { readCues } from '../../lib/build/cue-data';
import type { Skill, SkillFamily, SkillKind } from '../../lib/model/skill';
import { root } from '../support/files';

const skills = readTaxonomy(`${root}/data/taxonomy`);
const tables = compileVocabulary(skills, readCues(`${root}/data/cues`));
const byId = new Map(skills.map((skill) => [skill.id, skill]));
const forms = (skill: Skill) => [skill.name, ...(skill.aliases ?? [])];
const policyOf = (skill: Skill, form: string) => skill.formPolicy?.[form] ?? skill.policy ?? 'any';

const FAMILIES: Readonly<Record<SkillKind, readonly SkillFamily[]>> = {
  tech: [
    'language',
    'runtime',
    'framework',
    'library',
    'frontend',
    'mobile',
    'database',
    'cache',
    'messaging',
    'search',
    'cloud',
    'container',
    'infrastructure',
    'build',
    'ci',
    'version-control',
    'testing-tool',
    'observability',
    'os',
    'protocol',
    'api',
    'format',
    'security-tool',
    'data',
    'ml',
    'web-server',
    'tool',
    'platform',
  ],
  practice: [
    'architecture',
    'testing',
    'delivery',
    'data-practice',
    'security',
    'ways-of-working',
    'operations',
    'computer-science',
  ],
  soft: ['soft'],
  degree: ['degree'],
  certificate: ['certificate'],
  domain: ['domain'],
};

describe('the taxonomy', () => {
  it('has ids and forms of one owner each, references that resolve and no circle', () => {
    expect(taxonomyFaults(skills)).toEqual([]);
  });

  it('has at least 1,500 skills and 4,000 forms, and 300 concepts written by hand', () => {
    const count = (kind: SkillKind) => skills.filter((skill) => skill.kind === kind).length;
    const concepts = skills.filter(({ kind, sources }) => kind === 'practice' && sources.includes('hand'));
    expect(skills.length).toBeGreaterThanOrEqual(1500);
    expect(count('tech')).toBeGreaterThanOrEqual(1500);
    expect(skills.flatMap(forms).length).toBeGreaterThanOrEqual(4000);
    expect(concepts.length).toBeGreaterThanOrEqual(300);
  });

  it('has every id once, file by file and in all', () => {
    const ids = skills.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('lets no skill imply itself, in any number of steps', () => {
    const implied = (id: string, seen = new Set<string>()): Set<string> => {
      for (const next of byId.get(id)?.implies ?? []) if (!seen.has(next)) implied(next, seen.add(next));
      return seen;
    };
    expect(skills.filter(({ id }) => implied(id).has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('reads neighbours both ways once compiled', () => {
    const near = new Map(tables.skills.map(({ id, neighbours }) => [id, neighbours]));
    const oneWay = tables.skills.filter(({ id, neighbours }) =>
      neighbours.some((other) => !near.get(other)!.includes(id)),
    );
    expect(oneWay.map(({ id }) => id)).toEqual([]);
    expect(tables.skills.some(({ neighbours }) => neighbours.length > 0)).toBe(true);
  });

  it('gives every skill a family of its kind, an id of its form and a source', () => {
    const wrong = skills.filter(
      ({ id, kind, family, sources }) =>
        !FAMILIES[kind]?.includes(family) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || sources.length === 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('says why a name needs evidence: what stands beside it when it is meant, or what it is part of when it is not', () => {
    const silent = skills.filter(
      (skill) => skill.policy === 'evidence' && !skill.cues?.length && !skill.blockers?.length,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('never lets a name of one letter or two stand for a skill in lower case', () => {
    const short = skills.flatMap((skill) =>
      forms(skill).filter((form) => /^\p{L}{1,2}$/u.test(form) && policyOf(skill, form) === 'any'),
    );
    expect(short).toEqual([]);
  });

  it('repeats no form of a skill', () => {
    const twice = skills.filter((skill) => new Set(forms(skill)).size !== forms(skill).length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('keeps a hint and a claim apart: no neighbour is implied', () => {
    const both = skills.filter(({ implies, neighbours }) => neighbours?.some((id) => implies?.includes(id)));
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('never takes a soft skill, a degree or a certificate from a tool', () => {
    const personal = new Set<SkillKind>(['soft', 'degree', 'certificate']);
    const wrong = skills.filter(
      ({ kind, implies = [], neighbours = [] }) =>
        !personal.has(kind) && [...implies, ...neighbours].some((id) => personal.has(byId.get(id)!.kind)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has in generated.json what the rules let in, each with its packages', () => {
    expect(generated.map(({ name }) => name)).toEqual(enter.map(({ name }) => name));
    expect(generated.filter(({ sources }) => sources.length === 0 || sources.includes('hand'))).toEqual([]);
  });
});

describe('what a skill implies', () => {
  const closed = (id: string, seen = new Set<string>()): Set<string> => {
    for (const next of byId.get(id)!.implies ?? []) if (!seen.has(next)) closed(next, seen.add(next));
    return seen;
  };

  it.each([
    ['spring-boot', 'java'],
    ['django', 'python'],
    ['eks', 'kubernetes'],
    ['eks', 'aws'],
    ['postgresql', 'sql'],
    ['postgresql', 'relational-databases'],
    ['ruby-on-rails', 'ruby'],
    ['kafka', 'message-queues'],
  ])('%s shows %s', (id, implied) => {
    expect([...closed(id)]).toContain(implied);
  });

  it.each([
    ['java', 'spring'],
    ['sql', 'postgresql'],
    ['rabbitmq', 'kafka'],
    ['aws', 'azure'],
    ['docker', 'kubernetes'],
    ['javascript', 'typescript'],
    ['react', 'react-native'],
    ['mongodb', 'sql'],
  ])('%s does not show %s', (id, other) => {
    expect([...closed(id)]).not.toContain(other);
  });
});
