import { describe, expect, it } from 'vitest';
import { alike, occurrences } from './spans';

const found = (text: string, surface: string) => occurrences(text, surface, []).length;

describe('an occurrence of a surface', () => {
  it.each([
    ['We use Java.', 'Java'],
    ['Java/Kotlin', 'Java'],
    ['OnsiteJava', 'Java'],
    ['Java17', 'Java'],
    ['REST APIs', 'API'],
    ['under GDPRDesirable', 'GDPR'],
    ['C++ and C#', 'C#'],
    ['Gradleo Kotlin', 'Gradle'],
  ])('is in "%s"', (text, surface) => {
    expect(found(text, surface)).toBe(1);
  });

  it.each([
    ['Javanese food', 'Java'],
    ['MYSQL', 'SQL'],
    ['SQLite', 'SQL'],
    ['RESTful', 'REST'],
    ['forever', 'ever'],
    ['restore', 'rest'],
    ['Goals', 'Go'],
    ['pico is', 'pic'],
  ])('is not in "%s"', (text, surface) => {
    expect(found(text, surface)).toBe(0);
  });

  it('is not the beginning of a longer labelled name', () => {
    expect(occurrences('JavaScript', 'Java', [[0, 10]])).toEqual([]);
  });
});

describe('spans', () => {
  it('are alike from half of the longer on', () => {
    expect(alike([0, 10], [5, 15])).toBe(true);
    expect(alike([0, 10], [6, 16])).toBe(false);
    expect(alike([0, 5], [0, 12])).toBe(false);
  });
});
