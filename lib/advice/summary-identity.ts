import type { CvPath } from '../model/match';
import { type DomainPhrase, domainOf, speaksOf } from './summary-domain';
import { monthsOf, type Tenure, tenureOf, tenureWords, unbroken } from './summary-experience';
import { joint, type Piece, type PlacedRole, type Sentence, type SummaryContext, shaped } from './summary-facts';
import { titleOf } from './summary-title';

const MONTHS = 12;

/** Shape 1: title, years, and the kind of system. Null without a paid, dated engineering role. */
export function identityOf(
  context: SummaryContext,
  { withDomain, told }: { readonly withDomain: boolean; readonly told: readonly CvPath[] },
): Sentence | null {
  const tenure = tenureOf(context);
  if (!tenure) return null;
  const { span, possessive } = tenureWords(tenure);
  const experience = shaped(context, 'tenure', { span, possessive });
  if (experience === null) return null;
  const title = titleOf(context);
  const years: Piece = { text: experience, paths: context.roles.map(({ path }) => path) };
  const start = title ? [title, joint(' with '), years] : [years];
  const domain = withDomain ? domainOf(context, told) : null;
  return domain ? [...start, ...domainPieces(domain, tenure, context)] : start;
}

/** How much of the experience the domain covers decides how it is joined: all of it, the last years, lately, or some. */
function domainPieces(domain: DomainPhrase, tenure: Tenure, context: SummaryContext): Piece[] {
  const words: Piece = { text: context.spell(`${domain.link} ${domain.text}`), paths: [domain.path] };
  if (domain.whole) return [joint(domain.whole.after), words];
  if (domain.role === null) return included(domain, context);
  const about = context.roles.filter((role) => isAbout(role, domain) || (context.roles.length === 1 && domain.ongoing));
  const covers = domain.ongoing || !isSystem(domain);
  if (about.length === context.roles.length && covers) return [joint(isSystem(domain) ? ' working ' : ' '), words];
  if (domain.role !== 0 || (context.roles.length === 1 && !domain.ongoing)) return included(domain, context);
  const latest = newestRun(context.roles, about);
  const years = Math.floor(monthsOf(latest, context) / MONTHS);
  if (tenure.unit === 'years' && years >= 2 && years < tenure.count && unbroken(latest, context)) {
    return [joint(', '), { text: `the last ${years}`, paths: latest.map(({ path }) => path) }, joint(' '), words];
  }
  return [joint(', most recently '), words];
}

// Experience is "on booking services", but nobody has experience "on a booking service".
function isSystem({ link, text }: DomainPhrase): boolean {
  return link === 'on' && /^an?\s/.test(text);
}

function included({ text, link, path, ongoing }: DomainPhrase, context: SummaryContext): Piece[] {
  const done = ongoing && link !== 'on' && link !== 'in';
  const words = done ? `${link} ${text}` : `work ${link === 'in' ? link : 'on'} ${text}`;
  return [joint(', including '), { text: context.spell(words), paths: [path] }];
}

/** A role is about the domain when its own summary says so or most of its bullets do; one bullet in five does not make the years. */
function isAbout({ role }: PlacedRole, { about }: DomainPhrase): boolean {
  if (role.summary !== null && speaksOf(role.summary, about)) return true;
  const speaking = role.bullets.filter((bullet) => speaksOf(bullet.text, about)).length;
  return speaking > 0 && speaking * 2 >= role.bullets.length;
}

function newestRun(roles: readonly PlacedRole[], about: readonly PlacedRole[]): PlacedRole[] {
  const end = roles.findIndex((role) => !about.includes(role));
  return roles.slice(0, end < 0 ? roles.length : end);
}
