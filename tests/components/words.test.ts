import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import american from '../../public/_locales/en_US/messages.json';
import { filesBelow, root } from '../support/files';

const entries = Object.entries(messages).map(([key, { message }]) => [key, message] as const);

/** SCREENS.md, Words on screen. `error` is kept for placeholders and broken links, and none of ours speaks of them so. */
const NEVER = /\b(scores?|match rates?|ATS|missing|unproven|weak|vague|fail(s|ed|ure)?|errors?)\b/i;

const MAY_SKIP = /^(closesIn|found)/;

describe('the words on screen', () => {
  it.each(entries)('%s says nothing we do not say', (_key, message) => {
    expect(message).not.toMatch(NEVER);
  });

  it.each(['Match rate: 80%', 'ATS score', 'Python is missing', 'This check failed'])('would catch “%s”', (message) => {
    expect(message).toMatch(NEVER);
  });

  it('have no placeholder out of order', () => {
    const wrong = entries.filter(([, message]) => {
      const used = [...new Set([...message.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)))].sort();
      return used.some((n, i) => n !== i + 1);
    });
    // These leave out the number that the sentence depends on, or the first of two that only one of its forms needs.
    expect(wrong.map(([key]) => key).filter((key) => !MAY_SKIP.test(key))).toEqual([]);
  });

  it('have both numbers wherever they have one', () => {
    const keys = new Set(Object.keys(messages));
    const bases = [...keys].flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    expect(bases.filter((base) => !keys.has(`${base}_one`) || !keys.has(`${base}_other`))).toEqual([]);
  });

  it('are all used', () => {
    const code = filesBelow(['components', 'lib', 'entrypoints'], /\.tsx?$/)
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const unused = Object.keys(messages).filter((key) => {
      const base = key.replace(/_(one|other)$/, '');
      return !code.includes(`'${base}'`) && !code.includes(`="${base}"`) && !/^extension/.test(key);
    });
    expect(unused).toEqual([]);
  });

  it('differ in American only where they are the same sentence', () => {
    expect(Object.keys(american).filter((key) => !(key in messages))).toEqual([]);
  });
});
