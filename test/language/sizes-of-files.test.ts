import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatBytes } from '../../src/language/bytes.js';

describe('the size of a file', () => {
  for (const [bytes, locale, expected] of [
    [1, 'en', '1 byte'],
    [999, 'en', '999 byte'],
    [1_000, 'en', '1 kB'],
    [48_240, 'en', '48 kB'],
    [999_499, 'en', '999 kB'],
    [999_500, 'en', '1 MB'],
    [2_480_000, 'en', '2.5 MB'],
    [182_000_000, 'en', '182 MB'],
    [4_700_000_000, 'en', '4.7 GB'],
    [2_480_000, 'de', '2,5 MB'],
    [2_480_000, 'zh-Hans', '2.5 MB'],
  ] as const) {
    it(`is ${expected} in ${locale} for ${String(bytes)} bytes`, () => {
      assert.equal(formatBytes(bytes, locale).replace('\u00a0', ' '), expected);
    });
  }
});
