import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { cvFromJson } from '../../../lib/cv/from-json';
import { jsonFile } from '../../../lib/cv/json-file';
import type { Cv } from '../../../lib/model/cv';

const DOCUMENT = {
  basics: { name: 'Ines Calloway', pronouns: 'she/her' },
  work: [{ name: 'Tarn Analytics', team: 4 }],
};

function cvNamed(name: string): Cv {
  const result = cvFromJson(JSON.stringify(DOCUMENT), cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return { ...result.cv, id: 'cv', name, revision: 1 };
}

describe('jsonFile', () => {
  it('holds all that the document held', () => {
    expect(JSON.parse(jsonFile(cvNamed('Mine')).text)).toMatchObject(DOCUMENT);
  });

  it.each([
    ['Data CV', 'Data CV.json'],
    ['../a\\b:c\u0000d?', '.. a b c d.json'],
    ['/', 'cv.json'],
  ])('calls %j %j', (name, file) => {
    expect(jsonFile(cvNamed(name)).name).toBe(file);
  });

  it('calls one with places to fill in a draft', () => {
    const cv = cvNamed('Data CV');
    const open = { ...cv, basics: { ...cv.basics, label: '⟦job title⟧' } };
    expect(jsonFile(open).name).toBe('Data CV draft.json');
  });
});
