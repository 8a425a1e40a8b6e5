import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../src/content/tokenizer.js';
import { pieces, type Piece } from './markup.js';

/** A source and what it is cut into. */
type Case = readonly [source: string, ...pieces: Piece[]];

/** A test for each source. */
export function table(
  title: string,
  cases: readonly Case[],
  language: 'html' | 'xml' = 'html',
): void {
  describe(`tokenize, ${language}: ${title}`, () => {
    for (const [source, ...expected] of cases) {
      it(`reads ${JSON.stringify(source)}`, () => {
        assert.deepEqual(pieces(tokenize(source, language)), expected);
      });
    }
  });
}
