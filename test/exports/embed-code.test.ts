import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { readNative, toEmbedCode, type EmbedOptions, type Release } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import { demoReleases } from '../helpers/data.js';
import fc from '../helpers/fast-check.js';

const script = { src: 'https://cdn.example/autoload.js' };
const release: Release = {
  headline: 'Ferry <b>& "quay"</b> [gallery] *opens*',
  url: 'https://x.example/1?a=1&b=%5B2%5D',
};

/** Element → its attributes and its text, as a browser reads the snippet. */
function read(html: string): Record<string, { text: string } & Record<string, string>> {
  const found: Record<string, { text: string } & Record<string, string>> = {};
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name);
      found[name] = { ...attributes, text: '' };
    },
    ontext: (text) => {
      for (const name of open)
        found[name] = { ...found[name], text: (found[name]?.text ?? '') + text };
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return found;
}
const written = (given: Release, options: Partial<EmbedOptions> = {}) =>
  toEmbedCode(given, { script, ...options });

/** The data in a snippet: in the fragment of its link, or in its quote. */
function dataOf(html: string): unknown {
  const { a, blockquote } = read(html);
  const [, data] = a?.['href']?.split('#news-card=') ?? [];
  const text = data ? Buffer.from(data, 'base64url').toString() : blockquote?.['data-release'];
  return JSON.parse(text ?? '');
}

describe('the code that embeds a release', () => {
  it('is a quote with a link, the data’s address in it, and the script', () => {
    const src = 'https://x.example/feed.json?a=1&b="2"';
    const { text, losses, inline } = written(release, { src, item: '2', format: '' });
    const data = `src=${encodeURIComponent(src)}&item=2`;
    assert.deepEqual(read(text), {
      blockquote: { class: 'news-card', text: release.headline },
      p: { text: release.headline },
      a: { href: `${release.url ?? ''}#news-card&${data}`, text: release.headline },
      script: { async: '', src: script.src, text: '' },
    });
    assert.deepEqual([losses, inline], [[], false]);
  });

  it('names an address that no link can lead to in the quote itself', () => {
    const { text } = written({ headline: 'H' }, { src: '/1.json', item: '2', format: 'rss' });
    assert.deepEqual(read(text)['blockquote'], {
      ...{ class: 'news-card', 'data-src': '/1.json', 'data-item': '2', 'data-format': 'rss' },
      text: 'H',
    });
  });

  for (const [form, text] of [
    [
      'quote',
      '<blockquote class="news-release"><p><a href="https://x.example/1#news-release">H</a></p></blockquote>',
    ],
    ['link', '<a href="https://x.example/1#news-release">H</a>'],
    ['markdown', '[H](https://x.example/1#news-release)'],
    ['fence', '```news-release\nhttps://x.example/1.json\n```'],
    [
      'element',
      '<news-release src="https://x.example/1.json"><a href="https://x.example/1">H</a></news-release>',
    ],
  ] as const) {
    it(`is for any element, and without a script tag for pages that have it: ${form}`, () => {
      const given = { headline: 'H', url: 'https://x.example/1' };
      const src = 'https://x.example/1.json';
      assert.equal(toEmbedCode(given, { form, tag: 'news-release', src }).text, text);
    });
  }

  it('holds the whole release for elements that show more than a card', () => {
    const given: Release = { headline: 'H', contacts: [{ name: 'C', email: 'c@x.example' }] };
    const { text, losses, inline } = toEmbedCode(given, { form: 'fence', tag: 'news-release' });
    assert.deepEqual(JSON.parse(text.split('\n')[1] ?? ''), given);
    assert.deepEqual([losses, inline], [[], true]);
  });

  it('holds the data where a block of code has no place to say which of many they are', () => {
    const options = { form: 'fence', src: 'https://x.example/feed.json' } as const;
    assert.equal(toEmbedCode(release, options).inline, false);
    assert.equal(toEmbedCode(release, { ...options, item: '2' }).inline, true);
  });

  for (const form of ['markdown', 'fence'] as const) {
    it(`keeps the script tag apart from Markdown: ${form}`, () => {
      const { text, mediaType } = written(release, { form });
      assert.match(text, /[^\n]\n\n<script [^>]*><\/script>$/);
      assert.equal(mediaType, 'text/markdown; charset=utf-8');
    });
  }

  for (const [url, src] of [
    ['https://x.example/1', 'https://x.example/1.json'],
    ['https://x.example/1/?a=b#c', 'https://x.example/1.json?a=b'],
    ['https://x.example/1.html', 'https://x.example/1.json'],
    ['https://x.example/', 'https://x.example/index.json'],
    [undefined, 'https://x.example/1.json'],
  ] as const) {
    it(`says no address that follows from the link: ${src}`, () => {
      const given = { headline: 'H', ...(url && { url }) };
      const { blockquote, a } = read(written(given, { src }).text);
      assert.equal(blockquote?.['data-src'], undefined);
      assert.equal(a?.['href'], `${(url ?? src).split('#')[0] ?? ''}#news-card`);
    });
  }

  it('is pinned where the page’s own script tag is', () => {
    const integrity = 'sha384-abc';
    const { text } = written(release, {
      src: 'https://x.example/',
      script: { ...script, integrity },
    });
    // Only what may be read can be held against a hash.
    const tag = read(text)['script'];
    assert.deepEqual([tag?.['crossorigin'], tag?.['integrity']], ['', integrity]);
  });

  it('holds a digest where there is no address, and says what it leaves out', () => {
    const [whole] = readNative({
      headline: 'H',
      summary: 'S\u2028"\\<>&\'[]\n',
      body: 'B',
      dateline: { place: { name: 'Wexcombe' } },
      publisher: { name: 'P', url: 'https://p.example/' },
      tags: ['a', { name: 'b', code: 'c' }],
      media: [
        'https://x.example/a.pdf',
        { url: 'https://x.example/b.jpg', alt: 'A', caption: 'C' },
      ],
    }).releases;
    assert.ok(whole);
    const { text, losses } = written(whole);
    assert.deepEqual(dataOf(text), {
      headline: 'H',
      summary: whole.summary,
      dateline: 'Wexcombe',
      publisher: 'P',
      tags: ['a', 'b'],
      media: [{ url: 'https://x.example/b.jpg', alt: 'A' }],
    });
    assert.deepEqual(
      losses.map(({ path }) => path),
      ['/publisher/url', '/media/0', '/media/1/caption', '/tags/1/code', '/body'],
    );
  });

  it('has no link where there is neither a page nor an address', () => {
    const { text } = written({ headline: 'H', url: 'mailto:a@x.example' });
    assert.equal(read(text)['a'], undefined);
    assert.equal(read(text)['blockquote']?.text, 'H');
    assert.deepEqual(dataOf(text), { headline: 'H', url: 'mailto:a@x.example' });
  });

  for (const headline of ['', ' \n', '\u200B', '\u00AD\u3164']) {
    const said = JSON.stringify(headline);
    for (const form of ['quote', 'link', 'markdown', 'element'] as const) {
      it(`names the host where there is nothing to see in the headline: ${form}, ${said}`, () => {
        const there = { src: 'https://data.example:8080/1.json' };
        const url = 'https://newsroom.example/1';
        for (const [given, options, host] of [
          [{ headline, url }, {}, 'newsroom.example'],
          [{ headline }, there, 'data.example&#58;8080'],
        ] as const) {
          const { text } = toEmbedCode(given, { form, ...options });
          assert.ok(text.includes(form === 'markdown' ? `[${host}](` : `>${host}</a>`), text);
        }
      });
    }

    it(`is nothing without any address either: ${said}`, () => {
      const { text, losses } = written({ headline });
      assert.deepEqual([text, losses.map(({ path }) => path)], ['', ['']]);
    });
  }

  it('is spelled so that a CMS and Markdown leave it as it is', () => {
    const { text } = written({ ...release, summary: '[gallery] <!-- more --> "q" \\ \u0000' });
    assert.doesNotMatch(text, /[\n\r]|\/>|\[gallery|<!--/);
    assert.doesNotMatch(text.replace(/<[^>]*>/g, ''), /[[\]*_`~\\]/);
    for (const [, value = ''] of text.matchAll(/="([^"]*)"/g)) assert.doesNotMatch(value, /[<>]/);
  });

  for (const [name, document] of demoReleases) {
    it(`comes back as the card of ${name}`, () => {
      const [given] = readNative(document, { baseUrl: 'https://newsroom.example/' }).releases;
      assert.ok(given);
      comesBack(given);
    });
  }

  it('comes back as the card of any release', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [given] = readNative(document, { baseUrl: 'https://newsroom.example/' }).releases;
        if (given) comesBack(given);
      }),
      { numRuns: 300 },
    );
  });
});

/** The digest is read without a problem, as the release that it was made of. */
function comesBack(given: Release): void {
  const { releases, problems } = readNative(dataOf(written(given).text));
  const [got] = releases;
  assert.deepEqual(problems, []);
  const { headline, url, summary, released, language, publisher, tags } = given;
  assert.equal(got?.headline, headline);
  assert.equal(got.url, url);
  assert.equal(got.summary, summary);
  assert.equal(got.released, released);
  assert.equal(got.language, language);
  assert.equal(got.publisher?.name, publisher?.name);
  assert.deepEqual(
    got.tags?.map(({ name }) => name),
    tags?.map(({ name }) => name),
  );
}
