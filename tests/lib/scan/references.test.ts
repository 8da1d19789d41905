import { expect, it } from 'vitest';
import { scan } from '../../../lib/scan/scan';
import { smallVocabulary } from '../../support/small-vocabulary';

const named = (text: string) => scan(text, smallVocabulary).map(({ skill }) => skill);

it.each([
  'Ref: QX-4471-AWS',
  'Reference LDS-20817-JAVA',
  'KAFKA-1138',
  'Our ref. PL-90210-Python',
  'Job JAVA/2231/LON',
  'Vacancy QX7731-AWS-02',
])('a reference number names no skill: %s', (text) => expect(named(text)).toEqual([]));

it.each([
  ['Java-17 and Python-3', ['java', 'python']],
  ['JAVA-2024 intake', ['java']],
  ['React/Node.js/GraphQL', ['react', 'node', 'graphql']],
  ['AWS/GCP/AZURE', ['aws', 'gcp', 'azure']],
  ['Java - 500 services', ['java']],
  ['Kafka/9092', ['kafka']],
  ['A Java-based shop of 200', ['java']],
])('but a version, a year or a list does: %s', (text, skills) => expect(named(text)).toEqual(skills));
