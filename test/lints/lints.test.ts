import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Release } from '../../src/core.js';
import { lints } from '../../src/lints/registry.js';
import { readWith } from '../helpers/data.js';
import { completeness } from './tables/completeness.js';
import { dates } from './tables/dates.js';
import { events } from './tables/events.js';
import { mediaTable } from './tables/media.js';
import { names } from './tables/names.js';
import { peopleTable } from './tables/people.js';
import { now, type Fields, type Table } from './tables/table.js';
import { texts } from './tables/texts.js';

const table: Table = {
  ...dates,
  ...events,
  ...peopleTable,
  ...names,
  ...texts,
  ...mediaTable,
  ...completeness,
};

/** Where a lint fires in a release with these fields. */
async function placesOf(id: string, fields: Fields, unread: boolean): Promise<readonly string[]> {
  const release = unread ? ({ headline: 'H', ...fields } as Release) : readWith(fields).release;
  const findings = await check(release, { now });
  return findings.filter((found) => found.id === id).map(({ path }) => path);
}

for (const [id, { fires, silent, unread = false }] of Object.entries(table)) {
  describe(id, () => {
    for (const [name, [fields, ...paths]] of Object.entries(fires)) {
      it(`finds ${name}`, async () => {
        assert.deepEqual(await placesOf(id, fields, unread), paths);
      });
    }
    for (const [name, fields] of Object.entries(silent)) {
      it(`is silent on ${name}`, async () => {
        assert.deepEqual(await placesOf(id, fields, unread), []);
      });
    }
  });
}

describe('the tables', () => {
  it('have something to find and something to leave alone for every lint', () => {
    assert.deepEqual(Object.keys(table).sort(), lints.map(({ id }) => id).sort());
    for (const [id, { fires, silent }] of Object.entries(table)) {
      assert.ok(Object.keys(fires).length && Object.keys(silent).length, id);
    }
  });
});
