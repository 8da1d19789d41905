import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { factsOf } from '../../../lib/cv/facts';
import { countryOf, isHomePlace, isPlace, splitInnerPlace, splitTrailingPlace } from '../../../lib/cv/places';

const facts = factsOf(cvKnowledge);

describe('isPlace', () => {
  it.each([
    'Leeds, UK',
    'Remote',
    'Manchester',
    'Wexcombe, England',
    'Austin, TX 78701',
    'Dublin (hybrid)',
    'London, United Kingdom',
    'Newcastle upon Tyne, UK',
    'Seoul, Republic of Korea',
  ])('takes %j', (text) => {
    expect(isPlace(text, facts)).toBe(true);
  });

  it.each([
    'Backend Developer',
    'Developer, UK',
    'Quillmere Freight, Leeds, UK',
    'Headingley, Leeds',
    'University of Leeds, UK',
    'Go, Python, SQL',
    'Calder & Finch',
    'Marlow Foods Ltd',
    'Remote procedure calls for a bank in Leeds',
    'Portfolio',
    'Kafka, Redis, CO2 sensors',
    '2019',
  ])('refuses %j', (text) => {
    expect(isPlace(text, facts)).toBe(false);
  });
});

it('takes a district before its city for a place where a person lives', () => {
  expect(isHomePlace('Headingley, Leeds', facts)).toBe(true);
});

describe('a place within a line', () => {
  it.each([
    ['Cook, Marlow Foods, Leeds, UK', 'Cook, Marlow Foods', 'Leeds, UK'],
    ['Cook at Marlow Foods – Remote', 'Cook at Marlow Foods', 'Remote'],
    ['Marlow Foods (Cork, Ireland)', 'Marlow Foods', 'Cork, Ireland'],
  ])('is taken off the end of %j', (text, rest, place) => {
    expect(splitTrailingPlace(text, facts)).toEqual([rest, place]);
  });

  it.each(['Cook, Marlow Foods', 'Engineer – Payments', 'Clerk (part time)'])('is not seen in %j', (text) => {
    expect(splitTrailingPlace(text, facts)).toBeNull();
  });

  it('is taken out of the middle', () => {
    expect(splitInnerPlace('Marlow Foods, Leeds, UK, Head Cook', facts)).toEqual([
      'Marlow Foods, Head Cook',
      'Leeds, UK',
    ]);
    expect(splitInnerPlace('Marlow Foods, Catering, Cook, Chef', facts)).toBeNull();
  });
});

describe('countryOf', () => {
  it.each([
    ['Manchester, UK', 'GB'],
    ['Cork', 'IE'],
    ['Toronto, ON, Canada', 'CA'],
    ['Somewhere else', null],
  ])('%j is in %j', (text, code) => {
    expect(countryOf(text, facts)).toBe(code);
  });
});
