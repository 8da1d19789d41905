/** How an address on the web is told from other text without its "https://": by what a host may end in. */
export type WebPatterns = {
  /** Every address in a text; global. */
  readonly inText: RegExp;
  /** An address and nothing else. */
  readonly alone: RegExp;
};

export function webPatterns(hostEndings: readonly string[]): WebPatterns {
  const ending = `(?:${hostEndings.join('|')})`;
  const opened = String.raw`(?:https?:\/\/|www\.)`;
  return {
    inText: new RegExp(
      String.raw`${opened}[^\s|,;<>]+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.${ending}(?:\/[^\s|,;<>]*)?(?![\p{L}\p{N}@])`,
      'giu',
    ),
    alone: new RegExp(String.raw`^${opened}\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$|^[\w-]+(?:\.[\w-]+)*\.${ending}\/?$`, 'i'),
  };
}
