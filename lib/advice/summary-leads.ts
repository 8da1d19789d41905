import { type Piece, type SummaryContext, wordCount } from './summary-facts';
import { inThirdPerson, speakable, uncapitalised } from './summary-voice';

const LONGEST = 9;

/** "leads a team of 5", only where a current role says in the present tense that the user does (SCREENS.md, shape 2). */
export function leadsOf(context: SummaryContext): Piece | null {
  for (const { role, path } of context.roles) {
    if (!role.current) continue;
    for (const [i, { text, reading }] of role.bullets.entries()) {
      const clause = reading.clauses.map(([start, end]) => text.slice(start, end)).find((one) => leads(one, context));
      const spoken = clause === undefined || reading.tense !== 'present' ? null : inThirdPerson(ledOf(clause, context));
      if (spoken === null || wordCount(spoken) > LONGEST || !speakable(spoken, context)) continue;
      return { text: uncapitalised(spoken), paths: [`${path}.highlights[${i}]`] };
    }
  }
  return null;
}

function leads(clause: string, { words }: SummaryContext): boolean {
  return words.leads.some((phrase) => clause.toLowerCase().startsWith(phrase));
}

/** Only whom the user leads: what the people do ("building donation services in Go") would lengthen a list of skills. */
function ledOf(clause: string, { words }: SummaryContext): string {
  const said = clause.split(/\s+/);
  const team = said.findIndex((word) => /^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/i.test(word));
  const end = said.findIndex(
    (word, i) => team >= 0 && i > team && (words.afterObject.includes(word) || /ing$/.test(word)),
  );
  return end < 0 ? clause : said.slice(0, end).join(' ').replace(/,$/, '');
}
