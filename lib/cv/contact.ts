import type { Basics, Profile } from '../model/cv';
import { squeeze } from '../text/squeeze';
import { type Block, cellsOf, isProse } from './block';
import type { Facts } from './facts';
import { trimPart } from './head';
import { plainAddress } from './links';
import { isName, nameFrom } from './person-name';
import { countryOf, isHomePlace } from './places';
import { titleScore } from './title-score';

export type Contact = { readonly basics: Basics; readonly left: readonly string[] };

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/iu;
const PHONE = /(?:\(\+\d{1,3}\)|\+\d{1,3})?[\s.-]*(?:\(\d{1,5}\)|\d)(?:[\s().–-]*\d){6,13}/;

/** Name, label, contact line and opening paragraph, from what stands above the first headings and in a contact section. */
export function readContact(blocks: readonly Block[], facts: Facts): Contact {
  const draft = emptyDraft();
  const name = nameFrom(blocks, facts);
  const left: string[] = [];
  const rest = name ? [...name.rest] : [...blocks];
  for (const block of rest) {
    if (isProse(block) && !EMAIL.test(block.text)) {
      draft.summary.push(block.text);
      continue;
    }
    for (const cell of cellsOf(block).flatMap((text) => takeFound(text, draft, facts))) {
      if (!takeCell(cell, draft, facts)) left.push(cell);
    }
  }
  // What is printed wins over where it leads: targets only fill what is missing.
  for (const link of rest.flatMap((block) => block.links)) takeTarget(link.url, draft, facts);
  return { basics: toBasics(name?.name ?? null, draft, facts), left };
}

type Draft = {
  label: string | null;
  email: string | null;
  phone: string | null;
  url: string | null;
  location: string[];
  profiles: Profile[];
  summary: string[];
};

const emptyDraft = (): Draft => ({
  label: null,
  email: null,
  phone: null,
  url: null,
  location: [],
  profiles: [],
  summary: [],
});

/** Takes addresses and numbers out of a cell; gives back the pieces between them. */
function takeFound(text: string, draft: Draft, facts: Facts): string[] {
  let rest = text.replace(/\b(?:mailto|tel):\s*/gi, ' ');
  const email = EMAIL.exec(rest);
  if (email && (!draft.email || draft.email.toLowerCase() === email[0].toLowerCase())) {
    draft.email = email[0];
    rest = rest.replace(email[0], '\t');
  }
  rest = rest.replace(facts.web.inText, (url) => {
    takeLink(url.replace(/[).]+$/, ''), draft, facts);
    return '\t';
  });
  const phone = PHONE.exec(rest);
  if (phone && !draft.phone && isPhone(phone[0])) {
    draft.phone = phone[0].trim();
    rest = rest.replace(phone[0], '\t');
  }
  return rest
    .split(/\t|\s+[|·•∙⋄◦§]\s+|\s*\|\s*/)
    .map(trimPart)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !/^\s*(?:19|20)\d{2}\s*[–-]\s*(?:19|20)\d{2}\s*$/.test(text);
}

function takeTarget(url: string, draft: Draft, facts: Facts): void {
  const fresh = emptyDraft();
  takeLink(url, fresh, facts);
  draft.email ??= fresh.email;
  draft.url = fresh.url ? fuller(draft.url ?? '', fresh.url) : draft.url;
  for (const profile of fresh.profiles) {
    const known = draft.profiles.findIndex((each) => squeeze(each.network) === squeeze(profile.network));
    const before = draft.profiles[known];
    if (before) draft.profiles[known] = { ...before, url: fuller(before.url, profile.url) };
    else draft.profiles.push(profile);
  }
}

/** The target of an address that is missing, or printed without its "https://"; else the address as printed. */
function fuller(printed: string, target: string): string {
  const same = plainAddress(printed) === plainAddress(target);
  return printed === '' || (same && target.length > printed.length) ? target : printed;
}

function takeLink(printed: string, draft: Draft, facts: Facts): void {
  const address = EMAIL.exec(printed.replace(/^mailto:/i, ''));
  if (/^mailto:/i.test(printed)) {
    draft.email ??= address?.[0] ?? null;
    return;
  }
  if (/^tel:/i.test(printed) || /^(?!https?:)[a-z]+:/i.test(printed)) return;
  const host = printed
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#]/)[0]!;
  const network = Object.entries(facts.dictionary.contact.networks).find(
    ([domain]) => host === domain || host.endsWith(`.${domain}`),
  );
  if (!network) {
    draft.url ??= printed;
    if (
      plainAddress(draft.url) !== plainAddress(printed) &&
      !draft.profiles.some((each) => plainAddress(each.url) === plainAddress(printed))
    ) {
      draft.profiles.push({ network: host, url: printed, username: null });
    }
    return;
  }
  if (draft.profiles.some((each) => plainAddress(each.url) === plainAddress(printed))) return;
  const username =
    printed
      .replace(/[/?#]+$/, '')
      .split('/')
      .slice(1)
      .at(-1) ?? null;
  draft.profiles.push({ network: network[1], url: printed, username: username?.includes('.') ? null : username });
}

/** Places a piece of the contact line; false when it fits nowhere. */
function takeCell(cell: string, draft: Draft, facts: Facts): boolean {
  const { labels } = facts.dictionary.contact;
  const labelled = /^([\p{L}\s&-]{1,24}?)\s*:\s*(.*)$/u.exec(cell);
  const label = (labelled?.[1] ?? cell).toLowerCase().replace(/[()]/g, '').trim();
  const kind = (Object.keys(labels) as (keyof typeof labels)[]).find((each) => labels[each].includes(label));
  const value = labelled?.[2]?.trim() ?? '';
  if (kind && kind !== 'location' && value === '')
    return kind !== 'profile' || draft.profiles.some((each) => squeeze(each.network) === squeeze(label));
  if (kind === 'location') return value === '' || draft.location.push(value) > 0;
  if (kind === 'profile')
    return draft.profiles.push({ network: labelled![1]!.trim(), url: '', username: value.replace(/^@/, '') }) > 0;
  if (
    draft.profiles.some(
      (each) => each.username !== null && each.username.toLowerCase() === cell.replace(/^@/, '').toLowerCase(),
    )
  )
    return true;
  if (
    isHomePlace(cell, facts) ||
    (/\d/.test(cell) &&
      /\p{L}{3}/u.test(cell) &&
      (cell.includes(',') ||
        cell
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .some((word) => facts.streets.has(word))) &&
      cell.length < 80)
  )
    return draft.location.push(cell) > 0;
  const card = /^(\S+(?: \S+)?) @?([\w.-]{3,40})$/.exec(cell);
  const network = Object.values(facts.dictionary.contact.networks).find(
    (each) => squeeze(each) === squeeze(card?.[1] ?? ''),
  );
  if (card && network) return draft.profiles.push({ network, url: '', username: card[2]! }) > 0;
  if (!draft.label && isLabel(cell, facts)) {
    draft.label = cell;
    return true;
  }
  return false;
}

function isLabel(cell: string, facts: Facts): boolean {
  return (
    (cell.length < 90 && (titleScore(cell, facts) > 0 || /\p{L}{4}/u.test(cell)) && !isName(cell, facts, 4)) ||
    titleScore(cell, facts) > 0
  );
}

function toBasics(name: string | null, draft: Draft, facts: Facts): Basics {
  const location = draft.location.join(', ') || null;
  return {
    name,
    label: draft.label,
    email: draft.email,
    phone: draft.phone,
    url: draft.url,
    location,
    countryCode: location ? countryOf(location, facts) : null,
    profiles: draft.profiles,
    summary: draft.summary.join('\n\n') || null,
  };
}
