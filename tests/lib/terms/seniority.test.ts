import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readSeniority } from '../../../lib/terms/seniority';

describe('the level of a job', () => {
  it.each([
    ['Junior Backend Developer', 'junior'],
    ['Graduate Software Engineer', 'junior'],
    ['Junior-Mid Java Engineer', 'junior'],
    ['Mid-level Engineer', 'mid'],
    ['Mid/Senior Go Developer', 'mid'],
    ['Software Engineer II', 'mid'],
    ['Experienced Python Developer', 'mid'],
    ['Senior Backend Engineer', 'senior'],
    ['Sr. Java Developer', 'senior'],
    ['Software Engineer III', 'senior'],
    ['Senior Lead Engineer', 'lead'],
    ['Tech Lead, Payments', 'lead'],
    ['Staff Engineer', 'lead'],
    ['Senior or Lead Developer', 'senior'],
    ['Senior Engineers, Staff Engineers', 'senior'],
    ['Principal Software Engineer', 'lead'],
    ['Backend Engineer', 'unknown'],
    ['Jr./Sr./Lead Java Developer', 'unknown'],
    ['Midlands Payroll Developer', 'unknown'],
    ['Developer, Vitamin I Labs', 'unknown'],
  ])('of the title "%s" is %s', (title, level) => {
    expect(readSeniority({ title, text: '' }, knowledge)).toBe(level);
  });

  it.each([
    ['We are looking for a full-time Senior Backend Engineer.', 'senior'],
    ['Larkfield | Staff Engineer | Leeds | Full-time', 'lead'],
    ['Senior Go Developer\n\nWe make maps.', 'senior'],
    ['As the Tech Lead you look after four people.', 'lead'],
    ['We are hiring a junior developer for the ledger.', 'junior'],
    ['A skilled Senior PHP Developer is required by a maker of maps.', 'senior'],
    ['Graduate Software Engineer  C, Java  You learn from us.', 'junior'],
    ['We make maps. The Senior Data Engineer will look after the warehouse.', 'senior'],
    ['We are seeking a medior backend engineer.', 'mid'],
  ])('of the text "%s" is %s', (text, level) => {
    expect(readSeniority({ title: null, text }, knowledge)).toBe(level);
  });

  it.each([
    'You work beside senior engineers.',
    'We are looking for an experienced developer.',
    'Senior engineers review what you write.',
    'You ask the Senior Engineer who will be your guide.',
    'You mentor junior developers and lead reviews.',
    '- Lead or join open source software projects',
    'We are the market leader in staff rotas.',
    'We want talented and experienced people.',
    'You will report to the senior leadership.',
  ])('is not named by "%s"', (text) => {
    expect(readSeniority({ title: null, text }, knowledge)).toBe('unknown');
  });

  it("is the title's where the text says otherwise", () => {
    expect(readSeniority({ title: 'Junior Developer', text: 'We are hiring a Senior Developer.' }, knowledge)).toBe(
      'junior',
    );
  });
});
