import type { PageClues } from '../model/board';
import type { Block, Salary, SalaryPeriod } from '../model/posting';
import { cleanLine } from './clean-text';
import { decodeEntities } from './entities';
import type { Fields } from './finding';
import { htmlBlocks } from './html-blocks';
import { isObject, type JsonObject, textOf } from './json-nodes';
import { readCountry } from './read-country';
import { readDay } from './read-dates';
import { periodOf, readSalary } from './read-salary';

/** Values that templates print where they have none. */
const blank = /^(?:unavailable|null|undefined|none|n\/?a|anywhere|not specified|-|\.)?$/i;

/** The fields of a schema.org JobPosting, from JSON-LD or an object that speaks like one. */
export function jobPostingFields(node: JsonObject, clues: PageClues): Fields {
  const place = placeOf(node);
  return {
    ...given('title', textLine(node.title ?? node.name)),
    ...given('company', textLine(node.hiringOrganization)),
    ...given('location', place.location),
    ...given('country', readCountry(place.country, clues)),
    ...given('salary', salaryOf(node)),
    ...given('employmentType', employmentOf(node.employmentType)),
    ...given('workplace', workplaceOf(node)),
    ...given('postedAt', readDay(textOf(node.datePosted))),
    ...given('closesAt', readDay(textOf(node.validThrough))),
  };
}

/** The advert's text: the description, then the parts of it that some boards keep apart. */
export function jobPostingBlocks(node: JsonObject): readonly Block[] {
  const description = htmlBlocks(textOf(node.description));
  const printed = description.map((block) => block.text).join('\n');
  const parts = [
    node.responsibilities,
    node.qualifications,
    node.experienceRequirements,
    node.skills,
    node.jobBenefits,
  ];
  const more = parts
    .filter((part) => typeof part === 'string' && part.length > 80)
    .flatMap((part) => htmlBlocks(textOf(part)));
  const isRepeat = (block: Block): boolean => printed.includes(block.text);
  return more.every(isRepeat) ? description : [...description, ...more.filter((block) => !isRepeat(block))];
}

function given<K extends keyof Fields>(name: K, value: Fields[K] | null | ''): Pick<Fields, K> | object {
  return value === null || value === undefined || value === '' ? {} : { [name]: value };
}

function textLine(value: unknown): string {
  const text = cleanLine(decodeEntities(decodeEntities(textOf(value))));
  return blank.test(text) || text.length > 300 ? '' : text;
}

type Place = { readonly location: string; readonly country: string };

function placeOf(node: JsonObject): Place {
  const places = Array.isArray(node.jobLocation) ? node.jobLocation : [node.jobLocation];
  const addresses = places.filter(isObject).map((place) => (isObject(place.address) ? place.address : place));
  const lines = [...new Set(addresses.map(addressLine).filter(Boolean))];
  const plain = places.find((place) => typeof place === 'string');
  const isRemote = /telecommute/i.test(textOf(node.jobLocationType));
  const countries = new Set(
    [...addresses.map((a) => textLine(a.addressCountry)), ...requiredCountries(node)].filter(Boolean),
  );
  const location = lines.slice(0, 5).join(' / ') || textLine(plain);
  return {
    location: isRemote && !/remote/i.test(location) ? ['Remote', location].filter(Boolean).join(', ') : location,
    country: countries.size === 1 ? ([...countries][0] ?? '') : '',
  };
}

function requiredCountries(node: JsonObject): readonly string[] {
  const required = node.applicantLocationRequirements;
  const all = Array.isArray(required) ? required : [required];
  return all.map(textLine);
}

function addressLine(address: JsonObject): string {
  const parts = [textLine(address.addressLocality), textLine(address.addressRegion), countryName(address)];
  return (
    [...new Set(parts.filter((part) => part !== ''))].join(', ') || textLine(address.name ?? address.streetAddress)
  );
}

/** "GB" is for programs; people read "United Kingdom". */
function countryName(address: JsonObject): string {
  const given = textLine(address.addressCountry);
  return /^[A-Z]{2}$/.test(given) ? (new Intl.DisplayNames(['en'], { type: 'region' }).of(given) ?? given) : given;
}

function employmentOf(value: unknown): string {
  const all = (Array.isArray(value) ? value : [value]).map(textLine).filter(Boolean);
  return all
    .map((type) => (/^[A-Z_]+$/.test(type) ? type.charAt(0) + type.slice(1).toLowerCase().replace(/_/g, '-') : type))
    .join(', ');
}

function workplaceOf(node: JsonObject): Fields['workplace'] | null {
  const type = textLine(node.jobLocationType);
  return /telecommute|remote/i.test(type) ? { kind: 'remote', quote: type } : null;
}

/** A salary of nought is a template's blank, not an offer. */
function salaryOf(node: JsonObject): Salary | null {
  const base = node.baseSalary ?? node.estimatedSalary;
  const first = Array.isArray(base) ? base.find(isObject) : base;
  if (!isObject(first)) return readSalary(textOf(base));
  const value = isObject(first.value) ? first.value : first;
  const currency = currencyOf(first.currency ?? value.currency ?? node.salaryCurrency);
  const min = amountOf(value.minValue ?? value.value);
  const max = amountOf(value.maxValue);
  if (min === null && max === null) return readSalary(textOf(first.value));
  const period = unitOf(textOf(value.unitText ?? value.unitCode ?? first.unitText ?? first.unitCode));
  const range = [min, max === min ? null : max].filter((n) => n !== null).join('–');
  const quote = [currency, range, period && `per ${period}`].filter(Boolean).join(' ');
  return { min, max: max === min ? null : max, currency, period, quote };
}

function currencyOf(value: unknown): string | null {
  const code = textOf(value).toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function unitOf(unit: string): SalaryPeriod | null {
  return periodOf(unit.replace(/^(?:per|an?)\W+/i, '').replace(/_/g, ' '));
}

function amountOf(value: unknown): number | null {
  const number = Number(textOf(value).replace(/[,\s£$€]/g, ''));
  return Number.isFinite(number) && number > 0 && number < 1e9 ? number : null;
}
