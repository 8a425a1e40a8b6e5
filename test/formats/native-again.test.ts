import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { readNative } from '../../src/core.js';
import { demoReleases, seedRelease } from '../helpers/data.js';
import { documents } from '../helpers/arbitraries.js';

/** Reads what the reader gave: it must give the same again, and find nothing. */
function readAgain(document: unknown): void {
  const { releases, problems } = readNative(document, { baseUrl: 'https://newsroom.example/' });
  // Reading can't tell which of two entries should have another id.
  const doubles = problems.filter(({ code }) => code === 'duplicate-id');
  for (const input of [releases[0], JSON.parse(JSON.stringify(releases[0])) as unknown]) {
    const again = readNative(input);
    assert.deepEqual(again.problems, doubles);
    assert.deepEqual(again.releases, releases);
  }
}

describe('a release that was read', () => {
  for (const [name, document] of [...demoReleases, ['the seed fixture', seedRelease]] as const) {
    if (document === undefined) continue;
    it(`is read again as it is: ${name}`, () => {
      readAgain(document);
    });
  }

  it('is read again as it is, whatever it holds', () => {
    fc.assert(fc.property(documents, readAgain), { numRuns: 1_000 });
  });

  it('comes out the same for the same input', () => {
    fc.assert(
      fc.property(documents, (document) => {
        assert.deepEqual(readNative(document), readNative(structuredClone(document)));
      }),
      { numRuns: 300 },
    );
  });
});
