import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { readNative, toJsonFeed, toJsonLd, toRss, toText } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
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
  // Kinds are types, names have ids, and the bodies of roles are affiliations.
  adds: /^\/(?:participants\/\d+\/(?:id|kind|affiliations)|media\/\d+\/type)$/,
};

const rss: Format = {
  name: 'RSS',
  format: 'rss',
  write: (release) => toRss(release),
  // A feed needs a name and an address, and those are a publisher's; a summary alone is the text.
  adds: /^\/(?:publisher(?:\/url)?|body|media\/\d+\/type)$/,
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

  it('comes back from RSS but for what is said to be lost', () =>
    fc.assert(
      fc.asyncProperty(documents, async (document) => {
        fc.pre(hasOnlyWords(document));
        // Its reader takes files with one address for one file; bodies are tried by themselves.
        await comesBack({ ...document, media: [], body: ['One', 'Two'] }, rss);
      }),
      { numRuns: 300 },
    ));
});
