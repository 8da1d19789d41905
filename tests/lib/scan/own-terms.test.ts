import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { type OwnTerm, ownTermOf, ownTermsFrom } from '../../../lib/model/own-term';
import { withOwnTerms } from '../../../lib/scan/own-terms';
import { scan } from '../../../lib/scan/scan';
import { readTerms } from '../../../lib/terms/read-terms';

const term = (typed: string): OwnTerm => {
  const made = ownTermOf(typed);
  if (!made) throw new Error(`no term in ${typed}`);
  return made;
};
const tables = withOwnTerms(knowledge.vocabulary, [
  term('QuillDB, Quill DB'),
  term('settlement netting'),
  term('Weft|2'),
]);
const found = (text: string) => scan(text, tables).map(({ span }) => text.slice(...span));

describe("terms of the user's own", () => {
  it.each([
    ['You know QuillDB and Go.', ['QuillDB']],
    ['quilldb, Kafka', ['quilldb', 'Kafka']],
    ['a Quill DB cluster', ['Quill DB']],
    ['Settlement Netting in Java', ['Settlement Netting', 'Java']],
    ['Weft 2', ['Weft 2']],
  ])('are read in “%s”', (text, names) => {
    expect(found(text)).toEqual(expect.arrayContaining(names));
  });

  it.each(['QuillDBs2x', 'a settlement, netting out', 'the quill', 'Weft'])('are not read in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are demands like any other, with level and group', () => {
    const text = 'Requirements:\n- QuillDB or PostgreSQL\nNice to have:\n- settlement netting';
    const terms = readTerms({ text, title: null, company: null }, tables);
    const own = (name: string) => terms.find((one) => one.name === name);
    expect(own('QuillDB')).toMatchObject({ skill: 'own:quilldb', level: 'must', kind: 'tech', spans: [[16, 23]] });
    expect(own('QuillDB')?.group).toBe(own('PostgreSQL')?.group);
    expect(own('settlement netting')?.level).toBe('nice');
  });

  it('leave everything else as it was', () => {
    const text = 'Java 17, Spring Boot, Kafka/RabbitMQ, AWS (EC2, S3), CI/CD and mentoring';
    expect(scan(text, tables)).toEqual(scan(text, knowledge.vocabulary));
  });
});

describe('what is typed', () => {
  it.each([
    ['Quill', ['Quill']],
    [' Quill ,  QL,quill, ', ['Quill', 'QL']],
    ['Core  Ledger   API', ['Core Ledger API']],
  ])('“%s” is read as a name and its spellings', (typed, forms) => {
    expect(ownTermOf(typed)?.forms).toEqual(forms);
  });

  it.each(['', ' , ', 'x', '!!', '—', 'y'.repeat(61)])('“%s” is no term', (typed) => {
    expect(ownTermOf(typed)).toBeNull();
  });

  it('is kept to two hundred terms, the newest', () => {
    const many = ownTermsFrom(Array.from({ length: 230 }, (_, i) => ({ forms: [`Tool ${i}`] })));
    expect(many).toHaveLength(200);
    expect(many.at(-1)?.forms).toEqual(['Tool 229']);
  });
});
