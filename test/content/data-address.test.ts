import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataAddress } from '../../src/content/data-address.js';
import { assertLinear } from '../helpers/cost.js';

describe('the address of a page’s data', () => {
  for (const [page, address] of [
    ['https://x.example/1', 'https://x.example/1.json'],
    ['https://x.example/1//', 'https://x.example/1.json'],
    ['https://x.example/1.html?a=b', 'https://x.example/1.json?a=b'],
    ['https://x.example/1.json', 'https://x.example/1.json'],
    ['https://x.example/', 'https://x.example/index.json'],
  ] as const) {
    it(`is ${address} for ${page}`, () => {
      assert.equal(dataAddress(page), address);
    });
  }

  it('is found in time proportional to the length of the page’s own', () => {
    assertLinear((size) => dataAddress(`https://x.example/${'/'.repeat(size)}a`), 100_000);
  });
});
