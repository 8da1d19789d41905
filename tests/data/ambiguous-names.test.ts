import { describe, expect, it } from 'vitest';
import { readTaxonomy } from '../../lib/build/compile-taxonomy';
import { compileVocabulary } from '../../lib/build/compile-vocabulary';
import { readCues } from '../../lib/build/cue-data';
import { scan } from '../../lib/scan/scan';
import { root } from '../support/files';

const tables = compileVocabulary(readTaxonomy(`${root}/data/taxonomy`), readCues(`${root}/data/cues`));
const skillsIn = (text: string) => [...new Set(scan(text, tables).map(({ skill }) => skill))];

describe('names that are English words', () => {
  it.each([
    ['Services in Go, Python or Rust', 'go'],
    ['Two years with Spring and Hibernate', 'spring'],
    ['Node.js, Express, MongoDB', 'express'],
    ['Our API is written in Rust', 'rust'],
    ['Experience with Swift and UIKit', 'swift'],
    ['Ansible, Chef or Puppet', 'chef'],
    ['Kubernetes, Helm, Terraform', 'helm'],
    ['Hadoop, Spark and Hive', 'spark'],
    ['React, Redux and TypeScript', 'react'],
    ['Python, Django or Flask', 'flask'],
    ['Tests in Jest and Cypress', 'jest'],
    ['Terraform, Vault and Consul', 'vault'],
    ['Word, Excel and PowerPoint', 'excel'],
    ['Python, R or SAS', 'r-language'],
    ['C, C++ and Python', 'c'],
    ['REST and GraphQL APIs', 'rest'],
    ['S3, Lambda and DynamoDB', 'aws-lambda'],
    ['Jira, Slack and Notion', 'notion'],
    ['SASS, LESS and Bootstrap', 'less'],
    ['Celery, RabbitMQ and Redis', 'celery'],
    ['ant, maven and java', 'ant'],
    ['Elixir and Phoenix', 'phoenix'],
  ])('%s', (text, id) => {
    expect(skillsIn(text)).toContain(id);
  });

  it.each([
    ['You will own our go to market plan', 'go'],
    ['The role starts in spring 2027', 'spring'],
    ['Pay by American Express', 'express'],
    ['Pipes free of rust', 'rust'],
    ['We expect a swift reply', 'swift'],
    ['Lunch by our own chef', 'chef'],
    ['With a new CEO at the helm', 'helm'],
    ['Ideas that spark joy', 'spark'],
    ['You react to change with calm', 'react'],
    ['A flask of tea on your desk', 'flask'],
    ['Said in jest', 'jest'],
    ['The vault of the bank', 'vault'],
    ['You will excel in a small team', 'excel'],
    ['Our R&D department', 'r-language'],
    ['A Series C company', 'c'],
    ['The rest of the team', 'rest'],
    ['A Lambda variant of the trial', 'aws-lambda'],
    ['The notion of trust', 'notion'],
    ['No less than five days', 'less'],
    ['Soup with celery', 'celery'],
    ['An ant on the wall', 'ant'],
    ['The office is in Phoenix, Arizona', 'phoenix'],
  ])('%s', (text, id) => {
    expect(skillsIn(text)).not.toContain(id);
  });
});

describe('names that are another thing in another trade', () => {
  it.each([
    ['iOS in Swift', 'swift'],
    ['Our payments app is written in Swift', 'swift'],
    ['Experience with SWIFT and SEPA', 'swift-messaging'],
    ['SEPA, SWIFT, Fedwire', 'swift-messaging'],
    ['SWIFT, KOTLIN AND OBJECTIVE-C', 'swift'],
    ['Apps for iOS: SWIFT, Objective-C', 'swift'],
    ['npm, Yarn and webpack', 'yarn'],
    ['React, Yarn, Docker', 'yarn'],
    ['C# and Unity', 'unity'],
    ['PyTorch, Transformers and spaCy', 'hf-transformers'],
    ['Hadoop, YARN, Hive', 'hive'],
  ])('%s: %s', (text, id) => expect(skillsIn(text)).toContain(id));
  it.each([
    ['Experience with SWIFT and SEPA', 'swift'],
    ['The SWIFT network of banks', 'swift'],
    ['Messages by SWIFT, Fedwire and CHAPS', 'swift'],
    ['Experience with Swift payments', 'swift'],
    ['A swift payment of invoices', 'swift'],
    ['For a SWIFT and honest answer', 'swift-messaging'],
    ['Hadoop, YARN, Hive', 'yarn'],
    ['Spark jobs on Yarn, Hive', 'yarn'],
    ['Databricks, Unity, Snowflake', 'unity'],
    ['Experience with Transformers, switchgear and power lines', 'hf-transformers'],
  ])('%s: not %s', (text, id) => expect(skillsIn(text)).not.toContain(id));
});

describe('names as people write them', () => {
  it.each([
    ['k8s', 'kubernetes'],
    ['Postgres', 'postgresql'],
    ['golang', 'go'],
    ['GH Actions', 'github-actions'],
    ['RDS', 'rds'],
    ['EKS', 'eks'],
    ['BigQuery', 'bigquery'],
    ['.NET Core', 'dotnet-core'],
    ['J2EE', 'jakarta-ee'],
    ['OTel', 'opentelemetry'],
    ['React.js', 'react'],
    ['ReactJS', 'react'],
    ['Vue', 'vue'],
    ['NodeJS', 'nodejs'],
    ['Spring boot', 'spring-boot'],
    ['MS SQL', 'microsoft-sql-server'],
    ['T-SQL', 't-sql'],
    ['Apache Kafka', 'kafka'],
    ['Google Cloud Platform', 'gcp'],
    ['containerization', 'containerisation'],
    ['data modeling', 'data-modelling'],
    ['multi-threaded', 'multithreading'],
    ['a microservice architecture', 'microservices'],
    ['one algorithm', 'algorithms'],
    ['Nuxt.js', 'nuxt'],
    ['software development lifecycle', 'sdlc'],
  ])('%s is %s', (text, id) => {
    expect(skillsIn(`Experience with ${text}.`)).toContain(id);
  });

  it.each([
    ['JavaScript', 'java'],
    ['Java', 'javascript'],
    ['C++', 'c'],
    ['C#', 'c'],
    ['React Native', 'react'],
    ['ASP.NET', 'classic-asp'],
    ['PostgreSQL', 'mysql'],
    ['GitHub Actions', 'github'],
    ['Spring Boot', 'spring'],
    ['SQL Server', 'sql'],
    ['a servlet container', 'containerisation'],
    ['an IoC container', 'containerisation'],
    ['Apache Tomcat', 'apache-httpd'],
    ['Canvas elements', 'canva'],
  ])('%s is not %s', (text, id) => {
    expect(skillsIn(`Experience with ${text}.`)).not.toContain(id);
  });
});
