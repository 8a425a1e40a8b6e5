import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import { readNative, toOEmbed, toOEmbedLinks, type Release } from '../../src/core.js';
import { parseXml } from '../../src/formats/xml.js';
import { documents } from '../helpers/arbitraries.js';
import fc from '../helpers/fast-check.js';

const frame = 'https://newsroom.example/embed.html';
const release: Release = {
  headline: 'Ferry & "quay" <open> ]]>',
  url: 'https://newsroom.example/1',
  publisher: { name: 'Port', url: 'https://port.example/' },
  authors: [{ name: 'A. Writer', url: 'https://port.example/a' }],
  media: [{ url: 'https://port.example/a.jpg', width: 1200, height: 800 }],
};

type Answer = Record<string, string | number>;
const answer = (given: Release, options = {}) =>
  JSON.parse(toOEmbed(given, { frame, ...options }).text) as Answer;

/** Sections 2.3.4 and 2.3.4.4 of the specification: what an answer of type rich must and may hold. */
const required = {
  type: 'string',
  version: 'string',
  html: 'string',
  width: 'number',
  height: 'number',
};
const optional = {
  ...{ title: 'string', author_name: 'string', author_url: 'string' },
  ...{ provider_name: 'string', provider_url: 'string', cache_age: 'number' },
  ...{ thumbnail_url: 'string', thumbnail_width: 'number', thumbnail_height: 'number' },
};

function assertValid(given: Answer): void {
  const known: Record<string, string> = { ...required, ...optional };
  for (const name of Object.keys(required)) assert.ok(name in given, name);
  for (const [name, value] of Object.entries(given)) {
    assert.equal(typeof value, known[name], name);
    assert.notEqual(value, '', name);
    if (name.endsWith('url')) assert.match(new URL(String(value)).protocol, /^https?:$/);
    if (typeof value === 'number') assert.ok(Number.isFinite(value) && value > 0, name);
  }
  assert.deepEqual([given['version'], given['type']], ['1.0', 'rich']);
  const thumbnail = Object.keys(given).filter((name) => name.startsWith('thumbnail_'));
  assert.ok([0, 3].includes(thumbnail.length), thumbnail.join());
}

describe('an oEmbed answer', () => {
  it('names the host where there is nothing to see in the headline', () => {
    const given = { ...release, headline: '\u200B' };
    assert.equal(answer(given)['title'], 'newsroom.example');
    assert.match(String(answer(given)['html']), / title="newsroom\.example" /);
    const links = toOEmbedLinks(given, { json: 'https://newsroom.example/1.json' });
    assert.match(links, / title="newsroom\.example">/);
  });

  it('tells what the release tells', () => {
    const given = answer(release, { cacheAge: 60, width: 500, height: 400 });
    const { html, ...rest } = given;
    assert.deepEqual(rest, {
      ...{ version: '1.0', type: 'rich', title: release.headline },
      ...{ author_name: 'A. Writer', author_url: 'https://port.example/a' },
      ...{ provider_name: 'Port', provider_url: 'https://port.example/', cache_age: 60 },
      thumbnail_url: 'https://port.example/a.jpg',
      ...{ thumbnail_width: 1200, thumbnail_height: 800, width: 500, height: 400 },
    });
    assert.match(String(html), /^<iframe [^>]*height="400"[^>]*><\/iframe>$/);
    assertValid(given);
  });

  it('names several authors without an address, and a byline as it is printed', () => {
    const authors = [{ name: 'A', url: 'https://port.example/a' }, { name: 'B' }];
    const both = answer({ ...release, authors });
    assert.deepEqual([both['author_name'], both['author_url']], ['A, B', undefined]);
    const printed = answer({ ...release, byline: 'By the desk' });
    assert.deepEqual([printed['author_name'], printed['author_url']], ['By the desk', undefined]);
  });

  for (const [name, image] of [
    ['has no height', { url: 'https://port.example/a.jpg', width: 1200 }],
    ['has no width', { url: 'https://port.example/a.jpg', height: 800 }],
    ['has no size', { url: 'https://port.example/a.jpg', width: 0, height: 0 }],
    ['is relative', { url: 'a.jpg', width: 1200, height: 800 }],
    ['is data', { url: 'data:image/png;base64,AA', width: 1200, height: 800 }],
  ] as const) {
    it(`leaves out a thumbnail that ${name}`, () => {
      const given = answer({ ...release, media: [{ type: 'image', ...image }] });
      assert.deepEqual(
        Object.keys(given).filter((key) => key.startsWith('thumbnail')),
        [],
      );
    });
  }

  it('is nothing without an address', () => {
    const { text, losses } = toOEmbed({ headline: 'H' }, { frame });
    assert.deepEqual([text, losses.map(({ path }) => path)], ['', ['']]);
  });

  it('says the same in XML, to every reader of XML', () => {
    const { text, mediaType } = toOEmbed(release, { frame, as: 'xml' });
    assert.equal(mediaType, 'text/xml; charset=utf-8');
    assert.match(text, /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
    const expected = Object.entries(answer(release)).map(([name, value]) => [name, String(value)]);
    assert.deepEqual(byBrowser(text), expected);
    assert.deepEqual(byHtmlparser2(text), expected);
    assert.deepEqual(byOurs(text), expected);
  });

  it('is valid for any release', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [given] = readNative(document, { baseUrl: 'https://newsroom.example/' }).releases;
        if (!given) return;
        const options = { src: 'https://newsroom.example/data.json' };
        const json = answer(given, options);
        assertValid(json);
        const xml = Object.fromEntries(
          byBrowser(toOEmbed(given, { frame, ...options, as: 'xml' }).text),
        );
        assert.deepEqual(Object.keys(xml), Object.keys(json));
        assert.equal(xml['html'], json['html']);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves in WordPress the frame, its title and its size, to be seen at once', () => {
    const { frames, quotes } = asInWordPress(String(answer(release)['html']));
    assert.deepEqual(quotes, []);
    assert.deepEqual(frames, [
      {
        src: `${frame}?url=https%3A%2F%2Fnewsroom.example%2F1`,
        title: release.headline,
        ...{ width: '100%', height: '300', frameborder: '0' },
      },
    ]);
  });
});

describe('the tags that lead to an answer', () => {
  const json = 'https://newsroom.example/oembed/1.json?a=1&b=2';

  it('name its type, its address and the release', () => {
    const tags: Record<string, string>[] = [];
    const parser = new Parser({ onopentag: (_, attributes) => tags.push(attributes) });
    parser.end(toOEmbedLinks(release, { json, xml: 'https://newsroom.example/oembed/1.xml' }));
    const common = { rel: 'alternate', title: release.headline };
    assert.deepEqual(tags, [
      { ...common, type: 'application/json+oembed', href: json },
      { ...common, type: 'text/xml+oembed', href: 'https://newsroom.example/oembed/1.xml' },
    ]);
  });

  it('are only those for which there is an address', () => {
    assert.match(toOEmbedLinks(release, { json }), /^<link [^\n]*json\+oembed[^\n]*>$/);
    assert.equal(toOEmbedLinks(release, {}), '');
  });
});

/**
 * What WordPress leaves of the HTML of a site that it doesn't know: a frame without content, with these
 * attributes, and a quote if that comes before it; a frame after a quote is hidden at first.
 */
function asInWordPress(html: string) {
  const [, quote, iframe = ''] =
    /(<blockquote>[^]*?<\/blockquote>)?[^]*(<iframe[^]*?><\/iframe>)/.exec(html) ?? [];
  const kept = /^(?:src|width|height|frameborder|marginwidth|marginheight|scrolling|title)$/;
  const frames: Record<string, string>[] = [];
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const left = Object.entries(attributes).filter(([name]) => kept.test(name));
      frames.push(Object.fromEntries(left));
    },
  });
  parser.end(iframe);
  return { frames, quotes: quote === undefined ? [] : [quote] };
}

type Fields = readonly (readonly [name: string, text: string])[];

const { window } = new JSDOM();

/** A browser's parser, which takes nothing but well-formed XML. */
function byBrowser(text: string): Fields {
  const { documentElement } = new window.DOMParser().parseFromString(text, 'text/xml');
  assert.equal(documentElement.localName, 'oembed');
  return [...documentElement.children].map(({ localName, textContent }) => [
    localName,
    textContent,
  ]);
}

function byOurs(text: string): Fields {
  const { oembed } = parseXml(text) as { oembed: Record<string, { '#text': string }[]> };
  return Object.entries(oembed).map(([name, [first]]) => [name, first?.['#text'] ?? '']);
}

function byHtmlparser2(text: string): Fields {
  const found: [string, string][] = [];
  const parser = new Parser(
    {
      onopentag: (name) => found.push([name, '']),
      ontext: (piece) => {
        const last = found.at(-1);
        if (last) last[1] += piece;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found.slice(1).map(([name, said]) => [name, said.trimEnd()]);
}
