import { describe, expect, it } from 'vitest';
import { officeDays } from '../../../lib/session/office-days';

describe('officeDays', () => {
  it.each([
    ['two days a week in our Leeds office', 2],
    ['Hybrid, 3 days per week in the office', 3],
    ['2-3 days in the office', 2],
    ['one day on-site each month', 1],
  ])('reads %s', (quote, days) => {
    expect(officeDays(quote)).toBe(days);
  });

  it.each([
    ['hybrid'],
    ['27 days of holiday'],
    ['remote, with an office if you like'],
    ['12 days a week in the office'],
  ])('reads nothing in %s', (quote) => {
    expect(officeDays(quote)).toBeNull();
  });
});
