import { describe, expect, it } from 'vitest';
import { readTaxonomy } from '../../lib/build/compile-taxonomy';
import { compileVocabulary } from '../../lib/build/compile-vocabulary';
import { readCues } from '../../lib/build/cue-data';
import { scan } from '../../lib/scan/scan';
import { root } from '../support/files';

const tables = compileVocabulary(readTaxonomy(`${root}/data/taxonomy`), readCues(`${root}/data/cues`));
const skillsIn = (text: string) => [...new Set(scan(text, tables).map(({ skill }) => skill))];

describe('versions', () => {
  it.each([
    ['Java 17', ['java']],
    ['Java 8+', ['java']],
    ['.NET 8', ['dotnet']],
    ['Angular 2+', ['angular']],
    ['Python 3.11', ['python']],
    ['Python3', ['python']],
    ['HTML5/CSS3', ['html', 'css']],
    ['PHP 8', ['php']],
    ['Vue 3', ['vue']],
    ['Spring Boot 3', ['spring-boot']],
    ['PostgreSQL 15', ['postgresql']],
    ['C++17', ['cpp']],
    ['C# 12', ['csharp']],
    ['OAuth 2.0', ['oauth']],
    ['Ruby on Rails 7', ['ruby-on-rails']],
  ])('%s', (text, ids) => {
    expect(skillsIn(`Experience with ${text}.`)).toEqual(ids);
  });
});

describe('several names together', () => {
  it.each([
    ['AWS (EC2, S3, Lambda)', ['aws', 'ec2', 's3', 'aws-lambda']],
    ['Kafka/RabbitMQ', ['kafka', 'rabbitmq']],
    ['React/Redux', ['react', 'redux']],
    ['CI/CD', ['ci-cd']],
    ['Linux/Unix', ['linux', 'unix']],
    ['Jest & Cypress', ['jest', 'cypress']],
    ['ELK (Elasticsearch, Logstash, Kibana)', ['elk-stack', 'elasticsearch', 'logstash', 'kibana']],
  ])('%s', (text, ids) => {
    expect(skillsIn(`Experience with ${text}.`)).toEqual(ids);
  });
});

describe('both sides of the Atlantic, one and many, hyphen and space', () => {
  it.each([
    ['containerisation', 'containerization'],
    ['data modelling', 'data modeling'],
    ['data visualisation', 'data visualization'],
    ['performance optimisation', 'performance optimization'],
    ['virtualisation', 'virtualization'],
    ['localisation', 'localization'],
    ['data catalogue', 'data catalog'],
    ['personalisation', 'personalization'],
    ['threat modelling', 'threat modeling'],
    ['design pattern', 'design patterns'],
    ['data pipeline', 'data pipelines'],
    ['unit test', 'unit tests'],
    ['relational database', 'relational databases'],
    ['event driven architecture', 'event-driven architecture'],
    ['end to end testing', 'end-to-end testing'],
    ['micro-services', 'microservices'],
    ['multi threading', 'multi-threading'],
    ['Node.js', 'NodeJS'],
    ['Amazon SQS', 'AWS SQS'],
    ['Apache Spark', 'Spark'],
    ['Azure Service Bus', 'Service Bus'],
    ['GH Actions', 'GitHub Actions'],
  ])('%s is %s', (one, other) => {
    const skills = skillsIn(`Python, ${one}, Docker`);
    expect(skills.length).toBe(3);
    expect(skillsIn(`Python, ${other}, Docker`)).toEqual(skills);
  });
});

describe('two things are two skills', () => {
  it.each([
    ['unit and integration testing', 'integration-testing'],
    ['linear algebra', 'linear-algebra'],
    ['simultaneous localisation and mapping', 'slam'],
    ['Cloudflare Workers', 'cloudflare-workers'],
    ['row-level security', 'row-level-security'],
    ['data lineage', 'data-lineage'],
    ['idempotency', 'idempotency'],
    ['load testing', 'load-testing'],
    ['error budgets', 'error-budgets'],
    ['SELinux', 'selinux'],
    ['TorchServe', 'torchserve'],
    ['Django REST Framework', 'django-rest-framework'],
    ['Phoenix LiveView', 'phoenix-liveview'],
    ['.NET Framework', 'dotnet-framework'],
    ['CSS Modules', 'css-modules'],
    ['Slurm', 'slurm'],
    ['test cases', 'test-cases'],
    ['analytics engineering', 'analytics-engineering'],
  ])('%s is %s', (text, id) => {
    expect(skillsIn(`Python, ${text}, Docker`)).toContain(id);
  });

  it.each([
    ['linear algebra', 'mathematics'],
    ['localisation and mapping', 'internationalisation'],
    ['Cloudflare Workers', 'cloudflare'],
    ['data lineage', 'data-governance'],
    ['idempotency', 'distributed-transactions'],
    ['SELinux', 'linux'],
    ['TorchServe', 'pytorch'],
    ['Django REST Framework', 'rest'],
    ['Django REST Framework', 'django'],
    ['.NET Framework', 'dotnet'],
    ['Azure DevOps', 'devops'],
    ['Spring Cloud', 'cloud'],
    ['we are always on hand', 'always-on-availability-groups'],
    ['a well-architected service', 'aws-well-architected-framework'],
    ['dashboards or tools', 'or-tools'],
    ['as seen on CNN', 'cnns'],
    ['a co-working space', 'space'],
    ['an articulate person', 'adobe-captivate'],
    ['all SOWs are signed', 'soap'],
    ['genetic information', 'bioinformatics'],
  ])('%s is not %s', (text, id) => {
    expect(skillsIn(`Python. And ${text}.`)).not.toContain(id);
  });
});

describe('certificates by their names', () => {
  it.each([
    ['AWS Certified Solutions Architect', 'aws-solutions-architect-certificate'],
    ['CKA', 'cka'],
    ['CKAD', 'ckad'],
    ['CISSP', 'cissp'],
    ['AZ-204', 'az-204'],
    ['Terraform Associate', 'terraform-associate'],
    ['Associate Cloud Engineer', 'associate-cloud-engineer'],
    ['ISTQB', 'istqb'],
    ['CCNA', 'ccna'],
    ['OSCP', 'oscp'],
  ])('%s', (text, id) => {
    expect(skillsIn(`${text} certification`)).toContain(id);
  });
});
