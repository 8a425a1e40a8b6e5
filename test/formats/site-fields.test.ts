import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText, readValue, type ReadResult } from '../../src/core.js';
import { found, lost } from '../helpers/foreign.js';

const version = 'https://jsonfeed.org/version/1.1';

/** Reads a feed with one item, to which the fields belong. */
async function read(fields: Record<string, string>, item: object): Promise<ReadResult> {
  return readValue({ version, items: [{ id: '1', title: 'T', ...item }] }, { fields });
}

/** What becomes of the item’s fields, besides its id and headline. */
async function moved(fields: Record<string, string>, item: object): Promise<object> {
  const result = await read(fields, item);
  assert.deepEqual([found(result), lost(result)], [[], []]);
  const { id, headline, ...rest } = result.releases[0] ?? assert.fail('no release');
  assert.deepEqual([id, headline], ['1', 'T']);
  return rest;
}

describe('fields of a site’s own', () => {
  for (const [name, fields, item, expected] of [
    [
      'a counter',
      { '/metrics/pageviews': '/_site/views' },
      { _site: { views: 691 } },
      { metrics: { pageviews: 691 } },
    ],
    [
      'two parts of one record',
      { '/metrics/pageviews': '/_v', '/metrics/asOf': '/_d' },
      { _v: 1, _d: '2018-10-05' },
      { metrics: { pageviews: 1, asOf: '2018-10-05' } },
    ],
    ['a whole record', { '/metrics': '/_m' }, { _m: { shares: 2 } }, { metrics: { shares: 2 } }],
    [
      'one entry of a list',
      { '/kicker': '/_k/1/name' },
      { _k: [null, { name: 'K' }] },
      { kicker: 'K' },
    ],
    ['keys with / and ~', { '/kicker': '/_k~1~01' }, { '_k/~1': 'K' }, { kicker: 'K' }],
    [
      'over what the format says',
      { '/language': '/_lang' },
      { language: 'de', _lang: 'fr' },
      { language: 'fr' },
    ],
    [
      'into a record of the format',
      { '/authors/0/title': '/_office' },
      { authors: [{ name: 'A' }], _office: 'Editor' },
      { authors: [{ name: 'A', title: 'Editor' }] },
    ],
    [
      'into lists of the format',
      { '/related/0/headline': '/_h', '/tags/1': '/_tag' },
      { external_url: 'https://y.example/', _h: 'H', tags: ['a', 'b', 'c'], _tag: 'B' },
      {
        related: [{ url: 'https://y.example/', rel: 'source', headline: 'H' }],
        tags: [{ name: 'a' }, { name: 'B' }, { name: 'c' }],
      },
    ],
    [
      'into a record and a list that are handed on whole',
      { '/publisher/url': '/_url', '/contacts/0/email': '/_mail' },
      {
        _release: { publisher: { name: 'N' }, contacts: [{ name: 'C' }] },
        _url: 'https://n.example/',
        _mail: 'a@x.example',
      },
      {
        publisher: { name: 'N', url: 'https://n.example/' },
        contacts: [{ name: 'C', email: 'a@x.example' }],
      },
    ],
    [
      'into the first entry of a list, where no other is named',
      { '/authors/title': '/_office' },
      { authors: [{ name: 'A' }, { name: 'B' }], _office: 'Editor' },
      { authors: [{ name: 'A', title: 'Editor' }, { name: 'B' }] },
    ],
    [
      'at the end of a list',
      { '/tags/-': '/_one', '/tags/99': '/_two' },
      { tags: ['a'], _one: 'b', _two: 'c' },
      { tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
    ],
    [
      'into lists that aren’t there yet',
      {
        '/events/0/name': '/_event',
        '/events/0/venue/name': '/_hall',
        '/contacts/-/email': '/_mail',
      },
      { _event: 'E', _hall: 'V', _mail: 'a@x.example' },
      {
        events: [{ name: 'E', venue: { name: 'V' } }],
        contacts: [{ email: 'a@x.example' }],
      },
    ],
    [
      'nothing, where nothing stands',
      { '/language': '/_a/b/0', '/kicker': '/_blank', '/summary': '/_null', '/tags/0': '/tags/7' },
      { language: 'de', _release: { kicker: 'K' }, _blank: ' ', _null: null, tags: ['a'] },
      { language: 'de', kicker: 'K', tags: [{ name: 'a' }] },
    ],
  ] as const) {
    it(`moves ${name}`, async () => assert.deepEqual(await moved(fields, item), expected));
  }

  it('moves for each item what stands in it', async () => {
    const items = [
      { id: 'a', title: 'A', _v: 1 },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', _v: 3 },
    ];
    const fields = { '/metrics/pageviews': '/_v' };
    const { releases } = await readValue({ version, items }, { fields });
    assert.deepEqual(
      releases.map(({ metrics }) => metrics?.pageviews),
      [1, undefined, 3],
    );
  });

  it('lets a field of the site give the headline', async () => {
    const { releases } = await read({ '/headline': '/_h' }, { title: undefined, _h: 'H' });
    assert.equal(releases[0]?.headline, 'H');
  });

  it('says where in the document a moved value is wrong', async () => {
    const result = await read(
      { '/metrics/pageviews': '/_v/n', '/nonsense': '/_n' },
      { _v: { n: '1,308' }, _n: 1 },
    );
    assert.deepEqual(found(result), [
      'warning wrong-type /items/0/_v/n',
      'info unknown-key /items/0/_n',
    ]);
  });

  it('still names as lost what stands beside it', async () => {
    const result = await read({ '/kicker': '/_k/1' }, { _k: ['a', 'b'], _o: { p: 1 } });
    assert.deepEqual(lost(result), ['/items/0/_o']);
  });

  for (const [to, from] of [
    ['metrics/pageviews', '/_v'],
    ['/metrics/pageviews', '_v'],
    ['/metrics/pageviews', '_site.v'],
    ['', '/_v'],
    ['/metrics/pageviews', ''],
    ['/metrics/pageviews', '/a'.repeat(33)],
    ['/a'.repeat(33), '/_v'],
    ['/'.repeat(1_000_000), '/'.repeat(1_000_000)],
    ['/kicker', 7 as unknown as string],
    ['/kicker', null as unknown as string],
  ] as const) {
    it(`reports ${to.slice(0, 20)} ← ${JSON.stringify(from).slice(0, 20)}, once`, async () => {
      const items = [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ];
      const result = await readValue({ version, items }, { fields: { [to]: from } });
      assert.deepEqual(found(result), ['warning unknown-value ']);
      assert.deepEqual(
        result.releases.map(({ headline }) => headline),
        ['A', 'B'],
      );
    });
  }

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    it(`does no harm under the key ${key}`, async () => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      const document = `{"version":"${version}","items":[{"id":"1","title":"T","_v":{"${key}":{"polluted":1}}}]}`;
      const fields = JSON.parse(
        `{"/${key}/polluted":"/_v/${key}/polluted","/${key}":"/_v/${key}","/metrics/${key}/polluted":"/_v/${key}/polluted","/kicker":"/${key}/name","/extensions/${key}":"/_v"}`,
      ) as Record<string, string>;
      const result = await readText(document, { fields });
      const [release] = result.releases;
      assert.equal(release?.headline, 'T');
      assert.equal(release.kicker, undefined);
      assert.equal(Object.getPrototypeOf(release), Object.prototype);
      assert.equal(Object.getPrototypeOf(release.extensions), Object.prototype);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
      assert.ok(found(result).includes(`info unknown-key /items/0/_v/${key}`));
    });
  }

  it('gets to the end of lists in lists', async () => {
    const levels = 100_000;
    const lists = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const text = `{"version":"${version}","items":[{"id":"1","title":"T","_v":"V","_d":[[1]],"_release":{"publisher":[${lists},1]}}]}`;
    const fields = { '/publisher/name': '/_v', '/kicker': '/_d/0/0/0/0' };
    const { releases, problems } = await readText(text, { fields });
    assert.deepEqual(
      releases.map(({ headline }) => headline),
      ['T'],
    );
    assert.ok(problems.every(({ code }) => code !== 'unreadable'));
  });

  it('leaves native data alone', async () => {
    const fields = { '/kicker': '/summary' };
    const { releases } = await readValue({ headline: 'H', summary: 'S' }, { fields });
    assert.deepEqual(releases, [{ headline: 'H', summary: 'S' }]);
  });
});
