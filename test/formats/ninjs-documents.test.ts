import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, readText, readValue } from '../../src/core.js';
import { seedFixture, seedRelease } from '../helpers/data.js';
import { differences } from '../helpers/differences.js';
import { findings, places, readItem, rest } from '../helpers/ninjs.js';

describe('Several ninjs items', () => {
  const item = (n: number) => ({
    uri: `urn:x:${String(n)}`,
    headline: `H${String(n)}`,
    pubstatus: 'usable',
  });
  const wanted = [1, 2].map((n) => ({
    id: `urn:x:${String(n)}`,
    headline: `H${String(n)}`,
    status: 'published',
  }));

  for (const [name, document] of [
    ['a list', [item(1), item(2)]],
    ['items of a page', { items: [item(1), item(2)] }],
    [
      '_items of a page with its links',
      { _items: [item(1), item(2)], _links: { self: {} }, _meta: { total: 2 } },
    ],
  ] as const) {
    it(`are read from ${name}`, async () => {
      const result = await readValue(document);
      assert.deepEqual(result, { releases: wanted, problems: [], losses: [] });
    });
  }

  it('have their own places', async () => {
    const result = await readValue({
      _items: [item(1), { ...item(2), pubstatus: 7, x: 1 }, { uri: 'urn:x:3' }, 'x'],
    });
    assert.equal(result.releases.length, 2);
    assert.deepEqual(findings(result), [
      'warning unknown-value /_items/1/pubstatus',
      'error headline-missing /_items/2',
      'error headline-missing /_items/3',
    ]);
    assert.deepEqual(places(result), ['/_items/1/x']);
  });
});

describe('A native release within ninjs', () => {
  const native = {
    headline: 'N',
    kicker: 'K',
    released: '2018-10-05',
    status: 'published',
    participants: [{ name: 'P', roles: ['R'] }],
  };
  const carry = (value: unknown) => ({ role: 'release', contentType: 'application/json', value });

  it('holds what ninjs has no words for, and gives way in text and status', async () => {
    const result = await readItem({
      pubStatus: 'canceled',
      versionCreated: '2018-10-06T00:00:00Z',
      people: [{ name: 'P' }],
      organisations: [{ name: 'O' }],
      bodies: [{ contentType: 'text/plain', value: 'B' }, carry(JSON.stringify(native))],
    });
    assert.deepEqual(rest(result), {
      kicker: 'K',
      released: '2018-10-05',
      status: 'withdrawn',
      body: { text: ['B'] },
      participants: [{ name: 'P', roles: [{ title: 'R' }] }],
      organizations: [{ name: 'O' }],
    });
    assert.deepEqual([findings(result), places(result)], [[], []]);
  });

  it('gives the headline where the item has none', async () => {
    const document = { uri: 'urn:x:1', bodies: [carry(JSON.stringify(native))] };
    assert.equal((await readValue(document)).releases[0]?.headline, 'N');
  });

  it('says where a fault within it stands', async () => {
    const result = await readItem({ bodies: [carry('{"kicker":[]}')] });
    assert.deepEqual(findings(result), ['warning wrong-type /bodies/0/value/kicker']);
  });

  for (const value of ['{', '[]', '"x"', 7, null, { headline: 'N' }]) {
    it(`is missed where there is ${JSON.stringify(value)}`, async () => {
      const result = await readItem({ bodies: [carry(value)] });
      assert.deepEqual(
        [rest(result), findings(result)],
        [{}, ['warning wrong-type /bodies/0/value']],
      );
    });
  }
});

/** In what every generation differs from the native form of the real page. */
const everywhere = [
  // Words of the native format alone.
  '- /$schema',
  '- /specVersion',
  '- /translation',
  '- /timeZone',
  '- /places/0/id',
  '- /places/1/id',
  '- /events/0/dateText',
  '- /events/0/timeZone',
  '- /events/0/attendanceMode',
  '- /events/1/dateText',
  '- /events/1/timeZone',
  '- /events/1/attendanceMode',
  // No pageviews, roles, groups, sides, aliases or names in other scripts.
  '- /metrics',
  '- /sides',
  '- /participants/0/names',
  '- /participants/0/roles',
  '- /participants/0/side',
  '- /participants/0/aliases',
  '- /participants/1/roles',
  '- /participants/1/side',
  '- /participants/2/names',
  '- /participants/2/roles',
  '- /participants/2/side',
  '- /participants/3',
  '- /participants/4',
  '- /participants/5',
  '- /organizations/0/names',
  '- /organizations/0/aliases',
  '- /organizations/1/names',
  '- /organizations/1/aliases',
  '- /organizations/2/aliases',
  '- /places/1/aliases',
  // `rel` says in what capacity, but not at which of the two events.
  '- /participants/0/attendance',
  '- /participants/1/attendance',
  '- /participants/2/attendance',
  // The publisher is no reference to an organisation; only one of them carries the address.
  '- /organizations/0/url',
  '- /publisher/id',
  '- /publisher/names',
  '- /publisher/aliases',
  // Not in the files.
  '- /related',
  // What ninjs has besides.
  '+ /body/base',
  '+ /body/html',
  '+ /status',
];

/** 1.x and 2.x: no dates and no venue of an event, so the place with the role of one is but a place. */
const withoutDetails = [
  '- /events/0/start',
  '- /events/0/venue',
  '- /events/1/start',
  '+ /places/2',
];

describe('The real page', { skip: !seedRelease }, () => {
  for (const [generation, others, lost] of [
    [
      1,
      [...withoutDetails, '- /publisher/url', '+ /extensions'],
      [
        '/description_participants',
        '/place/2/rel',
        ...[0, 1, 2].map((i) => `/person/${String(i)}/rel`),
      ],
    ],
    [
      2,
      // The identifiers are dates, and the same twice.
      [...withoutDetails, '- /events/0/id', '- /events/1/id'],
      [
        '/descriptions/1/value',
        '/places/2/rel',
        '/events/0/literal',
        '/events/1/literal',
        ...[0, 1, 2].map((i) => `/people/${String(i)}/rel`),
      ],
    ],
    [
      3,
      ['+ /extensions'],
      ['/descriptions/1/value', ...[0, 1, 2].map((i) => `/people/${String(i)}/rel`)],
    ],
  ] as const) {
    it(`comes out of ninjs ${String(generation)} as its native form, but for what that can’t hold`, async () => {
      const text = seedFixture(`ninjs${String(generation)}.json`) ?? '';
      const { releases, problems, losses } = await readText(text);
      const [wanted] = readNative(seedRelease).releases;
      assert.deepEqual(
        [...differences(releases[0], wanted)].sort(),
        [...everywhere, ...others].sort(),
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(losses.map(({ path }) => path).sort(), [...lost].sort());
    });
  }
});
