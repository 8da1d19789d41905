import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/scan/scan';
import { smallVocabulary } from '../../support/small-vocabulary';

/** Skill, texts that name it, texts that do not: as many of one as of the other. */
const TABLE: Readonly<Record<string, readonly [yes: readonly string[], no: readonly string[]]>> = {
  go: [
    [
      'Services written in Go',
      'Go developer wanted',
      'Kafka, Go and Rust',
      'Go 1.22 in production',
      'Solid Go.',
      'Written without any Go at all',
    ],
    [
      'Our go to market plan',
      'Ready to go live on Friday',
      'Go the extra mile',
      'Go and see for yourself',
      'A good Go Karts track',
      'Good to go.',
    ],
  ],
  r: [
    ['Python, R and SQL', 'experience with R', 'R programming', 'C, R, Java'],
    ['Our R&D team', 'R & D budget', 'Mr R Patel', 'Figure R-2'],
  ],
  c: [
    ['C, C++ and Python', 'C/C++', 'knowledge of C', 'C programming'],
    ['Series C start-up', 'Washington, D.C. office', 'C-level sponsors', 'Vitamin C and fruit'],
  ],
  d: [
    ['C++, D and Rust', 'written in D', 'D programming language', 'experience with D'],
    ['Series D round', 'you’d like it here', 'Plan D it is', 'Washington, D.C.'],
  ],
  express: [
    ['Node.js, Express and React', 'Express.js', 'experience with Express', 'Express 4 on Node.js'],
    ['American Express cards', 'Express your ideas', 'please express interest', 'an express delivery firm'],
  ],
  spring: [
    [
      'Java, Spring',
      'Spring framework',
      'experience with Spring',
      'Java 17, Spring 6',
      'Java (8+), Spring',
      'Java (11 or above), Spring',
      'Excellent Spring.',
    ],
    [
      'Starts in Spring',
      'spring cleaning',
      'Spring 2026 intake',
      'Spring into a new job',
      'Java (8 of us know it well, Spring or autumn',
      'A good Spring for growers',
      'A winter without Spring',
    ],
  ],
  rest: [
    ['REST and GraphQL', 'REST APIs', 'RESTful services', 'gRPC/REST'],
    ['and the rest of the team', 'Rest days are paid', 'you can rest easy', 'Rest assured'],
  ],
  swift: [
    ['Swift and Kotlin', 'Swift 5', 'Swift developer', 'written in Swift'],
    ['a swift answer', 'Swift decisions matter', 'Taylor Swift tickets', 'Swift to respond'],
  ],
  chef: [
    ['Chef, Puppet and Terraform', 'experience with Chef', 'Terraform/Chef', 'Docker, Kubernetes, Chef'],
    ['lunch by our in-house chef', 'a Chef cooks daily', 'Chef on site', 'meet the chef'],
  ],
  helm: [
    ['Helm charts', 'Kubernetes, Helm', 'Docker and Helm', 'experience with Helm'],
    ['at the helm of a team', 'Helm the project', 'take the helm', 'Our CEO at the Helm'],
  ],
  spark: [
    ['Kafka and Spark', 'Apache Spark', 'Spark jobs', 'PySpark'],
    ['spark joy', 'Spark your curiosity', 'the spark of an idea', 'a bright Spark'],
  ],
  react: [
    ['React and TypeScript', 'React developer', 'React.js', 'React 18'],
    ['react quickly to change', 'React fast', 'how you react', 'we React to news'],
  ],
  rust: [
    ['Go, C++ and Rust', 'Rust programming', 'written in Rust', 'python, rust, sql'],
    ['rust belt cities', 'Rust on old cars', 'fight rust', 'skills that Rust'],
  ],
  dart: [
    ['Dart and Kotlin', 'Dart language', 'written in Dart', 'Kotlin, Swift, Dart'],
    ['a dart board', 'Dart across the floor', 'we dart about', 'The Dart valley'],
  ],
  vault: [
    ['Terraform, Vault and Consul', 'experience with Vault', 'Docker, Vault', 'Consul/Vault'],
    ['Data Vault modelling', 'a bank vault', 'Vault over problems', 'the Vault of history'],
  ],
  consul: [
    ['Terraform and Consul', 'experience with Consul', 'Vault/Consul with Docker', 'Consul cluster'],
    ['the British consul', 'Consul General', 'a consul abroad', 'ask your Consul'],
  ],
  puppet: [
    ['Puppet, Terraform', 'experience with Puppet', 'Docker and Puppet', 'Puppet modules'],
    ['a puppet show', 'Puppet on a string', 'puppet theatre', 'the Puppet master'],
  ],
  salt: [
    ['SaltStack', 'Terraform, Salt, Puppet', 'experience with Salt', 'Docker and Salt'],
    ['Salt Lake City', 'worth your salt', 'Salt and pepper', 'salt water'],
  ],
  ruby: [
    ['Ruby developer', 'Python, Ruby or Java', 'experience with Ruby', 'Ruby 3.2'],
    ['Ruby Jones leads us', 'ruby red', 'Ask for Ruby', 'a ruby wedding'],
  ],
  flask: [
    ['- Flask', 'Python (Flask)', 'Django or Flask', 'Flask applications'],
    ['a branded flask', 'Flask of coffee included', 'bring your flask', 'A Flask for everyone'],
  ],
  celery: [
    ['Python, celery, redis', 'Django, Celery', 'experience with Celery', 'celery, pandas, Python'],
    ['celery and carrots', 'Celery sticks at lunch', 'fresh celery', 'We grow Celery'],
  ],
  jest: [
    ['Jest and Cypress with React.js', 'TypeScript, jest, GraphQL', 'Jest tests', 'experience with Jest'],
    ['said in jest', 'Jest aside', 'a jest or two', 'many a true Jest'],
  ],
  cypress: [
    ['Cypress tests', 'TypeScript, Cypress', 'experience with Cypress', 'Jest/Cypress, GraphQL'],
    ['Cypress Road 4', 'cypress trees', 'the Cypress Hill', 'Cypress is a town'],
  ],
  excel: [
    ['experience with Excel', 'SQL, Excel', 'MS Excel', 'Excel skills'],
    ['excel in a team', 'Excel at what you do', 'people who excel', 'we Excel together'],
  ],
  access: [
    ['MS Access', 'SQL, Access and Excel', 'experience with Access', 'Access databases'],
    ['access to a gym', 'Access for all', 'full access', 'we Access new markets'],
  ],
  less: [
    ['HTML, CSS, LESS', 'CSS (Less)', 'experience with LESS', 'Sass/Less, CSS'],
    ['no less than two', 'Less is more', 'less than a mile', 'Less talk'],
  ],
  make: [
    ['GNU Make', 'Docker, Make', 'experience with Make', 'Git, Make and Linux'],
    ['make a difference', 'Make it yours', 'we make things', 'You Make the call'],
  ],
  box: [
    ['experience with Box', 'Docker, Box', 'Box API', 'AWS, Box'],
    ['think outside the box', 'Box of tools', 'a lunch box', 'the Big Box shop'],
  ],
  segment: [
    ['Kafka, Segment', 'experience with Segment', 'Segment SDK', 'Redis and Segment'],
    ['a growing segment', 'Segment leaders', 'market segment', 'our Segment of trade'],
  ],
  signal: [
    ['experience with Signal', 'Docker, Signal', 'Signal SDK', 'Redis and Signal'],
    ['a clear signal', 'Signal to the team', 'signal and noise', 'The Signal Box'],
  ],
  notion: [
    ['experience with Notion', 'GitHub, Notion', 'GitHub and Notion', 'Notion API'],
    ['the notion of quality', 'Notion of fairness', 'a notion', 'any Notion why'],
  ],
  linear: [
    ['GitHub, Linear', 'experience with Linear', 'Linear API', 'GitHub and Linear'],
    ['linear growth', 'Linear thinking', 'a linear path', 'Not so Linear'],
  ],
  sap: [
    ['SAP and Java', 'experience with SAP', 'SAP consultant', 'Oracle/SAP'],
    ['sap your strength', 'Sap of a tree', 'it will sap you', 'the sap rises'],
  ],
};

/** What stands beside a name, by mechanism: texts that mean it, texts that do not. */
const BESIDE: Readonly<Record<string, readonly [skill: string, yes: readonly string[], no: readonly string[]]>> = {
  'a language where one works in it': [
    'go',
    ['Our services are in Go.', 'We moved from Python to Go.', 'a CLI in Go, and a web app', 'Prototypes in Go'],
    ['In Go Park we walk', 'ready to go.', 'WE WANT YOU TO GO FAR', 'a day in Goa'],
  ],
  'a letter at the end of a clause': [
    'r',
    ['You have prototyped in R', 'Experience with R. You also cycle', 'models in R, charts in Excel', 'a bit of R'],
    ['You worked with R. Hale', 'Report to R. Hale, our founder', 'R. Hale leads us', 'section R-12'],
  ],
  'a title': [
    'rust',
    ['Software Engineer (Rust)', 'Backend Developer - Rust', 'Senior Engineer | Rust | Leeds', 'Engineer – Rust'],
    [
      'Caretaker (rust removal)',
      'Engineer and Rust Belt guide',
      'Engineer – rust prevention',
      'Painter - Rust proofing',
    ],
  ],
  'a list with strangers': [
    'spring',
    ['Java, Quillmark, Spring', 'Node.js, Fenwick or Spring', 'Django, Ruby, Ostler, Spring', 'Java 17, Spring'],
    [
      'Leeds, York, Spring',
      'Java we sell each Spring',
      'Java, and once it is Spring we row',
      'Python. Spring in Leeds',
    ],
  ],
  'versions in a list': [
    'express',
    ['Node.js 20, Express', 'Django 4.2, Express', 'Node.js 18/Express', 'Python 3.11 and Express'],
    ['Terminal 4, Express Way', 'Track 7: Express trains', 'Route 66 Express', 'Gate 12, Express lane'],
  ],
  'glued bullets': [
    'swift',
    ['Skills:- Kotlin- Swift- SQL', 'Kotlin- Swift', '- Swift - Kotlin', 'Kotlin – Swift, SQL'],
    ['a Swift- footed runner', 'be Swift- and kind', '- Swift to answer', 'Kestrel- Swift birds'],
  ],
  'a practice in the list': [
    'chef',
    ['CI/CD, Chef', 'containerisation, Chef', 'Chef, TDD', 'microservices/Chef'],
    ['cleaning, Chef', 'Sous Chef, Waiter', 'Agile. Chef wanted', 'Head Chef with TDD'],
  ],
  'words in capitals': [
    'rest',
    ['REST API', 'SOAP AND REST', 'JSON, REST', 'REST, GRPC'],
    ['TAKE THE REST OF FRIDAY OFF', 'PLEASE REST HERE', 'REST EASY WITH US', 'WE REST AND EAT'],
  ],
  'what asks for it, in small letters': [
    'rails',
    ['You have experience with rails.', 'rails developers', 'skilled in rails and SQL', 'Python, rails, SQL'],
    ['the rails of a tramway', 'rails to the harbour', 'we lay rails, you sit', 'experience with rails for trams'],
  ],
  'work that leads to it': [
    'excel',
    ['exports to Excel', 'exporting to Excel nightly', 'both Excel and Access', 'with Excel, SQL'],
    ['an office in Excel House', 'they excels', 'with excel lence', 'to excel at work'],
  ],
};

const named = (text: string) => scan(text, smallVocabulary).map(({ skill }) => skill);

describe.each(Object.entries(TABLE))('%s', (skill, [yes, no]) => {
  it.each(yes)('is meant in "%s"', (text) => expect(named(text)).toContain(skill));
  it.each(no)('is not meant in "%s"', (text) => expect(named(text)).not.toContain(skill));
  it('has as many rows of no as of yes', () => expect(no.length).toBeGreaterThanOrEqual(yes.length));
});

describe.each(Object.entries(BESIDE))('%s', (_, [skill, yes, no]) => {
  it.each(yes)(`${skill} is meant in "%s"`, (text) => expect(named(text)).toContain(skill));
  it.each(no)(`${skill} is not meant in "%s"`, (text) => expect(named(text)).not.toContain(skill));
  it('has as many rows of no as of yes', () => expect(no.length).toBeGreaterThanOrEqual(yes.length));
});
