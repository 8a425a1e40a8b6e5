import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { readNative, toJsonFeed, toJsonLd, toRss, toText } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import { distinct } from '../helpers/distinct.js';
import { demoReleases, seedRelease } from '../helpers/data.js';
import { roundTrip, type Export } from '../helpers/round-trip.js';

interface Format {
  readonly name: string;
  readonly format: string;
  readonly write: Export;
  /** What reading it adds by its nature. Another format is one more entry. */
  readonly adds?: RegExp;
}

const jsonFeed: Format = {
  name: 'JSON Feed',
  format: 'json-feed',
  write: (release) => toJsonFeed(release),
  // Its HTML stands before the Markdown that comes along, and an item needs an id.
  adds: /^\/(?:body\/markdown|id)$/,
};

const jsonLd: Format = {
  name: 'JSON-LD',
  format: 'schema-org',
  write: (release) => toJsonLd(release),
  // Kinds are types, names have ids, and the bodies of roles are affiliations; who organizes or takes part
  // is in both lists; abbreviations are aliases; the first picture leads; an original is what is translated.
  adds: new RegExp(
    [
      ...['.*/(?:id|kind|type|rel|aliases|embedUrl)', '/media/\\d+/role', '/translation'],
      ...['/events/\\d+/organizers', '/organizations/\\d+', '/participants(?:/\\d+)?'],
      '/participants/\\d+/(?:affiliations|attendance.*)',
    ]
      .map((path) => `^${path}$`)
      .join('|'),
  ),
};

const rss: Format = {
  name: 'RSS',
  format: 'rss',
  write: (release) => toRss(release),
  // A feed needs a name and an address, and those are a publisher's; a summary alone is the text; an
  // enclosure is an attachment.
  adds: /^\/(?:publisher(?:\/url)?|body|media\/\d+\/(?:type|role))$/,
};

const text: Format = { name: 'plain text', format: 'text', write: toText };

async function comesBack(document: unknown, { write, adds, format }: Format): Promise<void> {
  const [release] = readNative(document, { baseUrl: 'https://newsroom.example/' }).releases;
  assert.ok(release);
  assert.deepEqual(await roundTrip(release, write, adds, format), []);
}

for (const format of [jsonFeed, jsonLd, rss, text]) {
  describe(`a release in ${format.name}`, () => {
    for (const [name, document] of [...demoReleases, ['the seed fixture', seedRelease]] as const) {
      if (document === undefined) continue;
      it(`comes back but for what is said to be lost: ${name}`, () => comesBack(document, format));
    }
  });
}

it('a body whose HTML shows nothing comes back from JSON Feed but for it', () =>
  comesBack({ headline: 'H', body: { html: '<?', text: 'T' } }, jsonFeed));

it('a body whose Markdown shows nothing comes back from JSON Feed', () =>
  comesBack({ headline: 'H', body: { markdown: '#' } }, jsonFeed));

describe('media in RSS', () => {
  it('come back but for what is said to be lost', () =>
    comesBack(
      {
        headline: 'H',
        media: [
          // An enclosure is read first.
          { url: 'c.mp3', mimeType: 'audio/mpeg', bytes: 9, role: 'attachment', title: 'C' },
          {
            url: 'a.jpg',
            role: 'lead',
            width: 2,
            height: 1,
            alt: 'A',
            caption: 'C & D',
            credit: 'E',
            rights: '© F',
            language: 'de',
          },
          { url: 'b.mp4', type: 'video', duration: 61.5, poster: 'b.jpg', title: 'B' },
          { url: 'd.pdf', bytes: 8, license: 'CC0-1.0', renditions: [{ url: 'd.txt' }] },
        ],
      },
      rss,
    ));
});

describe('what schema.org has no place for', () => {
  for (const [name, fields, places] of [
    ['the order of media of different kinds', { media: ['a.mp4', 'b.jpg'] }, ['/media']],
    ['of media in its own order nothing', { media: ['b.jpg', 'a.mp4', 'c.mp4', 'd.mp3'] }, []],
    [
      'the order of sources among what is related',
      { related: ['b', { url: 'a', rel: 'source' }] },
      ['/related'],
    ],
    [
      'that a version isn’t the original',
      { alternates: [{ url: 'a', language: 'de', original: false }] },
      ['/alternates/0/original'],
    ],
    [
      'thousandths of a millisecond',
      {
        media: [
          { url: 'a.mp3', duration: 1.0005 },
          { url: 'b.mp3', duration: 1.5 },
        ],
      },
      ['/media/0/duration'],
    ],
    [
      'the smaller picture of a picture',
      { media: [{ url: 'a.jpg', poster: 'b.jpg' }] },
      ['/media/0/poster'],
    ],
    [
      'the markup of a boilerplate',
      { publisher: 'P', boilerplate: [{ body: { html: '<p>A</p>' } }] },
      ['/boilerplate'],
    ],
  ] as const) {
    it(`is said: ${name}`, async () => {
      const document = { headline: 'H', url: 'https://newsroom.example/1', ...fields };
      const [release] = readNative(document).releases;
      const { losses } = await toJsonLd(release ?? assert.fail());
      assert.deepEqual(
        losses.map(({ path }) => path),
        places,
      );
      await comesBack(document, jsonLd);
    });
  }

  it('is neither the source of a quote, nor terms, nor the name of a licence, nor a tag with a comma', () =>
    comesBack(
      {
        headline: 'H',
        quotes: [{ text: 'Q', sourceUrl: 'https://x.example/q' }],
        rights: { terms: 'T', termsUrl: 'https://x.example/t' },
        media: [{ url: 'a.jpg', license: 'CC-BY-4.0' }],
        tags: ['a, b', 'c、d', 'e'],
        publisher: 'P',
        contacts: [{ kind: 'general', name: 'C' }],
      },
      jsonLd,
    ));
});

describe('a release of any kind', () => {
  it('comes back from JSON Feed as it was', () =>
    fc.assert(
      fc.asyncProperty(documents, (document) => comesBack(document, jsonFeed)),
      { numRuns: 500 },
    ));

  it('comes back from plain text but for what is said to be lost', () =>
    fc.assert(
      fc.asyncProperty(documents, async (document) => {
        // What a line break within a paragraph means is for the reader to guess.
        fc.pre(!/\\[nr]/.test(JSON.stringify(document['body'] ?? '')));
        await comesBack(document, text);
      }),
      { numRuns: 300 },
    ));

  /**
   * Texts of RSS may hold markup, and authors e-mail addresses; what looks like them can't be told from
   * them. XML lacks some characters, and white space collapses.
   */
  const hasOnlyWords = (value: unknown) =>
    !/[<>&@\uFFFE\uFFFF]|\\[ubfnrt]|\s\s|[^\S ]/.test(JSON.stringify(value));

  it('comes back from JSON-LD but for what is said to be lost', () =>
    fc.assert(
      fc.asyncProperty(documents, (document) =>
        comesBack({ ...distinct(document), url: 'https://newsroom.example/1' }, jsonLd),
      ),
      { numRuns: 300 },
    ));

  it('comes back from RSS but for what is said to be lost', () =>
    fc.assert(
      fc.asyncProperty(documents, async (document) => {
        fc.pre(hasOnlyWords(document));
        // Bodies are tried by themselves.
        await comesBack({ ...distinct(document), body: ['One', 'Two'] }, rss);
      }),
      { numRuns: 300 },
    ));
});
