const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** Says on standard error, in words rather than Node's, why a file that was named cannot be read. */
export function cannotOpen(file: string, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = CAUSES[code] ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`cannot read ${file === '-' ? 'standard input' : file}: ${cause}\n`);
}
