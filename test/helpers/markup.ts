/** Markup that the tests read, and what it was cut into, in a short form. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Token } from '../../src/content/tokenizer.js';
import { repository } from './data.js';

/** A text, or a tag: `['a', ['href', '/']]`, `['br/']` where it was written `<br/>`, `['/a']`. */
export type Piece = string | readonly [tag: string, ...attributes: Attribute[]];
export type Attribute = readonly [name: string, value: string];

/** Tokens in the short form; texts beside each other are one. */
export function pieces(tokens: Iterable<Token>): readonly Piece[] {
  const list: Piece[] = [];
  for (const token of tokens) {
    if (token.kind === 'text') addText(list, token.text);
    else if (token.kind === 'close') list.push([`/${token.name}`]);
    else list.push([token.name + (token.closed ? '/' : ''), ...token.attributes]);
  }
  return list;
}

export function addText(list: Piece[], text: string): void {
  const last = list.at(-1);
  if (typeof last === 'string') list[list.length - 1] = last + text;
  else if (text) list.push(text);
}

const folder = new URL('test/fixtures/markup/', repository);

/**
 * The snippets of a file in test/fixtures/markup/, a line each. Control characters are written as
 * their pictures: ␀ is U+0000, ␊ is U+000A.
 */
export const snippetsOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      line.replace(/[\u2400-\u241F]/g, (picture) =>
        String.fromCharCode(picture.charCodeAt(0) - 0x2400),
      ),
    );

export const markupFiles: readonly string[] = readdirSync(folder).sort();
