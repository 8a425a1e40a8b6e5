import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadContext } from '../../src/core.js';
import { readWith } from '../helpers/data.js';

const feed = 'https://feed.example/news/feed.json';
const page = 'https://page.example/blog/post';
const own = 'https://own.example/releases/one';

const relative = {
  media: ['../a.jpg'],
  related: ['two'],
  events: [{ name: 'E', url: '//cdn.example/e', registrationUrl: '?form' }],
};
const places = ['/media/0', '/related/0', '/events/0/url', '/events/0/registrationUrl'];

/** What the relative addresses become, and whether that was a guess. */
const bases: readonly (readonly [string, object, ReadContext, readonly string[], boolean])[] = [
  [
    'the release’s own address before all others',
    { url: own },
    { baseUrl: feed, pageUrl: page },
    [
      'https://own.example/a.jpg',
      'https://own.example/releases/two',
      'https://cdn.example/e',
      'https://own.example/releases/one?form',
    ],
    false,
  ],
  [
    'the base of the data where the release has no address',
    {},
    { baseUrl: feed, pageUrl: page },
    [
      'https://feed.example/a.jpg',
      'https://feed.example/news/two',
      'https://cdn.example/e',
      'https://feed.example/news/feed.json?form',
    ],
    false,
  ],
  [
    'the page as a last resort, reported',
    {},
    { pageUrl: page },
    [
      'https://page.example/a.jpg',
      'https://page.example/blog/two',
      'https://cdn.example/e',
      'https://page.example/blog/post?form',
    ],
    true,
  ],
];

const addresses = ({ release }: ReturnType<typeof readWith>) => [
  release.media?.[0]?.url,
  release.related?.[0]?.url,
  release.events?.[0]?.url,
  release.events?.[0]?.registrationUrl,
];

describe('addresses of a release', () => {
  for (const [name, more, context, expected, guessed] of bases) {
    it(`resolve against ${name}`, () => {
      const read = readWith({ ...relative, ...more }, context);
      assert.deepEqual(addresses(read), expected);
      const reported = places.map((place) => `warning url-relative ${place}`).sort();
      assert.deepEqual([...read.problems].sort(), guessed ? reported : []);
    });
  }

  it('that are relative without any base are refused', () => {
    const read = readWith(relative);
    assert.deepEqual(addresses(read), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(
      [...read.problems].sort(),
      places.map((place) => `warning url-refused ${place}`).sort(),
    );
  });

  it('that are absolute stay, whatever the base', () => {
    for (const context of [{}, { baseUrl: feed }, { pageUrl: page }]) {
      const { release, problems } = readWith(
        { url: own, related: ['http://x.example/?a=b'] },
        context,
      );
      assert.deepEqual(release.related, [{ url: 'http://x.example/?a=b' }]);
      assert.deepEqual(problems, []);
    }
  });

  it('resolve against the base of the data where the release’s own is relative too', () => {
    const { release, problems } = readWith({ url: 'one', media: ['a.jpg'] }, { baseUrl: feed });
    assert.equal(release.url, 'https://feed.example/news/one');
    assert.equal(release.id, release.url);
    assert.equal(release.media?.[0]?.url, 'https://feed.example/news/a.jpg');
    assert.deepEqual(problems, []);
  });

  for (const url of [
    'javascript:1',
    'https://bank.example@evil.example/',
    'https://',
    '',
    null,
    {},
    7,
  ]) {
    it(`do not resolve against the address ${JSON.stringify(url)}`, () => {
      const { release } = readWith({ url, media: ['/a.jpg'] }, { baseUrl: feed });
      assert.equal(release.media?.[0]?.url, 'https://feed.example/a.jpg');
    });
  }

  for (const url of ['mailto:press@own.example', 'tel:+862512345678']) {
    it(`do not resolve against ${url}, which is no base`, () => {
      const { release, problems } = readWith({ url, media: ['/a.jpg'] }, { baseUrl: feed });
      assert.equal(release.url, url);
      assert.equal(release.media?.[0]?.url, 'https://feed.example/a.jpg');
      assert.deepEqual(problems, []);
    });
  }

  it('keep the schemes apart: to follow and to load', () => {
    const mail = 'mailto:press@x.example';
    const { release, problems } = readWith({
      contacts: [{ url: mail }],
      media: [{ url: 'https://x.example/a.mp4', poster: mail, embedUrl: 'tel:1' }],
      authors: [{ name: 'A', avatar: mail, url: mail }],
    });
    assert.deepEqual(release.contacts, [{ url: mail }]);
    assert.deepEqual(release.media, [{ url: 'https://x.example/a.mp4' }]);
    assert.deepEqual(release.authors, [{ name: 'A', url: mail }]);
    assert.deepEqual([...problems].sort(), [
      'warning url-refused /authors/0/avatar',
      'warning url-refused /media/0/embedUrl',
      'warning url-refused /media/0/poster',
    ]);
  });

  it('come out absolute, in ASCII, in one spelling', () => {
    const { release } = readWith({ url: ' HTTPS://Own.Example:443/a b/新闻 ' });
    assert.equal(release.url, 'https://own.example/a%20b/%E6%96%B0%E9%97%BB');
  });
});
