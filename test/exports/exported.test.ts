import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lossesOf } from '../../src/exports/exported.js';

const release = {
  headline: 'H',
  tags: [{ name: 'a', uri: 'u' }, { name: 'b' }],
  events: [{ name: 'E', venue: { name: 'V', geo: { lat: 1, lon: 2 } } }],
};

const places = (held: readonly string[], path?: string) =>
  lossesOf(release, held, path).map((loss) => loss.path);

describe('lossesOf', () => {
  for (const [name, held, expected] of [
    ['names what is not held as high up as possible', ['/headline'], ['/tags', '/events']],
    ['knows that what is held is held with all beneath it', ['/headline', '/tags', '/events'], []],
    [
      'goes as deep as the table does',
      ['/headline', '/tags/*/name', '/events/*/name', '/events/*/venue/name'],
      ['/tags/0/uri', '/events/0/venue/geo'],
    ],
    ['takes an index for a step', ['/headline', '/tags', '/events/0/name'], ['/events/0/venue']],
    [
      'does not take a text for something with parts',
      ['/headline/text', '/tags', '/events'],
      ['/headline'],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(places(held), expected));
  }

  it('begins where the release stands', () => {
    assert.deepEqual(places(['/headline', '/tags'], '/3'), ['/3/events']);
  });
});
