import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../lib/terms/read-terms';
import { smallVocabulary } from '../../support/small-vocabulary';

const yearsOf = (text: string, skill: string) =>
  readTerms({ text, title: null, company: null }, smallVocabulary).find((one) => one.skill === skill)?.years ?? null;

describe('years are tied to what they are asked of', () => {
  it.each([
    ['5+ years of backend work, 2 of them with Kotlin', 'kotlin', 2],
    ['7+ years of experience, including 4+ in Python', 'python', 4],
    ['6 years of experience, of which at least 3 with AWS', 'aws', 3],
    ['Three years with JavaScript, two of which with React Native', 'javascript', 3],
    ['Three years with JavaScript, two of which with React Native', 'reactnative', 2],
    ['10+ years of building things, of which no fewer than 8 in modern C++', 'cpp', 8],
    ['Azure, min. 1 year', 'azure', 1],
    ['PHP 8 and Docker, minimum 2 years', 'php', 2],
    ['PHP 8 and Docker, minimum 2 years', 'docker', 2],
    ['Python (3+ years), Kotlin (1 year)', 'python', 3],
    ['Python (3+ years), Kotlin (1 year)', 'kotlin', 1],
    ['Java - 5 years', 'java', 5],
    ['Java 5 yrs / Kafka 3 yrs / AWS 2 yrs', 'java', 5],
    ['Java 5 yrs / Kafka 3 yrs / AWS 2 yrs', 'kafka', 3],
    ['3-5 yrs of Kafka or RabbitMQ', 'rabbitmq', 3],
    ['5+ years of experience with Java, Kafka and SQL', 'sql', 5],
    ['2+ years each of React and Node.js', 'node', 2],
    ['5 years’ commercial Python', 'python', 5],
    ['five (5) years of C#', 'csharp', 5],
    ['Between 3 and 6 years of experience with Java', 'java', 3],
    ['3\u00a0years of Java', 'java', 3],
    ['3+\u2009years of Java', 'java', 3],
    ['3 years or more of commercial C#', 'csharp', 3],
    ['At least 2 years with a message broker: Kafka or RabbitMQ', 'kafka', 2],
    ['Must have (3+ years): Java, Kafka', 'kafka', 3],
    ['At least 3 years of knowledge of:- Python- Kafka', 'kafka', 3],
    ['5 Years Experience With Java', 'java', 5],
    ['A finished degree2+ years of Java', 'java', 2],
    ['5+ years in one or more of the following: Java, Scala', 'scala', 5],
    ['7 years of work, of which four or more on Kafka', 'kafka', 4],
  ])('%s -> %s %i', (text, skill, years) => expect(yearsOf(text, skill)).toBe(years));

  it.each([
    ['We are a 10 year old company using Java', 'java'],
    ['Our Java monolith is twelve years old', 'java'],
    ['Founded 8 years ago on Java', 'java'],
    ['For over 15 years we have used Java', 'java'],
    ['A 2 year contract in Java', 'java'],
    ['Degree or 4 years of equivalent experience. Java required', 'java'],
    ['Java 8 is required', 'java'],
    ['Office 1-2 days a week, Java required', 'java'],
    ['401(k) after 1 year, Java required', 'java'],
    ['18 months of Java', 'java'],
    ['5 years of Java, strong knowledge of SQL', 'sql'],
    ['5 years of Java and experience with Kafka', 'kafka'],
    ['Over the past 5 years we moved to Java', 'java'],
    ['In the next 3 years you will bring us to Java', 'java'],
    ['We have built Java services for 10 years.', 'java'],
    ['Experience with Kotlin, 5 years of experience', 'kotlin'],
    ['A large Rails app for the next ten years', 'rails'],
    ['25 years of experience with Java', 'java'],
    ['12 years in business, Java required', 'java'],
    ['A three year plan to leave Java', 'java'],
    ['Java is required. 5+ years of experience.', 'java'],
    ['3 years of work; Kafka is required', 'kafka'],
    ['Benefits\n- Sabbatical after 3 years with Java', 'java'],
    ['5 years of Java -Strong Kafka skills', 'kafka'],
    ['3 years in a team Solid knowledge of Java', 'java'],
    ['Version 3 of our Java service', 'java'],
    ['A team of 5 with Java', 'java'],
  ])('none: %s (%s)', (text, skill) => expect(yearsOf(text, skill)).toBe(null));
});
