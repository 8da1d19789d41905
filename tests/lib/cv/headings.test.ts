import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { factsOf } from '../../../lib/cv/facts';
import { kindOfHeading } from '../../../lib/cv/sections';

const facts = factsOf(cvKnowledge);

describe('kindOfHeading', () => {
  it.each([
    ['WORK EXPERIENCE', 'experience'],
    ['Employment history:', 'experience'],
    ['E D U C AT I O N', 'education'],
    ['Skills & Technologies', 'skills'],
    ['3. Projects', 'projects'],
    ['About me', 'profile'],
    ['Education and Certifications', 'education'],
    ['Licences and certifications', 'certificates'],
    ['Référénces', 'references'],
    ['Languages', 'extra'],
    ['Contact', 'contact'],
  ])('%j opens %j', (text, kind) => {
    expect(kindOfHeading(text, facts)).toBe(kind);
  });

  it.each([
    'Languages: Go, Python',
    'Backend Developer',
    'Northgate Payments',
    'Experience with Kafka in production',
    'University of Leeds',
    'Skills matter most to us',
    'Jan 2019 – Present',
    'Project Manager',
    'Go',
    'Education Technology Ltd',
    'Working hours',
  ])('%j opens nothing', (text) => {
    expect(kindOfHeading(text, facts)).toBeNull();
  });
});
