/** Says on standard error which commands there are. */
export function usage(commands: readonly string[]): 2 {
  process.stderr.write(
    `usage: npm run --silent cli -- <${commands.join(' | ')}> …  (see README.md, The command line)\n`,
  );
  return 2;
}
