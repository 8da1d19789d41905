/** Thrown by a command whose arguments are off; `main` is not involved, so a command can be tested alone. */
export function usage(commands: readonly string[]): 2 {
  process.stderr.write(
    `usage: npm run --silent cli -- <${commands.join(' | ')}> …  (see README.md, The command line)\n`,
  );
  return 2;
}
