import { parseArgs } from 'node:util';
import { knowledge } from '../../../data/knowledge';
import { decideMarket } from '../../advice/market';
import { type AdvertInput, readAdvert } from '../../terms/read-advert';
import { answerLines } from '../jsonl';
import { readText } from '../read-text';

/** `terms FILE [--title T] [--location L] [--url U]` and `terms --jsonl FILE`; `-` reads standard input. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parsed(args);
  if (!options) return misused();
  if (options.jsonl) return answerLines(options.file, { answer: answerFields, failure });
  return single(options.file, options);
}

type Options = { readonly file: string; readonly jsonl: boolean } & Pick<AdvertInput, 'title' | 'location' | 'url'>;

function parsed(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        location: { type: 'string' },
        url: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return null;
    const { title = null, location = null, url = null } = values;
    return { file, jsonl: values.jsonl, title, location, url };
  } catch {
    return null;
  }
}

function misused(): 2 {
  process.stderr.write(
    'usage: terms FILE [--title T] [--location L] [--url U]\n       terms --jsonl FILE   (- reads standard input)\n',
  );
  return 2;
}

async function single(file: string, { title, location, url }: Options): Promise<number> {
  const text = await readText(file);
  if (text === null) return 2;
  process.stdout.write(`${JSON.stringify(answer({ text, title, location, url, country: null }))}\n`);
  return 0;
}

const failure = (error: unknown) => ({
  reason: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function answerFields(fields: Readonly<Record<string, unknown>>): object {
  if (typeof fields.text !== 'string') throw new TypeError('the line has no "text"');
  return answer({
    text: fields.text,
    title: stringOrNull(fields.title),
    location: stringOrNull(fields.location),
    country: stringOrNull(fields.country),
    url: stringOrNull(fields.url),
  });
}

/** The public shape of PRODUCT.md's command line. */
export function answer(input: Omit<AdvertInput, 'company' | 'blocks'>): object {
  const { language, terms, signs, seniority, experience, employer, postedBy, role, eligibility } = readAdvert(
    { ...input, company: null, blocks: [] },
    knowledge,
  );
  const { document, country, decided, votes } = decideMarket(signs, { choice: null, usual: null }, knowledge);
  const market = {
    document,
    country,
    decided,
    votes: votes.map(({ signal, says, weight, quote }) => ({ signal, says, weight, quote })),
  };
  return { language, terms, market, seniority, experience, employer, postedBy, role, eligibility };
}
