import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/scan/scan';
import { smallVocabulary } from '../../support/small-vocabulary';

const found = (text: string) =>
  scan(text, smallVocabulary).map(({ skill, span }) => `${text.slice(...span)} = ${skill}`);

describe('names with signs and dots', () => {
  it.each([
    ['C++ and C#, on .NET', ['C++ = cpp', 'C# = csharp', '.NET = dotnet']],
    ['ASP.NET (.Net Core)', ['ASP.NET = aspnet', '.Net Core = dotnet']],
    ['Node.js, NodeJS, Node JS', ['Node.js = node', 'NodeJS = node', 'Node JS = node']],
    ['CI/CD, CI-CD and CI & CD', ['CI/CD = cicd', 'CI-CD = cicd']],
    ['Kafka/RabbitMQ', ['Kafka = kafka', 'RabbitMQ = rabbitmq']],
    ['HTML5/CSS3, Python3', ['HTML5 = html', 'CSS3 = css', 'Python3 = python']],
    ['5+ years, 100% remote, #1 team', []],
    ['Internet, subnet, dotnetters', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('longest name first, and never a part of a word', () => {
  it.each([
    ['React Native', ['React Native = reactnative']],
    ['Spring Boot', ['Spring Boot = springboot']],
    ['Google Cloud Platform', ['Google Cloud Platform = gcp']],
    ['Apache Kafka', ['Apache Kafka = kafka']],
    ['JavaScript', ['JavaScript = javascript']],
    ['Javanese, Pythonic, gitter, Dockerfiles', []],
    ['Rust, C++. Ruby developer', ['Rust = rust', 'C++ = cpp', 'Ruby = ruby']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('spellings that need no entry', () => {
  it.each([
    ['data modeling', 'data-modelling'],
    ['containerization', 'containerisation'],
    ['micro services', 'microservices'],
    ['a microservice', 'microservices'],
    ['unit test', 'unit-testing'],
    ['Rabbit MQ', 'rabbitmq'],
    ['REST API', 'rest'],
    ['POSTGRESQL', 'postgresql'],
    ['Typescript', 'typescript'],
    ['SASS', 'sass'],
  ])('%s', (text, skill) => expect(scan(text, smallVocabulary).map((mention) => mention.skill)).toEqual([skill]));
  it.each(['open shift', 'rabbit stew', 'my sql-like grin', 'the mongo river'])('not %s', (text) =>
    expect(found(text).filter((name) => !name.startsWith('sql'))).toEqual([]),
  );
});

describe('damage in the source', () => {
  it.each([
    ['OnsiteWe build in Python', ['Python = python']],
    ['close collaborationDocker and Kubernetes', ['Docker = docker', 'Kubernetes = kubernetes']],
    ['developmentPostgreSQLExperience', ['PostgreSQL = postgresql']],
    ['preferred:o Kafka', ['Kafka = kafka']],
    ['Java\u200bScript and Py\u00adthon', ['Java\u200bScript = javascript', 'Py\u00adthon = python']],
    ['Spring\u00a0Boot', ['Spring\u00a0Boot = springboot']],
    ['Python &amp; Java&nbsp;&lt;3', ['Python = python', 'Java = java']],
    ['**Python**, *Kafka*', ['Python = python', 'Kafka = kafka']],
    ['event of Spring\nBoot', []],
    ['works with React\nnative apps', ['React\nnative = reactnative']],
    ['DockerMate, CMake and PythonAnywhereLtd', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('addresses are no demands', () => {
  it.each([
    'https://go.example/python/docker',
    'write to python@docker.example',
    'www.react.com/python',
    'see kafka.org/docker',
  ])('%s', (text) => expect(found(text)).toEqual([]));
  it.each(['ASP.NET', 'asp.net', 'Node.js', 'Python.', 'Docker.com is a site, Docker a tool'])('but %s', (text) =>
    expect(found(text).length).toBeGreaterThan(0),
  );
});

it('gives offsets in UTF-16 units of the text as it stands', () => {
  const text = '😀\r\n• C++ → ＜Kafka＞ “Django”’s';
  for (const { skill, span } of scan(text, smallVocabulary)) {
    expect(text.slice(...span)).toBe({ cpp: 'C++', kafka: 'Kafka', django: 'Django' }[skill]);
  }
  expect(scan(text, smallVocabulary)).toHaveLength(3);
});

it('keeps nothing of one text for the next', () => {
  const long = 'Python, Kafka and Docker. '.repeat(50);
  const first = scan('Go, C++', smallVocabulary);
  scan(long, smallVocabulary);
  expect(scan('Go, C++', smallVocabulary)).toEqual(first);
  expect(scan('', smallVocabulary)).toEqual([]);
});
