import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  toCitation,
  toICalendar,
  toJsonFeed,
  toJsonLd,
  toRss,
  toText,
  toVCard,
  type Exported,
  type ExportOptions,
  type Release,
} from '../../src/core.js';
import { readWith } from '../helpers/data.js';

type Write = (release: Release, options: ExportOptions) => Exported | Promise<Exported>;

const exporters: Readonly<Record<string, Write>> = {
  toJsonLd,
  toJsonFeed,
  toRss,
  toText,
  toVCard,
  toCitation: (release, options) => toCitation(release, 'apa', options),
  toICalendar: (release, { now = 0 }) => toICalendar(release, { now }),
};

const now = new Date('2018-10-05T09:30:00+08:00');
const embargoUntil = '2018-10-05T09:31:00+08:00';

/** What a release with these fields says of itself when it is written. */
async function said(write: Write, fields: object, options: ExportOptions) {
  const { problems, text } = await write(readWith(fields).release, options);
  assert.ok(text || write === exporters['toVCard'] || write === exporters['toICalendar']);
  return problems.map(({ path, severity, message }) => `${severity} ${path} ${message}`);
}

for (const [name, write] of Object.entries(exporters)) {
  describe(name, () => {
    it('says nothing of a release that is for everybody', async () => {
      for (const fields of [
        {},
        { status: 'published' },
        { embargoUntil: '2018-10-05T09:30:00+08:00' },
        { embargoUntil: '2018-10-05T01:29:59Z' },
      ]) {
        assert.deepEqual(await said(write, fields, { now }), []);
      }
    });

    it('says of a release under embargo that it is', async () => {
      const expected = [`warning /embargoUntil embargoed: until ${embargoUntil}`];
      assert.deepEqual(await said(write, { embargoUntil }, { now }), expected);
      assert.deepEqual(await said(write, { embargoUntil }, { now: +now + 59_999 }), expected);
      assert.deepEqual(await said(write, { embargoUntil }, { now: +now + 60_000 }), []);
    });

    for (const status of ['draft', 'scheduled', 'withheld', 'withdrawn']) {
      it(`says of a release that is ${status} that it is, also under embargo`, async () => {
        assert.deepEqual(await said(write, { status, embargoUntil }, { now }), [
          `warning /embargoUntil embargoed: until ${embargoUntil}`,
          `warning /status not published: its status is ${status}`,
        ]);
      });
    }
  });
}

describe('exporters without a clock', () => {
  it('take no embargo to be over', async () => {
    assert.equal(
      (await toText(readWith({ embargoUntil: '2000-01-01T00:00Z' }).release)).problems.length,
      1,
    );
  });
});

describe('exporters of several releases', () => {
  it('say which is meant', async () => {
    const releases = [readWith({}).release, readWith({ status: 'draft' }).release];
    for (const write of [toJsonLd, toJsonFeed, toRss, toICalendar]) {
      const { problems } = await write(releases, { now });
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['/1/status'],
      );
    }
  });
});
