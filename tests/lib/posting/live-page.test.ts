import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { livePage } from '../../../lib/posting/live-page';

function live(body: string) {
  const { window } = new JSDOM(`<title>Tab</title><style>.gone{display:none}</style><body>${body}</body>`, {
    url: 'https://jobs.example/1',
    pretendToBeVisual: true,
  });
  return livePage(window as unknown as Window & typeof globalThis);
}

describe('the page in front', () => {
  test.each([
    ['plain', '<p id="x">Text</p>'],
    ['black, which ends in a nought as clear colours do', '<p id="x" style="color:rgb(0,0,0)">Text</p>'],
    [
      'white on a dark ground',
      '<div style="background-color:rgb(9,9,9)"><p id="x" style="color:rgb(255,255,255)">Text</p></div>',
    ],
    ['half clear', '<p id="x" style="opacity:0.5">Text</p>'],
  ])('%s text is shown', (_, body) => {
    const page = live(body);
    expect(page.isHidden(page.root.querySelector('#x')!)).toBe(false);
  });

  test.each([
    ['a class without display', '<p id="x" class="gone">Text</p>'],
    ['no opacity', '<p id="x" style="opacity:0">Text</p>'],
    ['hidden visibility', '<p id="x" style="visibility:hidden">Text</p>'],
    ['no size', '<p id="x" style="font-size:0px">Text</p>'],
    ['a clear colour', '<p id="x" style="color:rgba(0,0,0,0)">Text</p>'],
    ['white on paper', '<p id="x" style="color:rgb(255,255,255)">Text</p>'],
    ["its ground's colour", '<p id="x" style="color:rgb(9,9,9);background-color:rgb(9,9,9)">Text</p>'],
  ])('%s hides', (_, body) => {
    const page = live(body);
    expect(page.isHidden(page.root.querySelector('#x')!)).toBe(true);
  });

  test('carries its address and type, and no selection where there is none', () => {
    const page = live('<p>Text</p>');
    expect(page).toMatchObject({ url: 'https://jobs.example/1', contentType: 'text/html' });
    expect(page.selection).toBeUndefined();
    expect(page.isLate?.()).toBe(false);
  });
});
