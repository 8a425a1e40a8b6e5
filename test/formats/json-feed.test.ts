import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, readText, readValue, type ReadResult } from '../../src/core.js';
import { differences } from '../helpers/differences.js';
import { seedFixture, seedRelease } from '../helpers/data.js';

const version = 'https://jsonfeed.org/version/1.1';

/** Reads a feed with one item, which has an id. */
async function readItem(item: object, feed: object = {}): Promise<ReadResult> {
  return readValue({ version, items: [{ id: '1', ...item }], ...feed });
}

const findings = ({ problems }: ReadResult) =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const places = ({ losses }: ReadResult) => losses.map(({ path }) => path);

/** What becomes of the item’s fields, besides its id and headline. */
async function read(fields: object, feed?: object): Promise<object> {
  const result = await readItem({ title: 'T', ...fields }, feed);
  assert.deepEqual(findings(result), []);
  const { id, headline, ...rest } = result.releases[0] ?? assert.fail('no release');
  assert.deepEqual([id, headline], ['1', 'T']);
  return rest;
}

describe('JSON Feed', () => {
  for (const [name, item, expected] of [
    [
      'address and dates',
      {
        url: 'https://x.example/1',
        date_published: '2018-10-05T09:30:00+08:00',
        date_modified: '2018-10-06',
      },
      { url: 'https://x.example/1', released: '2018-10-05T09:30:00+08:00', updated: '2018-10-06' },
    ],
    [
      'both forms of the content',
      { content_html: '<p>A</p>', content_text: 'A' },
      { body: { html: '<p>A</p>', text: ['A'] } },
    ],
    [
      'a summary and tags',
      { summary: 'S', tags: ['a', 'b'] },
      { summary: 'S', tags: [{ name: 'a' }, { name: 'b' }] },
    ],
    [
      'an external address as the source',
      { external_url: 'https://y.example/' },
      { related: [{ url: 'https://y.example/', rel: 'source' }] },
    ],
    [
      'the picture, which leads',
      { image: 'https://x.example/a.jpg', banner_image: 'https://x.example/b.jpg' },
      {
        media: [
          { url: 'https://x.example/a.jpg', type: 'image', role: 'lead' },
          { url: 'https://x.example/b.jpg', type: 'image' },
        ],
      },
    ],
    [
      'the wide picture, where there is no other',
      { banner_image: 'https://x.example/b.jpg' },
      { media: [{ url: 'https://x.example/b.jpg', type: 'image', role: 'lead' }] },
    ],
    [
      'authors, which win over the author of version 1',
      {
        author: { name: 'A' },
        authors: [{ name: 'B', url: 'https://b.example/', avatar: 'https://b.example/b.png' }],
      },
      { authors: [{ name: 'B', url: 'https://b.example/', avatar: 'https://b.example/b.png' }] },
    ],
    ['the author of version 1', { author: { name: 'A' } }, { authors: [{ name: 'A' }] }],
    [
      'attachments with one title as renditions of one thing',
      {
        attachments: [
          {
            url: 'https://x.example/a.mp3',
            mime_type: 'audio/mpeg',
            title: 'A',
            size_in_bytes: 9,
            duration_in_seconds: 3,
          },
          { url: 'https://x.example/b.pdf', mime_type: 'application/pdf' },
          {
            url: 'https://x.example/a.ogg',
            mime_type: 'audio/ogg',
            title: 'A',
            duration_in_seconds: 3,
          },
        ],
      },
      {
        media: [
          {
            url: 'https://x.example/a.mp3',
            mimeType: 'audio/mpeg',
            title: 'A',
            bytes: 9,
            duration: 3,
            role: 'attachment',
            renditions: [{ url: 'https://x.example/a.ogg', mimeType: 'audio/ogg' }],
          },
          { url: 'https://x.example/b.pdf', mimeType: 'application/pdf', role: 'attachment' },
        ],
      },
    ],
  ] as const) {
    it(`reads ${name}`, async () => assert.deepEqual(await read(item), expected));
  }

  it('gives an item what the feed says of all', async () => {
    const feed = {
      title: 'N',
      home_page_url: 'https://n.example/',
      icon: 'https://n.example/i.png',
      language: 'de',
      authors: [{ name: 'A' }],
    };
    assert.deepEqual(await read({}, feed), {
      publisher: { name: 'N', url: 'https://n.example/', logo: { url: 'https://n.example/i.png' } },
      language: 'de',
      authors: [{ name: 'A' }],
    });
    assert.deepEqual(
      await read(
        { language: 'fr', authors: [{ name: 'B' }] },
        { ...feed, icon: undefined, home_page_url: undefined },
      ),
      {
        publisher: { name: 'N' },
        language: 'fr',
        authors: [{ name: 'B' }],
      },
    );
  });

  it('takes a number for an id', async () => {
    const { releases } = await readItem({ id: 7, title: 'T' });
    assert.equal(releases[0]?.id, '7');
  });

  it('misses an id', async () => {
    const result = await readItem({ id: undefined, title: 'T' });
    assert.deepEqual(findings(result), ['warning missing /items/0']);
  });

  it('takes the first words for a headline, and says so', async () => {
    const result = await readItem({ content_html: '<p>One &amp; two. Three.</p>' });
    assert.equal(result.releases[0]?.headline, 'One & two.');
    assert.deepEqual(findings(result), ['warning missing /items/0']);
  });

  it('leaves entities in a title as they are: it is text', async () => {
    assert.equal((await readItem({ title: 'A &amp; B' })).releases[0]?.headline, 'A &amp; B');
  });

  it('lets the item’s own fields win over the native release it carries', async () => {
    const _release = {
      about: 'https://x.example/',
      headline: 'N',
      kicker: 'K',
      released: '2018-10-05',
    };
    const result = await readItem({ title: 'T', _release }, { title: 'Feed' });
    assert.deepEqual(result.releases, [
      { id: '1', headline: 'T', kicker: 'K', released: '2018-10-05' },
    ]);
    assert.deepEqual([findings(result), places(result)], [[], []]);
  });

  it('says where a fault stands in the feed', async () => {
    const result = await readItem({
      title: 'T',
      date_published: 'soon',
      authors: [{ name: 'A', url: 'javascript:x' }],
      _release: { kicker: [] },
    });
    assert.deepEqual(findings(result).sort(), [
      'warning date-unparsable /items/0/date_published',
      'warning url-refused /items/0/authors/0/url',
      'warning wrong-type /items/0/_release/kicker',
    ]);
  });

  it('says which item has no headline', async () => {
    const result = await readValue({ version, items: [{ id: 1, title: 'T' }, { id: 2 }] });
    assert.equal(result.releases.length, 1);
    assert.ok(findings(result).includes('error headline-missing /items/1'));
  });

  it('names what has no place in a release', async () => {
    const result = await readItem({
      title: 'T',
      _other: { a: 1 },
      authors: [{ name: 'A', _x: 1 }],
    });
    assert.deepEqual(places(result), ['/items/0/_other', '/items/0/authors/0/_x']);
  });

  it(
    'reads the real page as its native form, with its HTML besides',
    { skip: !seedRelease },
    async () => {
      const { releases, problems, losses } = await readText(seedFixture('feed.json') ?? '');
      const [wanted] = readNative(seedRelease).releases;
      assert.deepEqual(differences(releases[0], wanted), [
        '- /$schema',
        '+ /body/base',
        '+ /body/html',
      ]);
      assert.deepEqual([problems, losses], [[], []]);
    },
  );
});
