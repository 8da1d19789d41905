import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../lib/terms/read-terms';
import { smallVocabulary } from '../../support/small-vocabulary';

/** The groups of a text that asks, each as its skills in order. */
function grouped(text: string): string[][] {
  const groups = new Map<string, string[]>();
  const asked = `Requirements\n- ${text}`;
  for (const { skill, group } of readTerms({ text: asked, title: null, company: null }, smallVocabulary))
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), skill]);
  return [...groups.values()];
}

describe('either/or', () => {
  it.each([
    ['Kafka or RabbitMQ', [['kafka', 'rabbitmq']]],
    ['Python, Java, or Kotlin', [['python', 'java', 'kotlin']]],
    ['Java or Kotlin or Scala', [['java', 'kotlin', 'scala']]],
    ['Python, Elmish, or Java', [['python', 'java']]],
    ['Java, Quarkus Native or Kotlin', [['java', 'kotlin']]],
    ['Java, Kotlin or Foolang', [['java', 'kotlin']]],
    ['Python and/or Java', [['python', 'java']]],
    ['experience with Kafka or experience with RabbitMQ', [['kafka', 'rabbitmq']]],
    ['either Python 3 or Kotlin 1.9', [['python', 'kotlin']]],
    ['one of Java, Kotlin and Scala', [['java', 'kotlin', 'scala']]],
    ['one or more relevant database technologies, e.g. MySQL, MongoDB', [['mysql', 'mongodb']]],
    ['at least one cloud: AWS, Azure', [['aws', 'azure']]],
    ['languages such as Java, Kotlin, Scala', [['java', 'kotlin', 'scala']]],
    ['a broker like Kafka or RabbitMQ', [['kafka', 'rabbitmq']]],
    ['a cloud, for example AWS or Azure', [['aws', 'azure']]],
    ['JVM languages including Java or Kotlin', [['java', 'kotlin']]],
    ['a modern language (Python, Java, Kotlin)', [['python', 'java', 'kotlin']]],
    ['a relational database (PostgreSQL, MySQL)', [['postgresql', 'mysql']]],
    ['relational databases (PostgreSQL, MySQL, etc.)', [['postgresql', 'mysql']]],
    ['configuration tools (e.g. Terraform, Consul)', [['terraform', 'consul']]],
    ['React.js (or Vue, TypeScript)', [['react', 'typescript']]],
    ['PostgreSQL (MySQL and others)', [['postgresql', 'mysql']]],
    ['AWS (S3) or Azure', [['aws', 's3', 'azure']]],
    ['AWS, Azure or similar cloud', [['aws', 'azure']]],
    ['Kafka or another broker such as RabbitMQ', [['kafka', 'rabbitmq']]],
    ['PostgreSQL or a similar database (MySQL, MongoDB)', [['postgresql', 'mysql', 'mongodb']]],
    ['Cloud – AWS, Azure, GCP etc', [['aws', 'azure', 'gcp']]],
    ['Kafka/RabbitMQ', [['kafka', 'rabbitmq']]],
    ['Docker, Kafka/RabbitMQ, Linux', [['kafka', 'rabbitmq']]],
    [
      'Java or Kotlin, AWS or Azure',
      [
        ['java', 'kotlin'],
        ['aws', 'azure'],
      ],
    ],
    ['Java preferred, Kotlin acceptable', [['java', 'kotlin']]],
    ['Python (preferred) or Java', [['python', 'java']]],
    ['Docker and Java or Kotlin', [['java', 'kotlin']]],
    ['Python/Django or Ruby/Rails', [['python', 'django', 'ruby', 'rails']]],
    ['AWS stack (or has a background in GCP)', [['aws', 'gcp']]],
  ])('%s', (text, groups) => expect(grouped(text)).toEqual(groups));

  it.each([
    'Java, Kotlin and Scala',
    'Java and Kotlin',
    'HTML/CSS',
    'Python/Django',
    'CI/CD',
    'TCP/IP, Linux',
    'design and/or build services in Java',
    'Docker or unit testing',
    'build APIs or fix bugs in Java',
    'write Java or maintain Jenkins, Docker',
    'Java, Docker or a will to learn',
    'Java. Or tell us about Kotlin.',
    'Java; or for the front end React.js',
    'Java or a similar language',
    'gRPC or another framework',
    'Java (or other JVM language)',
    'Databases such as MySQL and Redis',
    'databases including MySQL, PostgreSQL and Redis',
    'cloud services like Docker',
    'Spring (Spring Boot, etc.)',
    'AWS (S3)',
    'Spark (PySpark)',
    'a grasp of AWS (Docker, Kubernetes)',
    'a set of databases (MySQL, Redis)',
    'JavaScript, HTML, CSS',
    'Java 8/11, Docker',
    'Java or Foolang, Docker',
    'Python, Docker (AWS), Linux',
    'Java – Docker, Linux',
    'Java | Docker | Linux',
    'Java + Kotlin',
    'Java & Kotlin',
    'Java but also Kotlin',
    'Java, not Kotlin',
    'more or less Java, Kotlin',
  ])('no group in: %s', (text) => expect(grouped(text)).toEqual([]));
});

describe('an "or" within a longer list', () => {
  it.each([
    ['Java, Docker, AWS or Azure, Linux', [['aws', 'azure']]],
    ['Git, Linux, MySQL or MongoDB', [['mysql', 'mongodb']]],
    [
      'Linux, Kafka/RabbitMQ, Python or Kotlin',
      [
        ['kafka', 'rabbitmq'],
        ['python', 'kotlin'],
      ],
    ],
    ['Docker, Rust, Kotlin or Scala, AWS', [['rust', 'kotlin', 'scala']]],
    ['Jest, AWS, or Kafka', [['jest', 'aws', 'kafka']]],
    ['Python, Docker or Kafka', [['python', 'docker', 'kafka']]],
    ['agile, data modelling or TDD', [['agile', 'data-modelling', 'tdd']]],
    ['one of Linux, AWS or Azure', [['linux', 'aws', 'azure']]],
    ['Java or another language such as Python, Ruby or Scala', [['java', 'python', 'ruby', 'scala']]],
    ['MySQL, or other databases like PostgreSQL, MongoDB or Redis', [['mysql', 'postgresql', 'mongodb', 'redis']]],
    ['Java 17 or another language such as Kotlin', [['java', 'kotlin']]],
    ['Java 8 or 11 or Kotlin', [['java', 'kotlin']]],
  ])('%s', (text, groups) => expect(grouped(text)).toEqual(groups));

  it.each([
    ['Git, Linux, MySQL or MongoDB', 'git'],
    ['Git, Linux, MySQL or MongoDB', 'linux'],
    ['Java, Docker, AWS or Azure, Linux', 'java'],
    ['Java, Docker, AWS or Azure, Linux', 'docker'],
    ['Linux, Kafka/RabbitMQ, Python or Kotlin', 'linux'],
    ['Java or another language such as Kotlin, Docker', 'docker'],
    ['Java or another language such as Kotlin, Scala, Docker', 'docker'],
    ['Python 2 or 3, Linux', 'python'],
    ['Python 2 or 3, Linux', 'linux'],
    ['MySQL 5 or 8 and Docker', 'docker'],
    ['2 years of Docker, and a year or so of Terraform', 'terraform'],
    ['Docker, two or more years of Terraform', 'terraform'],
  ])('in "%s" not %s', (text, skill) => expect(grouped(text).flat()).not.toContain(skill));
});

describe('one of the following', () => {
  it('joins a line for each', () => {
    const text = 'At least one of the following:\n- Java\n- Kotlin\n- Scala\n\nDocker is also required.';
    expect(grouped(text)).toEqual([['java', 'kotlin', 'scala']]);
  });
  it('but not the lines of a plain heading', () => {
    expect(grouped('The following:\n- Java\n- Kotlin')).toEqual([]);
  });
  it('nor long lines of duties', () => {
    const text = `One of the following:\n- ${'We hope that in time you will also learn to like '.repeat(2)} Java\n- Kotlin`;
    expect(grouped(text)).toEqual([]);
  });
});

it('reads brackets within brackets without end', () => {
  expect(grouped('Kafka (8 '.repeat(20_000))).toEqual([]);
});

describe('a length of time is no choice', () => {
  it.each(['5 years of Java, two or more with Kafka', '5 years of Java, 2 or more with Kafka'])('%s', (text) =>
    expect(grouped(text)).toEqual([]),
  );
});

describe('a choice is one demand', () => {
  const levels = (text: string) =>
    readTerms({ text, title: null, company: null }, smallVocabulary).map(({ skill, level }) => [skill, level]);
  it('of one level, the firmest', () => {
    const text = 'Requirements\n- one or more of: SQL (preferred), Python or Java';
    expect(levels(text)).toEqual([
      ['sql', 'must'],
      ['python', 'must'],
      ['java', 'must'],
    ]);
  });
  it('which a plain list is not', () => {
    expect(levels('Requirements\n- SQL (preferred), Python')).toEqual([
      ['sql', 'nice'],
      ['python', 'must'],
    ]);
  });
});
