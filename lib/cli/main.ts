import { usage } from './usage';

/** A command takes its arguments and returns the exit code: 0 done, 1 the input was refused with a reason, 2 wrong usage. */
export type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  posting: () => import('./commands/posting'),
  terms: () => import('./commands/terms'),
  cv: () => import('./commands/cv'),
  review: () => import('./commands/review'),
};

const HELP = ['--help', '-h', 'help'];

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
const asksHelp = HELP.includes(name) || args.some((arg) => arg === '--help' || arg === '-h');
// A command answers an option that it does not know with its usage; asked for, that is no misuse.
const code = load ? await (await load()).run(asksHelp ? ['--help'] : args) : usage(Object.keys(commands));
process.exitCode = asksHelp ? 0 : code;
