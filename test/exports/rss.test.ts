import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { parseRssFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { readNative, toRss, type FeedOptions, type Release } from '../../src/core.js';
import { escapeXml } from '../../src/exports/xml.js';
import { documents } from '../helpers/arbitraries.js';
import { demoReleases, readWith, seedFixture, seedRelease } from '../helpers/data.js';

const feedOf = async (releases: Release | readonly Release[], options?: FeedOptions) =>
  parseRssFeed((await toRss(releases, options)).text);

/** An item as another library reads it, without its title. */
async function itemWith(fields: object): Promise<object> {
  const { items } = await feedOf(readWith(fields).release);
  const { title, ...item } = items?.[0] ?? assert.fail('no item');
  assert.equal(title, 'H');
  return item;
}

/** Names and texts of all elements, in order; CDATA counts as text. */
function elements(xml: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => found.push(`<${name}>`),
      ontext: (text) => found.push(text),
      onclosetag: (name) => found.push(`</${name}>`),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

describe('a release as an item of RSS', () => {
  for (const [name, fields, expected] of [
    ['a headline alone', {}, {}],
    [
      'its address, which is its guid',
      { url: 'https://x.example/?a&b' },
      {
        link: 'https://x.example/?a&b',
        guid: { value: 'https://x.example/?a&b', isPermaLink: true },
      },
    ],
    [
      'another guid, which leads nowhere',
      { url: 'https://x.example/', id: 'urn:a' },
      { link: 'https://x.example/', guid: { value: 'urn:a', isPermaLink: false } },
    ],
    [
      'a body as HTML, besides its summary',
      { summary: 'S < T', body: { markdown: 'a *b* ]]> `<c>`' } },
      {
        description: 'S &lt; T',
        content: { encoded: '<p>a <em>b</em> ]]&gt; <code>&lt;c&gt;</code></p>' },
      },
    ],
    [
      'an instant in its own zone',
      { released: '2018-10-05T00:30+08:00' },
      { pubDate: 'Fri, 05 Oct 2018 00:30:00 +0800' },
    ],
    [
      'an instant at Greenwich',
      { released: '2018-10-05T23:30:59Z' },
      { pubDate: 'Fri, 05 Oct 2018 23:30:59 GMT' },
    ],
    ['a day', { released: '2018-10-05' }, { dc: { dates: ['2018-10-05'] } }],
    ['a month', { released: '2018-10' }, { dc: { dates: ['2018-10'] } }],
    [
      'the day of a time without a zone',
      { released: '2018-10-05T09:30' },
      { dc: { dates: ['2018-10-05'] } },
    ],
    [
      'the instant of a time whose zone is known, also when clocks show it twice',
      { released: '2018-11-04T01:30', updated: '2018-03-11T02:30', timeZone: 'America/New_York' },
      {
        pubDate: 'Sun, 04 Nov 2018 01:30:00 -0400',
        dcterms: { modified: ['2018-03-11T02:30-05:00'] },
      },
    ],
    [
      'its last change',
      { updated: '2018-10-06T09:30+08:00' },
      { dcterms: { modified: ['2018-10-06T09:30+08:00'] } },
    ],
    [
      'names, which aren’t e-mail addresses',
      { authors: ['A', 'B'], publisher: 'P', language: 'de', rights: '© P' },
      { dc: { creators: ['A', 'B'], publishers: ['P'], languages: ['de'], rights: ['© P'] } },
    ],
    [
      'tags with their schemes',
      { tags: ['a & b', { name: 'c', scheme: 'https://x.example/s' }] },
      { categories: [{ name: 'a & b' }, { name: 'c', domain: 'https://x.example/s' }] },
    ],
  ] as const) {
    it(`is ${name}`, async () => assert.deepEqual(await itemWith(fields), expected));
  }

  it('tells the times of its first event in the event’s own zone, and loses but the zones', async () => {
    const { release } = readWith({
      released: '2018-10-05T09:30',
      timeZone: 'Asia/Shanghai',
      events: [
        { name: 'E', start: '2018-10-28T02:30', end: '2018-11-06', timeZone: 'Europe/Berlin' },
      ],
    });
    const { text, losses } = await toRss(release);
    assert.match(text, /<ev:startdate>2018-10-28T02:30\+02:00<.*\n?.*<ev:enddate>2018-11-06</);
    assert.match(text, /<pubDate>Fri, 05 Oct 2018 09:30:00 \+0800</);
    assert.deepEqual(
      losses.map(({ path }) => path),
      ['/timeZone', '/events/0/name', '/events/0/timeZone'],
    );
  });

  it('tells its first event', async () => {
    const { release } = readWith({
      events: [
        { name: 'E', start: '2018-11-05', end: '2018-11-06T09:30', venue: 'V', organizers: ['O'] },
        { name: 'F', start: '2019' },
      ],
    });
    const { text, losses } = await toRss(release);
    const at = elements(text).indexOf('<ev:startdate>');
    const told = elements(text)
      .slice(at, -3)
      .filter((part) => part.trim());
    assert.deepEqual(
      told.filter((part) => !part.startsWith('<')),
      ['2018-11-05', '2018-11-06', 'V', 'O'],
    );
    assert.deepEqual(
      losses.map(({ path }) => path),
      ['/events/0/name', '/events/0/end', '/events/1'],
    );
  });

  it('has one file for an enclosure, and all in the module', async () => {
    const { text, losses } = await toRss(
      readWith({
        media: [
          {
            url: 'https://x.example/a.jpg?a&b',
            role: 'lead',
            width: 2,
            height: 1,
            caption: 'C',
            credit: 'D',
            alt: 'E',
          },
          { url: 'https://x.example/b.mp3', mimeType: 'audio/mpeg', bytes: 9, title: 'T' },
          { url: 'https://x.example/c.mp3', mimeType: 'audio/mpeg', bytes: 8, duration: 3 },
        ],
      }).release,
    );
    const { enclosures, media } = parseRssFeed(text).items?.[0] ?? {};
    assert.deepEqual(enclosures, [
      { url: 'https://x.example/b.mp3', type: 'audio/mpeg', length: 9 },
    ]);
    assert.deepEqual(media?.contents, [
      {
        url: 'https://x.example/a.jpg?a&b',
        medium: 'image',
        width: 2,
        height: 1,
        description: { value: 'C', type: 'plain' },
        credits: [{ value: 'D' }],
      },
      {
        url: 'https://x.example/b.mp3',
        type: 'audio/mpeg',
        medium: 'audio',
        fileSize: 9,
        title: { value: 'T', type: 'plain' },
      },
      {
        url: 'https://x.example/c.mp3',
        type: 'audio/mpeg',
        medium: 'audio',
        fileSize: 8,
        duration: 3,
      },
    ]);
    assert.deepEqual(
      losses.map(({ path }) => path),
      ['/media/0/role', '/media/0/alt'],
    );
  });

  for (const [name, text, expected] of [
    ['leaves out what no XML may hold', 'a\u0001b\uFFFEc\u000Cd', 'abcd'],
    ['mends half a character', 'a\uD800b', 'a\uFFFDb'],
    ['keeps what would end a CDATA section', 'a ]]> b', 'a ]]> b'],
    ['keeps line breaks', 'a\r\nb\rc\td', 'a\r\nb\rc\td'],
    ['keeps what looks like markup', '<b a="c">&amp;</b>', '<b a="c">&amp;</b>'],
  ] as const) {
    it(`${name}: in text and in attributes`, async () => {
      const release: Release = { headline: text, tags: [{ name: 'T', scheme: text }] };
      const exported = await toRss(release);
      assert.doesNotMatch(exported.text, /[^\P{C}\n]/u);
      const [item] = parseRssFeed(exported.text).items ?? [];
      assert.equal(item?.title, expected);
      assert.equal(item.categories?.[0]?.domain, expected);
    });
  }
});

describe('RSS', () => {
  const publisher = { name: 'N', url: 'https://n.example/', logo: 'https://n.example/i.png' };

  it('is named after the publisher of all its releases', async () => {
    const one = readWith({ publisher, language: 'en' }).release;
    const { items, ...channel } = await feedOf([one, one]);
    assert.equal(items?.length, 2);
    assert.deepEqual(channel, {
      title: 'N',
      link: 'https://n.example/',
      description: 'N',
      language: 'en',
      image: { url: 'https://n.example/i.png', title: 'N', link: 'https://n.example/' },
    });
  });

  it('is named as asked, and knows its own address', async () => {
    const channel = await feedOf(readWith({ publisher }).release, {
      title: 'T',
      homePageUrl: 'https://h.example/',
      feedUrl: 'https://h.example/rss.xml',
      description: 'D',
      language: 'fr',
    });
    const { title, link, description, language, atom } = channel;
    assert.deepEqual([title, link, description, language], ['T', 'https://h.example/', 'D', 'fr']);
    assert.deepEqual(atom?.links, [
      { href: 'https://h.example/rss.xml', rel: 'self', type: 'application/rss+xml' },
    ]);
  });

  it('says where in a list something is lost', async () => {
    const releases = [readWith({}).release, readWith({ kicker: 'K' }).release];
    const { losses } = await toRss(releases);
    assert.deepEqual(losses, [{ path: '/1/kicker', message: 'has no place in this format' }]);
  });

  it('is well-formed, and read by others, whatever is in it', async () => {
    const check = async (document: unknown) => {
      const { releases } = readNative(document, { baseUrl: 'https://newsroom.example/' });
      const { text } = await toRss(releases);
      assert.equal(elements(text).filter((part) => part === '<item>').length, releases.length);
      // It passes over a feed with nothing in it: a headline of characters that XML can't hold.
      const isTitled = releases.every(({ headline }) => escapeXml(headline).trim());
      if (isTitled) assert.equal(parseRssFeed(text).items?.length, releases.length);
      // Every tag is closed by its own, so nothing of the data has become one.
      const open: string[] = [];
      for (const part of elements(text)) {
        if (part.startsWith('</')) assert.equal(`</${open.pop() ?? ''}>`, part);
        else if (/^<[a-z]+(?::[a-z]+)?>$/i.test(part)) open.push(part.slice(1, -1));
      }
      assert.deepEqual(open, []);
    };
    for (const [, document] of demoReleases) await check(document);
    await fc.assert(fc.asyncProperty(documents, check), { numRuns: 300 });
  });

  it('gives the real page as its fixture has it', { skip: !seedRelease }, async () => {
    const ours = await feedOf(readNative(seedRelease).releases);
    const fixture = parseRssFeed(seedFixture('rss.xml') ?? '');
    const { description, ...item } = fixture.items?.[0] ?? {};
    // The fixture has a summary, which the release hasn't.
    assert.ok(description);
    assert.deepEqual(ours.items, [item]);
    assert.deepEqual([ours.link, ours.language], [fixture.link, fixture.language]);
  });
});
