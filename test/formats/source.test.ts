import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Source } from '../../src/formats/source.js';

describe('A value of a foreign document', () => {
  it('is no loss when it is ignored, whatever is in it', () => {
    const document = Source.of({ a: [{ b: 1 }], c: { d: {} }, e: 1, f: { g: 1 } }, true);
    document.ignore('a', 'c', 'e', 'h');
    document.at('f');
    assert.deepEqual(
      document.losses(10).map(({ path }) => path),
      ['/f'],
    );
  });
});
