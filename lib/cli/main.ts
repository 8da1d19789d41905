import { usage } from './usage';

/** A command takes its arguments and returns the exit code: 0 done, 1 the input was refused with a reason, 2 wrong usage. */
export type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  posting: () => import('./commands/posting'),
  terms: () => import('./commands/terms'),
  cv: () => import('./commands/cv'),
  review: () => import('./commands/review'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = load ? await (await load()).run(args) : usage(Object.keys(commands));
