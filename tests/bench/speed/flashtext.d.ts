/** The package brings no types. */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(keyword: string, cleanName: string): boolean;
    extractKeywords(text: string): string[];
  }
}
