import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/scan/scan';
import { smallVocabulary } from '../../support/small-vocabulary';

const named = (text: string) => scan(text, smallVocabulary).map(({ skill }) => skill);

describe('firms are no skills', () => {
  it.each([
    'Backed by the founders of Segment and Notion.',
    'Our clients include GitHub, Redis and Docker.',
    'Thousands of customers, including Segment, Linear and GitHub, rely on us',
    'Companies such as GitHub and Docker trust us',
    'She led design at GitHub, Docker and Segment.',
    'A team from Redis, Docker and elsewhere',
    'Founded by ex-Docker engineers',
    'Redis Ltd makes mattresses',
    'Docker Inc. ships boxes',
    'Redis Orchards Ltd grows pears',
    'Write to Unit 7, Docker House, Hove',
    'Redis Street 4, Cork',
    'Six hundred bakers trust us, including GitHub, Redis and Docker.',
    'Redis is hiring a cook',
    'GitHub is looking for a gardener',
    'Docker | Gardener | Leeds | Full-time',
    'For a chat please call Kotlin Hale on 020 7946 0000',
    'My name is Kotlin and I lead the team',
    'Please contact Kotlin Okafor',
    'At Redis, we plant trees',
    'About Docker\nWe load ships.',
    'Why Docker?\nWe load ships.',
    'Everyone at Docker Harbour Works gets a coat. At Docker Harbour Works, we care.',
  ])('none in "%s"', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['We run Redis and Docker at scale', ['redis', 'docker']],
    ['Proficient at Python', ['python']],
    ['You are good at Java and SQL', ['java', 'sql']],
    ['Operating at Kubernetes scale', ['kubernetes']],
    ['Passionate about Docker', ['docker']],
    ['Curious about Kafka internals', ['kafka']],
    ['Our customers run Kubernetes', ['kubernetes']],
    ['Tools such as GitHub and Docker', ['github', 'docker']],
    ['Technologies including Redis, Docker', ['redis', 'docker']],
    ['Help customers move to AWS and Azure', ['aws', 'azure']],
    ['Java group policies', ['java']],
    ['We are a Java house', ['java']],
    ['Use Docker in house', ['docker']],
    ['Java Developer Orchards Ltd', ['java']],
    ['Our teams trust Docker and Redis', ['docker', 'redis']],
    ['Kafka limited to one region', ['kafka']],
    ['Python | Django | Leeds', ['python', 'django']],
    ['Experience at a bank, Java and SQL', ['java', 'sql']],
    ['Join a team that knows Docker', ['docker']],
    ['Redis is fast', ['redis']],
  ])('but a skill is one: "%s"', (text, skills) => expect(named(text)).toEqual(skills));
});

describe('the firm that hires, by its own words', () => {
  it.each([
    ['Docker is hiring. Docker loves trees. Join Docker.', []],
    ['At Redis, we plant trees. Redis has an office in Cork.', []],
    ['Redis | Cook | Cork\nRedis feeds people. Requirements: Python', ['python']],
  ])('is no skill: %j', (text, skills) => expect(named(text)).toEqual(skills));
  it.each([
    ['Redis is hiring. You have experience with Redis.', ['redis']],
    ['At Docker, we plant trees. Skills: Python, Docker, Kafka', ['python', 'docker', 'kafka']],
    ['Redis | Engineer | Cork\nStack: Go, Redis, Kafka', ['go', 'redis', 'kafka']],
  ])('but its tool is, where it is asked for: %j', (text, skills) => expect(named(text)).toEqual(skills));
});

describe('channels and benefits are no skills', () => {
  it.each([
    'Follow us on GitHub',
    'Send your CV and your GitHub profile',
    'Apply via GitHub or Notion.',
    'A Notion subscription',
    'Free access to Notion',
  ])('none in "%s"', (text) => expect(named(text)).toEqual([]));
  it.each([
    ['Code lives on GitHub', ['github']],
    ['GitHub and Docker daily', ['github', 'docker']],
    ['Experience with Notion and GitHub', ['notion', 'github']],
    ['Apply with confidence: Java and SQL', ['java', 'sql']],
    ['GitHub workflows', ['github']],
  ])('but "%s"', (text, skills) => expect(named(text)).toEqual(skills));
});
