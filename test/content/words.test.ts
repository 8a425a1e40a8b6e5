import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasWord } from '../../src/content/words.js';

describe('hasWord', () => {
  for (const [text, word, has] of [
    ['Dr Ada Lind', 'Dr', true],
    ['Drama', 'Dr', false],
    ['The Dr', 'Dr', true],
    ['XDr', 'Dr', false],
    ['Drama, Dr', 'Dr', true],
    ['dr', 'Dr', false],
    ['Dr1', 'Dr', false],
    ['Dr.', 'Dr.', true],
    ['Dr Lee', 'Dr.', true],
    ['Drama', 'Dr.', false],
    ['王博士', '博士', true],
    ['王Dr博士', 'Dr', true],
    ['Jose\u0301', 'Jose', false],
    ['Jose\u0301', 'Jose\u0301', true],
    ['Jose\u0301s', 'Jose\u0301', false],
    ['', 'Dr', false],
    ['Dr', '', false],
  ] as const) {
    it(`says that ${JSON.stringify(text)} has ${has ? '' : 'no '}${JSON.stringify(word)}`, () => {
      assert.equal(hasWord(text, word), has);
    });
  }
});
