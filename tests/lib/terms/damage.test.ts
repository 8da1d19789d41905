import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/posting';
import { readTerms } from '../../../lib/terms/read-terms';
import { smallVocabulary } from '../../support/small-vocabulary';

const INTRO = 'Brindle & Sedge keeps the ferries of four islands on time. Our platform was once built with PHP.';
const LINES = [
  'What you will do',
  '* Build services in Kotlin and keep PostgreSQL healthy',
  '* Look after our pipelines on AWS or GCP',
  'Requirements',
  '* At least 4 years of Java or Kotlin',
  '* Experience with Kafka/RabbitMQ and Docker',
  '* REST & GraphQL, tested with care: it’s what we’re proud of',
  '* No React.js needed',
  'Nice to have',
  '* Terraform',
  '* A little MongoDB',
  'Our stack',
  '* Redis and Elasticsearch',
  'Benefits',
  '* A licence for GitHub',
];
const ADVERT = [INTRO, ...LINES].join('\n');

const read = (text: string, blocks?: readonly Block[]) =>
  readTerms({ text, title: null, company: null, ...(blocks ? { blocks } : {}) }, smallVocabulary)
    .map(({ skill, level, group }) => [skill, level, group === null ? '' : 'group'].join(' ').trim())
    .sort();
const CLEAN = read(ADVERT);

const bulleted = (bullet: string) => ADVERT.replaceAll('\n* ', `\n${bullet} `);
const numbered = (mark: (n: number) => string) => {
  let n = 0;
  return ADVERT.replaceAll('\n* ', () => `\n${mark(++n)} `);
};
const tagged = [
  `<p>${INTRO}</p>`,
  ...LINES.map((line) => (line.startsWith('* ') ? `<li>${line.slice(2)}</li>` : `<h3>${line}</h3>`)),
].join('');
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

it('reads the clean advert as a person does', () => {
  expect(CLEAN).toEqual(
    [
      'php mentioned',
      'kotlin must group',
      'postgresql must',
      'aws must group',
      'gcp must group',
      'java must group',
      'kafka must group',
      'rabbitmq must group',
      'docker must',
      'rest must',
      'graphql must',
      'react negated',
      'terraform nice',
      'mongodb nice',
      'redis mentioned',
      'elasticsearch mentioned',
      'github mentioned',
    ].sort(),
  );
});

describe('the same advert damaged says the same', () => {
  it.each([
    ...['•', '-', '·', '–', '✓', '▪', '➢', '👉', 'o', '+'].map((bullet) => [`bullet ${bullet}`, bulleted(bullet)]),
    ['numbers', numbered((n) => `${n}.`)],
    ['numbers with a bracket', numbered((n) => `${n})`)],
    ['letters', numbered((n) => `${String.fromCharCode(96 + n)})`)],
    [
      'headings with colons',
      LINES.reduce((text, line) => (line.startsWith('*') ? text : text.replace(`\n${line}\n`, `\n${line}:\n`)), ADVERT),
    ],
    ['capitals', ADVERT.toUpperCase()],
    ['a bullet for every line break', ADVERT.replaceAll('\n* ', ' • ').replaceAll('\n', ' ')],
    ['Windows line ends', ADVERT.replaceAll('\n', '\r\n')],
    ['empty lines', ADVERT.replaceAll('\n', '\n\n')],
    ['no-break spaces', ADVERT.replaceAll(' ', '\u00a0')],
    ['zero-width characters', ADVERT.replaceAll(' ', '\u200b ').replaceAll('\n', '\ufeff\n')],
    ['plain punctuation', ADVERT.replaceAll('’', "'")],
    [
      'bold headings',
      LINES.reduce(
        (text, line) => (line.startsWith('*') ? text : text.replace(`\n${line}\n`, `\n**${line}**\n`)),
        ADVERT,
      ),
    ],
    [
      'marked headings',
      LINES.reduce(
        (text, line) => (line.startsWith('*') ? text : text.replace(`\n${line}\n`, `\n## ${line}\n`)),
        ADVERT,
      ),
    ],
    ['literal tags', tagged],
    ['escaped tags', escaped(tagged)],
    ['tags escaped twice', escaped(escaped(tagged))],
    ['an escaped "and"', ADVERT.replaceAll('&', '&amp;amp;')],
  ])('%s', (_, text) => expect(read(text!)).toEqual(CLEAN));

  it('as the blocks of a page, whose items have no bullets', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: INTRO },
      ...LINES.map(
        (line): Block =>
          line.startsWith('* ') ? { kind: 'item', text: line.slice(2) } : { kind: 'heading', text: line },
      ),
    ];
    expect(read(blocks.map(({ text }) => text).join('\n'), blocks)).toEqual(CLEAN);
  });

  it('in 200,000 characters', () => {
    const filler = 'The islands are green and the boats are blue.\n'.repeat(4300);
    expect(read(`${INTRO}\n${filler}${LINES.join('\n')}`)).toEqual(CLEAN);
  });
});

describe('headings of the page are the truth', () => {
  const blocks: Block[] = [
    { kind: 'heading', text: 'Nice to have' },
    { kind: 'item', text: 'Terraform' },
    { kind: 'heading', text: 'Odds and ends' },
    { kind: 'paragraph', text: 'Our GitHub page is full of boats.' },
  ];
  const text = blocks.map((block) => block.text).join('\n');
  it('one we do not know ends the section before it', () => {
    expect(read(text, blocks)).toEqual(['github mentioned', 'terraform nice']);
  });
  it('without them the line is only a line', () => expect(read(text)).toEqual(['github nice', 'terraform nice']));
  it('blocks of another text are left alone', () => {
    expect(read(text, blocks.slice(1))).toEqual(['github nice', 'terraform nice']);
  });
});
