import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressText } from '../../src/release/address.js';

describe('an address in one line', () => {
  for (const [address, country, expected] of [
    [{ text: 'Quay 2 – Westhaven', locality: 'Ely' }, undefined, 'Quay 2 – Westhaven'],
    [
      { street: 'Quay 2', postalCode: '1011', locality: 'Westhaven', country: 'NL' },
      undefined,
      'Quay 2, 1011 Westhaven, NL',
    ],
    [
      { locality: 'Westhaven', region: 'North', country: 'NL' },
      'Netherlands',
      'Westhaven, North, Netherlands',
    ],
    [{ street: 'شارع الميناء', locality: 'وستهيفن' }, undefined, 'شارع الميناء، وستهيفن'],
    [{ locality: '南京', country: 'CN' }, '中国', '南京，中国'],
    [{ street: 'Quay 2', locality: 'Westhaven' }, 'هولندا', 'Quay 2, Westhaven, هولندا'],
    [
      { street: 'شارع الميناء', locality: 'وستهيفن' },
      'Netherlands',
      'شارع الميناء، وستهيفن، Netherlands',
    ],
    [{}, undefined, ''],
  ] as const) {
    it(`is “${expected}”`, () => {
      assert.equal(addressText(address, country), expected);
    });
  }
});
