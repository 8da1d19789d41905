import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { filesBelow, root } from '../support/files';

const SAID = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'name']);
/** A radio's group name is heard by nobody. */
const UNHEARD: ReadonlySet<string> = new Set(['variant']);

/** Words in JSX that come from no locale key: text between tags, and literals in attributes that are read out. */
function wordsIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const name = node.name.getText();
      const isIcon = name === 'name' && node.parent.parent.getText().startsWith('<Icon');
      const isKey = node.initializer.text in messages;
      if (SAID.has(name) && !isIcon && !isKey && !UNHEARD.has(node.initializer.text)) found.push(node.initializer.text);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteral(node.expression) &&
      ts.isJsxElement(node.parent)
    ) {
      if (/\p{L}/u.test(node.expression.text)) found.push(node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe('JSX', () => {
  it.each(filesBelow(['components', 'entrypoints'], /\.tsx$/))('%s holds no words of its own', (file) => {
    expect(wordsIn(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<button aria-label="Close" />', 'Close'],
    ["<p>{'Hello'}</p>", 'Hello'],
  ])('would catch %s', (code, words) => {
    expect(wordsIn('x.tsx', code)).toEqual([words]);
  });

  it.each(['<p>{words.say("close")}</p>', '<p class="note">·</p>', '<Icon name="close" />'])('lets %s be', (code) => {
    expect(wordsIn('x.tsx', code)).toEqual([]);
  });
});
