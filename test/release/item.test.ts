import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemOf, pickRelease, type Release } from '../../src/core.js';
import fc from '../helpers/fast-check.js';

const url = 'https://newsroom.example/a';
const a: Release = { headline: 'A', id: 'a', url };
const b: Release = { headline: 'B', url: 'https://newsroom.example/b' };
const c: Release = { headline: 'C' };
const releases = [a, b, c];

describe('pickRelease', () => {
  for (const [item, found] of [
    ['a', a],
    [url, a],
    ['2', c],
    ['3', undefined],
    ['b', undefined],
    ['', a],
    [undefined, a],
  ] as const) {
    it(`finds ${found?.headline ?? 'nothing'} by ${JSON.stringify(item)}`, () => {
      assert.deepEqual(pickRelease(releases, item), found);
    });
  }
});

describe('itemOf', () => {
  it('is the id, or else the address, or else the index', () => {
    const items = releases.map((one) => itemOf(one, releases));
    assert.deepEqual(items, ['a', b.url, '2']);
  });

  it('is what no other has', () => {
    const twins = [a, { ...a, url: 'https://newsroom.example/2' }, { ...a }];
    const items = twins.map((one) => itemOf(one, twins));
    assert.deepEqual(items, ['a', 'https://newsroom.example/2', '2']);
  });

  it('is nothing where another has the index for its id', () => {
    const other: Release = { headline: 'D', id: '1' };
    assert.equal(itemOf(c, [other, c]), undefined);
  });

  it('always picks that very release', () => {
    const name = fc.constantFrom(undefined, '', '0', '1', '2', 'x', url);
    const some = fc.array(fc.record({ headline: fc.constant('H'), id: name, url: name }));
    fc.assert(
      fc.property(some, (given) => {
        for (const one of given as Release[]) {
          const item = itemOf(one, given as Release[]);
          if (item !== undefined) assert.ok(pickRelease(given as Release[], item) === one);
        }
      }),
    );
  });
});
