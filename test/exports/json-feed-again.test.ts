import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readNative, toJsonFeed } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import { demoReleases, seedRelease } from '../helpers/data.js';
import { roundTrip } from '../helpers/round-trip.js';

const baseUrl = 'https://newsroom.example/';

/**
 * What a feed adds: its HTML stands before the Markdown that comes along, and an item needs an id.
 *
 * Another format is proved in the same way: its exporter, and its own pattern of additions.
 */
const adds = /^\/(?:body\/markdown|id)$/;

async function comesBack(document: unknown): Promise<void> {
  const [release] = readNative(document, { baseUrl }).releases;
  assert.ok(release);
  assert.deepEqual(await roundTrip(release, toJsonFeed, adds), []);
}

describe('a release in JSON Feed', () => {
  for (const [name, document] of [...demoReleases, ['the seed fixture', seedRelease]] as const) {
    if (document === undefined) continue;
    it(`comes back as it was: ${name}`, () => comesBack(document));
  }

  it('comes back as it was, whatever it holds', () =>
    fc.assert(fc.asyncProperty(documents, comesBack), { numRuns: 500 }));
});
