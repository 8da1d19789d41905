import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readRole } from '../../../lib/terms/role-type';

const ofTitle = (title: string) => readRole({ title, text: '' }, knowledge).type;
const ofText = (text: string) => readRole({ title: null, text }, knowledge).type;

describe('the kind of work', () => {
  it.each([
    ['Senior Backend Engineer', 'backend'],
    ['Java Developer', 'backend'],
    ['Golang Engineer', 'backend'],
    ['Backend Engineer (Django)', 'backend'],
    ['PHP Developer', 'backend-web'],
    ['Ruby on Rails Engineer', 'backend-web'],
    ['Web Developer', 'backend-web'],
    ['Full Stack Web Developer', 'full-stack'],
    ['Fullstack Engineer', 'full-stack'],
    ['Platform Engineer', 'platform'],
    ['DevOps Engineer', 'platform'],
    ['DevSecOps Engineer', 'platform'],
    ['DevOps Lead', 'platform'],
    ['Software Engineer II, Platform', 'platform'],
    ['Software Engineer (Infrastructure)', 'platform'],
    ['Backend Engineer, Platform', 'backend'],
    ['Product Manager, Platform', 'other'],
    ['Engineer, Platform Games', 'other'],
    ['Site Reliability Engineer', 'platform'],
    ['Data Engineer', 'data'],
    ['Machine Learning Engineer', 'data'],
    ['Front-End Developer', 'front-end'],
    ['React Developer', 'front-end'],
    ['Android Engineer', 'mobile'],
    ['QA Engineer', 'qa'],
    ['Software Development Engineer in Test', 'qa'],
    ['Embedded C Developer', 'other'],
    ['Product Manager', 'other'],
    ['Software Engineer', 'other'],
  ])('of the title "%s" is %s', (title, type) => {
    expect(ofTitle(title)).toBe(type);
  });

  it.each([
    ['We are looking for a backend engineer. You will touch a data warehouse now and then.', 'backend'],
    ['You build data pipelines and dashboards, and keep the data warehouse in shape. Some APIs.', 'data'],
    ['You build web applications and look after our WordPress.', 'backend-web'],
    ['You work on microservices, message queues and APIs.', 'backend'],
    ['You write test plans and test cases.', 'qa'],
    ['We are hiring across the stack.', 'full-stack'],
    ['We sell paper.', 'other'],
    ['You are a good person who likes tea.', 'other'],
    ['', 'other'],
  ])('of the text "%s" is %s', (text, type) => {
    expect(ofText(text)).toBe(type);
  });

  it('the title goes before the text, and words are quoted', () => {
    const text = 'You build data pipelines.';
    expect(readRole({ title: 'Senior Java Developer', text }, knowledge)).toEqual({
      type: 'backend',
      quote: 'Java Developer',
    });
    expect(readRole({ title: 'Software Engineer', text }, knowledge)).toEqual({
      type: 'data',
      quote: 'data pipelines',
    });
    expect(readRole({ title: null, text: 'Tea.' }, knowledge)).toEqual({ type: 'other', quote: null });
  });
});
