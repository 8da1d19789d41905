import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../lib/terms/read-terms';
import { smallVocabulary } from '../../support/small-vocabulary';

const read = (text: string, title: string | null = null, company: string | null = null) =>
  readTerms({ text, title, company }, smallVocabulary);
const term = (text: string, skill: string, title: string | null = null) =>
  read(text, title).find((one) => one.skill === skill);

describe('a heading gives its lines a level', () => {
  const advert = [
    'Harrow & Pike is a small firm. We build our platform with Scala.',
    'What you will do',
    '- Write services in Kotlin',
    'Requirements',
    '- Java',
    '- Kubernetes is a plus',
    'Nice to have',
    '- Terraform',
    'Our stack',
    '- Redis',
    'Benefits',
    '- A licence for GitHub',
    'About us',
    'We like Docker.',
  ].join('\n');
  it.each([
    ['scala', 'mentioned'],
    ['kotlin', 'must'],
    ['java', 'must'],
    ['kubernetes', 'nice'],
    ['terraform', 'nice'],
    ['redis', 'mentioned'],
    ['github', 'mentioned'],
    ['docker', 'mentioned'],
  ])('%s is %s', (skill, level) => expect(term(advert, skill)?.level).toBe(level));
  it.each([
    ['scala', true],
    ['redis', true],
    ['github', false],
    ['docker', false],
    ['java', false],
  ])('%s on their stack: %s', (skill, stack) => expect(term(advert, skill)?.stack).toBe(stack));
});

describe('a sentence of its own cue', () => {
  it.each([
    ['You must know Java.', 'java', 'must'],
    ['Experience with Java and Kafka.', 'kafka', 'must'],
    ['Java is required.', 'java', 'must'],
    ['We are looking for a Python developer', 'python', 'must'],
    ['Ideally you have experience with Kafka.', 'kafka', 'nice'],
    ['Kafka would be a plus.', 'kafka', 'nice'],
    ['Kafka preferred, Java required', 'kafka', 'nice'],
    ['Kafka preferred, Java required', 'java', 'must'],
    ['Solid Java, some knowledge of Scala would be a bonus.', 'java', 'must'],
    ['Solid Java, some knowledge of Scala would be a bonus.', 'scala', 'nice'],
    ['Strong Java. Bonus points for Kafka.', 'java', 'must'],
    ['Strong Java. Bonus points for Kafka.', 'kafka', 'nice'],
    ['Knowledge of Python (Django a plus)', 'python', 'must'],
    ['Knowledge of Python (Django a plus)', 'django', 'nice'],
    ['Technologies: Python (required), Redis', 'python', 'must'],
    ['Our customers integrate with MongoDB.', 'mongodb', 'mentioned'],
    ['Our platform runs on AWS.', 'aws', 'mentioned'],
    ['Salary £50k + bonus. We know Java.', 'java', 'mentioned'],
  ])('%s -> %s is %s', (text, skill, level) => expect(term(text, skill)?.level).toBe(level));
});

describe('what is not needed', () => {
  it.each([
    ['No React.js needed.', 'react'],
    ['No Java or Scala experience required', 'scala'],
    ['You don’t need to know Kafka: no need for Kafka', 'kafka'],
    ['Docker is not required', 'docker'],
  ])('%s -> %s is negated', (text, skill) => expect(term(text, skill)?.level).toBe('negated'));
  it.each([
    ['No nonsense. Java needed.', 'java'],
    ['Not only Java but Kafka is required', 'kafka'],
    ['No weekend work; experience with Docker', 'docker'],
    ['Some experience with Docker (not required)', 'docker'],
  ])('%s -> %s is not negated', (text, skill) => expect(term(text, skill)?.level).not.toBe('negated'));
});

describe('either/or', () => {
  const grouped = (text: string) => {
    const groups = new Map<string, string[]>();
    for (const { skill, group } of read(text)) if (group) groups.set(group, [...(groups.get(group) ?? []), skill]);
    return [...groups.values()];
  };
  it.each([
    ['Requirements: Kafka or RabbitMQ', [['kafka', 'rabbitmq']]],
    ['Requirements: Python, Java or Kotlin', [['python', 'java', 'kotlin']]],
    ['Experience with one of: Python, Java, Kotlin', [['python', 'java', 'kotlin']]],
    ['Experience with Python, Java or similar', [['python', 'java']]],
    ['Experience with Python and/or Java', [['python', 'java']]],
    ['Experience with Kafka/RabbitMQ', [['kafka', 'rabbitmq']]],
    ['Experience with Docker and Java or Kotlin', [['java', 'kotlin']]],
    ['Experience with Java or Kotlin, Docker and Redis', [['java', 'kotlin']]],
  ])('%s', (text, groups) => expect(grouped(text)).toEqual(groups));
  it.each([
    'Experience with Python, Java and Kotlin',
    'Experience with HTML/CSS',
    'Experience with Python/Django',
    'Experience with Java. Or tell us about Kotlin.',
    'Experience with Java or a similar language',
    'We use Kafka or RabbitMQ',
    'Databases such as MySQL and Redis experience',
  ])('no group in: %s', (text) => expect(grouped(text)).toEqual([]));
});

describe('years belong to their term', () => {
  it.each([
    ['3+ years of Java', 'java', 3],
    ['3-5 years of experience with Java', 'java', 3],
    ['at least five years of commercial Java experience', 'java', 5],
    ['4 years of software development (Python, Java or Kotlin)', 'kotlin', 4],
    ['Experience with Java (2+ years)', 'java', 2],
    ['Requirements: Java: 6 years', 'java', 6],
    ['2 to 4 years of Java', 'java', 2],
  ])('%s -> %s %i', (text, skill, years) => expect(term(text, skill)?.years).toBe(years));
  it.each([
    ['Experience with Java. 5 years in industry.', 'java'],
    ['We are 20 years old and need Java', 'java'],
    ['5 years of experience. Java required.', 'java'],
    ['Experience with Java; 3 years of Kafka', 'java'],
    ['In the last 150 years nobody asked for Java', 'java'],
    ['Over 10 years we built Scala. Java is required.', 'java'],
    ['Salary of 2 figures, years of fun, Java required', 'java'],
  ])('%s -> none for %s', (text, skill) => expect(term(text, skill)?.years ?? null).toBe(null));
});

describe('the title', () => {
  it('makes a must of what it names, with or without a place in the text', () => {
    expect(term('Our platform runs on AWS.', 'aws', 'AWS Engineer')?.level).toBe('must');
    expect(term('Come and join us.', 'python', 'Senior Python Developer')).toMatchObject({ level: 'must', spans: [] });
  });
  it.each(['Go-to-market Manager', 'Head Chef', 'Rest Home Manager', 'Microservices Engineer', 'Data Modelling Lead'])(
    'names nothing in %s',
    (title) => expect(read('', title)).toEqual([]),
  );
});

describe('the firm’s own name is no demand', () => {
  it('is mentioned at most', () => {
    const text = 'Requirements\n- You love Redis, and Redis loves you\n- Java';
    expect(read(text, null, 'Redis').find(({ skill }) => skill === 'redis')?.level ?? 'mentioned').toBe('mentioned');
    expect(read(text, null, 'Redis').find(({ skill }) => skill === 'java')?.level).toBe('must');
    expect(read('Spring Lane Bakers needs Java, Spring', null, 'Spring Lane Bakers Ltd')[0]?.skill).toBe('java');
    expect(read(text, null, 'Harrow & Pike').find(({ skill }) => skill === 'redis')?.level).toBe('must');
  });
});

describe('items between semicolons', () => {
  it.each([
    ['You have strong Java; Kafka; Docker.', 'docker', 'must'],
    ['You have strong Java; Kafka; and Docker.', 'docker', 'must'],
    ['Ideally Java; Kafka', 'kafka', 'nice'],
    ['You have strong Java; Docker is run by another team.', 'docker', 'mentioned'],
    ['You have strong Java; our neighbours run Docker.', 'docker', 'mentioned'],
  ])('%s: %s is %s', (text, skill, level) => expect(term(text, skill)?.level).toBe(level));
});

it('lists a term once, with every place, in order of first mention', () => {
  const text = 'Requirements: Kafka, Java, Kafka';
  const terms = read(text);
  expect(terms.map(({ skill }) => skill)).toEqual(['kafka', 'java']);
  expect(terms[0]!.spans.map(([start, end]) => text.slice(start, end))).toEqual(['Kafka', 'Kafka']);
});
