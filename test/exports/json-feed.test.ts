import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from '../helpers/fast-check.js';
import { parseJsonFeed } from 'feedsmith';
// @ts-expect-error It has no types.
import jsonFeedSchema from 'jsonfeed-schema';
import {
  readNative,
  readText,
  toJsonFeed,
  type FeedOptions,
  type Release,
} from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import { differences } from '../helpers/differences.js';
import { demoReleases, readWith, seedFixture, seedRelease } from '../helpers/data.js';

interface Feed {
  readonly [key: string]: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(jsonFeedSchema as object);

async function feedOf(releases: Release | readonly Release[], options?: FeedOptions) {
  const { text } = await toJsonFeed(releases, options);
  const feed = JSON.parse(text) as Feed;
  assert.ok(isValid(feed), ajv.errorsText(isValid.errors));
  return feed;
}

/** The item of a release with these fields, without what every item has. */
async function itemWith(fields: object): Promise<object> {
  const { items } = await feedOf(readWith(fields).release);
  const { id, title, ...item } = items[0] ?? assert.fail('no item');
  assert.deepEqual([id, title], ['H', 'H']);
  return item;
}

const about = 'https://cdn.jsdelivr.net/npm/news-elements/release.schema.json';
const bare = { content_text: '', _release: { about } };

describe('a release as an item of JSON Feed', () => {
  for (const [name, fields, expected] of [
    ['a headline alone', {}, bare],
    ['plain paragraphs', { body: ['One <b>', 'Two'] }, { ...bare, content_text: 'One <b>\n\nTwo' }],
    [
      'Markdown as HTML, and besides as it is',
      { body: { markdown: '*a*' } },
      { content_html: '<p><em>a</em></p>', _release: { about, body: { markdown: '*a*' } } },
    ],
    [
      'HTML made anew, with addresses that stand by themselves',
      {
        body: {
          html: '<p onclick="x()">a<script>y</script> <a href="/b">b</a>',
          base: 'https://x.example/',
        },
      },
      {
        content_html: '<p>a <a href="https://x.example/b">b</a></p>',
        _release: { about, body: { base: 'https://x.example/' } },
      },
    ],
    [
      'an instant, with the seconds that RFC 3339 wants',
      { released: '2018-10-05T09:30+08:00', updated: '2018-10-06T00:00:00.5Z' },
      {
        ...bare,
        date_published: '2018-10-05T09:30:00+08:00',
        date_modified: '2018-10-06T00:00:00.5Z',
      },
    ],
    [
      'a mere day, without a time made up',
      { released: '2018-10-05', updated: '2018-10' },
      { ...bare, _release: { about, released: '2018-10-05', updated: '2018-10' } },
    ],
    [
      'a time without a zone, which is no instant',
      { released: '2018-10-05T09:30' },
      { ...bare, _release: { about, released: '2018-10-05T09:30' } },
    ],
    [
      'the instant of a time whose zone is known',
      { released: '2018-10-05T09:30', timeZone: 'Asia/Shanghai' },
      {
        ...bare,
        date_published: '2018-10-05T09:30:00+08:00',
        _release: { about, released: '2018-10-05T09:30', timeZone: 'Asia/Shanghai' },
      },
    ],
    [
      'authors and tags, besides only where there is more to them',
      { authors: ['A'], tags: ['a', { name: 'b', code: 'B' }] },
      {
        ...bare,
        authors: [{ name: 'A' }],
        tags: ['a', 'b'],
        _release: { about, tags: [{ name: 'a' }, { name: 'b', code: 'B' }] },
      },
    ],
    [
      'the picture that leads, and files',
      {
        media: [
          'https://x.example/a.jpg',
          { url: 'https://x.example/b.jpg', role: 'lead' },
          { url: 'https://x.example/c.mp3', mimeType: 'audio/mpeg', bytes: 9, duration: 3 },
          'https://x.example/d.pdf',
        ],
      },
      {
        ...bare,
        image: 'https://x.example/b.jpg',
        attachments: [
          {
            url: 'https://x.example/c.mp3',
            mime_type: 'audio/mpeg',
            size_in_bytes: 9,
            duration_in_seconds: 3,
          },
          { url: 'https://x.example/d.pdf', mime_type: 'application/octet-stream' },
        ],
        _release: {
          about,
          media: [
            { url: 'https://x.example/a.jpg' },
            { url: 'https://x.example/b.jpg', role: 'lead' },
            { url: 'https://x.example/c.mp3', mimeType: 'audio/mpeg', bytes: 9, duration: 3 },
            { url: 'https://x.example/d.pdf' },
          ],
        },
      },
    ],
    [
      'its source as the address elsewhere',
      { related: ['https://x.example/', { url: 'https://y.example/', rel: 'source' }] },
      {
        ...bare,
        external_url: 'https://y.example/',
        _release: {
          about,
          related: [{ url: 'https://x.example/' }, { url: 'https://y.example/', rel: 'source' }],
        },
      },
    ],
  ] as const) {
    it(`is ${name}`, async () => assert.deepEqual(await itemWith(fields), expected));
  }

  it('is found by its own id, else by its address', async () => {
    const ids = async (fields: object) => (await feedOf(readWith(fields).release)).items[0]?.['id'];
    assert.equal(await ids({ id: 'a', url: 'https://x.example/' }), 'a');
    assert.equal(await ids({ url: 'https://x.example/' }), 'https://x.example/');
  });
});

describe('JSON Feed', () => {
  const newsroom = { name: 'N', url: 'https://n.example/', logo: 'https://n.example/i.png' };

  it('is named after the publisher of all its releases', async () => {
    const one = readWith({ publisher: newsroom, language: 'en' }).release;
    const { items, ...feed } = await feedOf([one, one]);
    assert.equal(items.length, 2);
    assert.deepEqual(feed, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'N',
      home_page_url: 'https://n.example/',
      icon: 'https://n.example/i.png',
      language: 'en',
    });
  });

  it('says nothing of all that counts for some', async () => {
    const one = readWith({ publisher: newsroom, language: 'en' }).release;
    const feed = await feedOf([one, readWith({ publisher: 'O' }).release]);
    assert.deepEqual(Object.keys(feed), ['version', 'title', 'items']);
    assert.equal(feed['title'], 'H');
  });

  it('is named as asked', async () => {
    const options = {
      title: 'T',
      homePageUrl: 'https://h.example/',
      feedUrl: 'https://h.example/feed.json',
      description: 'D',
      language: 'fr',
    };
    const { items, version, ...feed } = await feedOf([], options);
    assert.deepEqual([items, version], [[], 'https://jsonfeed.org/version/1.1']);
    assert.deepEqual(feed, {
      title: 'T',
      home_page_url: 'https://h.example/',
      feed_url: 'https://h.example/feed.json',
      description: 'D',
      language: 'fr',
    });
  });

  it('is read as such by others, whatever is in it', async () => {
    for (const [, document] of demoReleases) {
      const { releases } = readNative(document, { baseUrl: 'https://newsroom.example/' });
      const { text } = await toJsonFeed(releases);
      const [item] = (JSON.parse(text) as Feed).items;
      const native = item?.['_release'];
      assert.deepEqual({ ...parseJsonFeed(text).items?.[0], _release: native }, item);
    }
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        await feedOf(readNative(document).releases);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the real page as its fixture has it', { skip: !seedRelease }, async () => {
    const { text } = await toJsonFeed(readNative(seedRelease).releases);
    const [ours, fixture] = await Promise.all([
      readText(text),
      readText(seedFixture('feed.json') ?? ''),
    ]);
    // The fixture has the text as HTML, too.
    assert.deepEqual(differences(ours.releases[0], fixture.releases[0]), [
      '- /body/base',
      '- /body/html',
      '+ /$schema',
    ]);
    assert.deepEqual([ours.problems, ours.losses], [[], []]);
  });
});

describe('a feed with native releases in it, when others have changed it', () => {
  const native = {
    headline: 'H',
    authors: [{ name: 'A', title: 'T' }, { name: 'B' }],
    media: [{ url: 'https://x.example/a.jpg', role: 'lead', alt: 'A' }],
    related: [{ url: 'https://x.example/s', rel: 'source', headline: 'S' }],
  };

  async function changed(fields: object): Promise<Release | undefined> {
    const { text } = await toJsonFeed(readWith(native).release);
    const feed = JSON.parse(text) as { items: object[] };
    const items = [{ ...feed.items[0], ...fields }];
    return (await readText(JSON.stringify({ ...feed, items }))).releases[0];
  }

  for (const [name, fields, expected] of [
    ['keeps what is said of them besides', {}, native],
    ['has an author less', { authors: [{ name: 'B' }] }, { authors: [{ name: 'B' }] }],
    [
      'has another picture',
      { image: 'https://x.example/b.jpg' },
      { media: [{ url: 'https://x.example/b.jpg', type: 'image', role: 'lead' }] },
    ],
    [
      'has another source',
      { external_url: 'https://x.example/t' },
      { related: [{ url: 'https://x.example/t', rel: 'source' }] },
    ],
  ] as const) {
    it(name, async () => {
      const release = await changed(fields);
      assert.deepEqual(
        { ...release, ...{ id: undefined } },
        { ...native, id: undefined, ...expected },
      );
    });
  }
});
