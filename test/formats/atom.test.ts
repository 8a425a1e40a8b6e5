import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { readNative, readText, readValue, type ReadOptions } from '../../src/core.js';
import * as limits from '../../src/release/limits.js';
import { differences } from '../helpers/differences.js';
import { seedFixture, seedRelease } from '../helpers/data.js';
import { findings, places, readOnly } from '../helpers/feeds.js';

const x = 'https://x.example';
const time = '2018-10-05T09:30:00+08:00';

const feed = (entries: string, head = '', attributes = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ` +
  `xmlns:thr="http://purl.org/syndication/thread/1.0" ${attributes}>${head}${entries}</feed>`;

const entry = (content: string) =>
  feed(`<entry><title>T</title><updated>${time}</updated>${content}</entry>`);

/** What becomes of an entry with the headline T, besides its date; nothing is lost. */
async function read(
  content: string,
  { head, attributes, ...options }: ReadOptions & { head?: string; attributes?: string } = {},
) {
  const text = feed(
    `<entry><title>T</title><updated>${time}</updated>${content}</entry>`,
    head,
    attributes,
  );
  const { released, ...rest } = (await readOnly(text, 'T', options)) as { released: unknown };
  assert.equal(released, time);
  return rest;
}

const xhtml = (content: string, attributes = '') =>
  `<div xmlns="http://www.w3.org/1999/xhtml" ${attributes}>${content}</div>`;

describe('Atom', () => {
  for (const [name, content, expected] of [
    ['an id, which is no address', `<id>${x}/1</id>`, { id: `${x}/1` }],
    [
      'a page and an id',
      `<id>urn:1</id><link href="${x}/1"/><link rel="self" href="${x}/1.xml"/><link rel="edit" href="${x}/e"/>`,
      { id: 'urn:1', url: `${x}/1` },
    ],
    [
      'the page among others',
      `<link rel="alternate" type="application/json" href="${x}/1.json"/><link rel="alternate" type="text/html" href="${x}/1"/>`,
      { id: `${x}/1`, url: `${x}/1` },
      '/feed/entry/0/link/0/@href',
    ],
    [
      'pages in other languages',
      `<link hreflang="de" href="${x}/de" title="D"/><link hreflang="fr" href="${x}/fr"/><link rel="http://www.iana.org/assignments/relation/alternate" hreflang="en" href="${x}/en"/>`,
      {
        id: `${x}/en`,
        url: `${x}/en`,
        language: 'en',
        alternates: [
          { language: 'de', url: `${x}/de`, headline: 'D' },
          { language: 'fr', url: `${x}/fr` },
        ],
      },
    ],
    [
      'other links',
      `<link rel="related" href="${x}/2" title="R"/><link rel="via" href="${x}/3"/><link rel="license" href="${x}/l"/>`,
      {
        related: [
          { url: `${x}/2`, headline: 'R', rel: 'related' },
          { url: `${x}/3`, rel: 'source' },
        ],
        rights: { license: `${x}/l` },
      },
    ],
    [
      'enclosures',
      `<link rel="enclosure" href="${x}/a.mp3" type="audio/mpeg" length="9" title="A" hreflang="de"/><link rel="enclosure" href="${x}/b.jpg"/>`,
      {
        media: [
          {
            url: `${x}/a.mp3`,
            mimeType: 'audio/mpeg',
            bytes: 9,
            title: 'A',
            language: 'de',
            role: 'attachment',
          },
          { url: `${x}/b.jpg` },
        ],
      },
    ],
    [
      'plain text, which it is without a type',
      '<content>&lt;p&gt;A &amp;amp; B\n\nC</content>',
      { body: { text: ['<p>A &amp; B', 'C'] } },
    ],
    [
      'HTML',
      '<content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>',
      { body: { html: '<p>A &amp; B</p>' } },
    ],
    ['HTML that is only a text', '<content type="text/html">A</content>', { body: { html: 'A' } }],
    [
      'XHTML without its wrapper',
      `<content type="xhtml">${xhtml('A <b>&lt;B&gt;</b><br/> <i/>C<div>D</div>')}</content>`,
      { body: { html: 'A <b>&lt;B&gt;</b><br> <i></i>C<div>D</div>' } },
    ],
    [
      'XHTML with a prefix',
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>A</h:p></h:div></content>',
      { body: { html: '<p>A</p>' } },
    ],
    [
      'XHTML without the wrapper it should have',
      '<content type="xhtml"><div>A</div><div>B</div></content>',
      { body: { html: '<div>A</div><div>B</div>' } },
    ],
    ['XHTML that doesn’t say so', '<content><p>A</p></content>', { body: { html: '<p>A</p>' } }],
    [
      'a summary besides the content, whatever it is written in',
      `<summary type="xhtml">${xhtml('S &amp; <b>T</b>')}</summary><content>A</content>`,
      { summary: 'S & T', body: { text: ['A'] } },
    ],
    [
      'a summary where there is no content',
      '<summary type="html">&lt;b&gt;S</summary>',
      { body: { html: '<b>S' } },
    ],
    [
      'content that is elsewhere',
      `<content src="${x}/a.mp4" type="video/mp4"/><summary>S</summary>`,
      {
        body: { text: ['S'] },
        media: [{ url: `${x}/a.mp4`, mimeType: 'video/mp4', role: 'attachment' }],
      },
    ],
    [
      'authors',
      `<author><name>J</name><uri>${x}/j</uri><email>j@x.example</email></author><author><name>K</name></author>`,
      { authors: [{ name: 'J', url: `${x}/j`, email: 'j@x.example' }, { name: 'K' }] },
    ],
    [
      'an author without a name',
      '<author><email>j@x.example</email></author>',
      { authors: [{ name: 'j@x.example', email: 'j@x.example' }] },
    ],
    [
      'categories',
      `<category term="a"/><category term="b" scheme="${x}/s" label="B &amp; C"/>`,
      { tags: [{ name: 'a' }, { name: 'B & C', code: 'b', scheme: `${x}/s` }] },
    ],
    ['rights', '<rights type="html">&amp;copy; X</rights>', { rights: { notice: '© X' } }],
    [
      'what it was copied from',
      `<source><id>urn:s</id><title>S</title><updated>${time}</updated><link href="${x}/s"/><rights>R</rights><author><name>J</name></author></source>`,
      {
        source: { name: 'S', url: `${x}/s` },
        rights: { notice: 'R' },
        authors: [{ name: 'J' }],
      },
    ],
    [
      'the language of the content',
      '<content xml:lang="fr">A</content>',
      { language: 'fr', body: { text: ['A'] } },
    ],
    [
      'media',
      `<media:group><media:content url="${x}/a.mp4" type="video/mp4"/><media:thumbnail url="${x}/t.jpg"/></media:group><thr:total>3</thr:total>`,
      {
        media: [{ url: `${x}/a.mp4`, mimeType: 'video/mp4', poster: `${x}/t.jpg` }],
        metrics: { comments: 3 },
      },
    ],
  ] as const) {
    it(`reads ${name}`, async () => {
      const language = 'language' in expected && expected.language === 'en' ? 'xml:lang="en"' : '';
      if (name !== 'the page among others') {
        assert.deepEqual(await read(content, { attributes: language }), expected);
        return;
      }
      const result = await readText(entry(content));
      assert.deepEqual(result.releases, [{ headline: 'T', released: time, ...expected }]);
      assert.deepEqual(places(result), ['/feed/entry/0/link/0/@href']);
    });
  }

  it('gives an entry what the feed says of all', async () => {
    const head =
      `<id>urn:f</id><title type="html">N &amp;amp; M</title><subtitle>S</subtitle><updated>${time}</updated><generator uri="${x}">G</generator>` +
      `<link rel="self" href="${x}/f.xml"/><link href="${x}/"/><logo>${x}/l.png</logo><icon>${x}/i.png</icon><rights>© N</rights><author><name>J</name></author>`;
    const attributes = 'xml:lang="de"';
    const inherited = {
      language: 'de',
      publisher: { name: 'N & M', url: `${x}/`, logo: { url: `${x}/l.png` } },
    };
    assert.deepEqual(await read('', { head, attributes }), {
      ...inherited,
      authors: [{ name: 'J' }],
      rights: { notice: '© N' },
    });
    assert.deepEqual(
      await read('<author><name>K</name></author><rights>© K</rights>', { head, attributes }),
      { ...inherited, authors: [{ name: 'K' }], rights: { notice: '© K' } },
    );
  });

  it('gives a copied entry the authors of where it is from, before those of the feed', async () => {
    const authors = async (own: string) => {
      const { releases } = await readText(
        feed(
          `<entry><title>T</title>${own}<source><author><name>S</name></author></source></entry>`,
          '<author><name>F</name></author>',
        ),
      );
      return releases[0]?.authors;
    };
    assert.deepEqual(await authors(''), [{ name: 'S' }]);
    assert.deepEqual(await authors('<author><name>E</name></author>'), [{ name: 'E' }]);
  });

  it('takes the author whose name is the feed’s for its publisher', async () => {
    for (const [title, name] of [
      ['Acme: news', 'Acme'],
      ['News — Acme', 'Acme'],
      ['Acme’s news', 'Acme’s news'],
    ] as const) {
      const { publisher } = (await read('', {
        head: `<title>${title}</title><author><name>Acme</name></author>`,
      })) as { publisher?: unknown };
      assert.deepEqual(publisher, { name }, title);
    }
  });

  it('may be a single entry', async () => {
    const text = `<entry xmlns="http://www.w3.org/2005/Atom"><title>T</title><updated>${time}</updated></entry>`;
    assert.deepEqual(await readOnly(text, 'T'), { released: time });
  });

  for (const [written, headline] of [
    ['<title>A &lt;b> &amp;amp; B</title>', 'A <b> &amp; B'],
    ['<title type="text">A &amp;eacute;</title>', 'A &eacute;'],
    ['<title type="html">A &lt;b&gt;B&lt;/b&gt; &amp;amp; C</title>', 'A B & C'],
    ['<title type="html">A &amp;lt;b&amp;gt; C</title>', 'A <b> C'],
    [`<title type="xhtml">${xhtml('A <b>B</b> &amp; C')}</title>`, 'A B & C'],
    ['<title>A <b>B</b></title>', 'A B'],
  ] as const) {
    it(`has the headline ${headline} in ${written}`, async () => {
      const text = feed(`<entry>${written}<updated>${time}</updated></entry>`);
      assert.deepEqual(await readOnly(text, headline), { released: time });
    });
  }

  it('takes first words for a title', async () => {
    const result = await readText(
      feed(`<entry><updated>${time}</updated><content>A b. C.</content></entry>`),
    );
    assert.equal(result.releases[0]?.headline, 'A b.');
    assert.deepEqual(findings(result), ['warning missing /feed/entry/0']);
  });
});

describe('dates of Atom', () => {
  for (const [name, dates, expected, problems] of [
    [
      'two that differ',
      '<published>2018-10-05T09:30:00Z</published><updated>2018-10-06T09:30:00Z</updated>',
      { released: '2018-10-05T09:30:00Z', updated: '2018-10-06T09:30:00Z' },
      [],
    ],
    [
      'two that are the same, for nothing was changed',
      '<published>2018-10-05T09:30:00Z</published><updated>2018-10-05T09:30:00Z</updated>',
      { released: '2018-10-05T09:30:00Z' },
      [],
    ],
    [
      'the one that there is as that of the release',
      '<updated>2018-10-05T09:30:00Z</updated>',
      { released: '2018-10-05T09:30:00Z' },
      [],
    ],
    [
      'the other one, and misses the obligatory',
      '<published>2018-10-05T09:30:00Z</published>',
      { released: '2018-10-05T09:30:00Z' },
      ['warning missing /feed/entry/0'],
    ],
    ['none, and misses it', '', {}, ['warning missing /feed/entry/0']],
    [
      'a day and what RSS would write',
      '<published>2018-10-05</published><updated>Sat, 06 Oct 18 09:30 EST</updated>',
      { released: '2018-10-05', updated: '2018-10-06T09:30-05:00' },
      [],
    ],
    [
      'none that can’t be one',
      '<updated>soon</updated>',
      {},
      ['warning date-unparsable /feed/entry/0/updated/0/#text'],
    ],
  ] as const) {
    it(`are read: ${name}`, async () => {
      const result = await readText(feed(`<entry><title>T</title>${dates}</entry>`));
      assert.deepEqual(result.releases, [{ headline: 'T', ...expected }]);
      assert.deepEqual(findings(result), problems);
    });
  }
});

describe('addresses in Atom', () => {
  it('are relative to the nearest xml:base', async () => {
    const { releases, problems } = await readText(
      feed(
        `<entry xml:base="b/"><title>T</title><updated>${time}</updated><link href="c"/><link rel="related" xml:base="/d/" href="e"/>` +
          '<link rel="enclosure" href="f.png"/><content type="html" xml:base="g/">&lt;a href="h"&gt;</content></entry>' +
          `<entry><title>U</title><updated>${time}</updated><link href="c"/><content type="html">&lt;a href="h"&gt;</content></entry>`,
        '<title>N</title><link href="."/><logo xml:base="i/">j.png</logo>',
        'xml:base="a/"',
      ),
      { baseUrl: `${x}/feed.xml` },
    );
    assert.deepEqual(problems, []);
    const publisher = { name: 'N', url: `${x}/a/`, logo: { url: `${x}/a/i/j.png` } };
    assert.deepEqual(releases, [
      {
        id: `${x}/a/b/c`,
        url: `${x}/a/b/c`,
        headline: 'T',
        released: time,
        publisher,
        related: [{ url: `${x}/d/e`, rel: 'related' }],
        media: [{ url: `${x}/a/b/f.png` }],
        body: { base: `${x}/a/b/g/`, html: '<a href="h">' },
      },
      {
        id: `${x}/a/c`,
        url: `${x}/a/c`,
        headline: 'U',
        released: time,
        publisher,
        body: { base: `${x}/a/`, html: '<a href="h">' },
      },
    ]);
  });

  it('win over the page of the entry, where there is an xml:base', async () => {
    const attributes = `xml:base="${x}/a/"`;
    const content =
      '<link href="https://y.example/1"/><content type="html">&lt;img src="b"&gt;</content>';
    assert.deepEqual(await read(content, { attributes }), {
      id: 'https://y.example/1',
      url: 'https://y.example/1',
      body: { base: `${x}/a/`, html: '<img src="b">' },
    });
  });

  it('within XHTML are relative to the xml:base there', async () => {
    const content = `<content type="xhtml">${xhtml('<p xml:base="c/"><a href="d">A</a></p><img src="e" alt=""/>', 'xml:base="b/"')}</content>`;
    assert.deepEqual(await read(content, { attributes: `xml:base="${x}/a/"` }), {
      body: {
        base: `${x}/a/`,
        html: `<p><a href="${x}/a/b/c/d">A</a></p><img src="${x}/a/b/e" alt="">`,
      },
    });
  });
});

describe('Atom, read by another parser too', () => {
  const text = feed(
    `<entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link href="${x}/1"/><published>${time}</published><updated>2018-10-06T00:00:00Z</updated>` +
      `<author><name>J</name><email>j@x.example</email></author><category term="a" label="A"/><content type="xhtml">${xhtml('<p>A <b>B</b></p>')}</content></entry>` +
      `<entry><id>urn:2</id><title>C</title><link href="${x}/2"/><published>${time}</published><updated>${time}</updated><summary>S</summary><content type="html">&lt;p&gt;D&lt;/p&gt;</content></entry>`,
    `<title>N</title><rights>R</rights>`,
    'xml:lang="de"',
  );

  it('says the same', async () => {
    const theirs = parseAtomFeed(text);
    const { releases } = await readText(text);
    assert.equal(releases.length, theirs.entries?.length);
    for (const [i, theirEntry] of (theirs.entries ?? []).entries()) {
      const release = releases[i];
      assert.deepEqual(
        [
          release?.id,
          release?.headline,
          release?.url,
          release?.released,
          release?.updated ?? release?.released,
          release?.body?.html,
          release?.summary,
          release?.authors?.map(({ name, email }) => ({ name, email })),
          release?.tags?.map(({ name, code }) => ({ term: code, label: name })),
          release?.publisher?.name,
          release?.rights?.notice,
          release?.language,
        ],
        [
          theirEntry.id,
          theirEntry.title?.value.replace('&amp;', '&'),
          theirEntry.links?.[0]?.href,
          theirEntry.published,
          theirEntry.updated,
          theirEntry.content?.value,
          theirEntry.summary?.value,
          theirEntry.authors,
          theirEntry.categories,
          theirs.title?.value,
          theirs.rights?.value,
          theirs.xml?.lang,
        ],
      );
    }
  });
});

describe('what is wrong with Atom', () => {
  it('is said with its place in the feed', async () => {
    const result = await readText(
      entry(
        '<link href="javascript:x"/><author><name>J</name><uri>j</uri></author><link rel="enclosure" href="data:,"/>',
      ),
    );
    assert.deepEqual(findings(result).sort(), [
      'warning url-refused /feed/entry/0/author/0/uri/0/#text',
      'warning url-refused /feed/entry/0/link/0/@href',
      'warning url-refused /feed/entry/0/link/1/@href',
    ]);
  });

  it('is said once of a feed that is none', async () => {
    const result = await readText('<x/>', { format: 'atom' });
    assert.deepEqual([result.releases, findings(result)], [[], ['error missing ']]);
  });

  it('names what has no place in a release', async () => {
    const result = await readText(
      entry(
        '<content type="image/png">aGk=</content><contributor><name>C</name></contributor><link rel="x" href="y"/>' +
          '<link rel="alternate" type="application/pdf" href="z"/><link href="https://x.example/1"/>',
      ),
    );
    assert.deepEqual(places(result), [
      '/feed/entry/0/content/0/#text',
      '/feed/entry/0/contributor',
      '/feed/entry/0/link/0/@href',
      '/feed/entry/0/link/1/@href',
    ]);
  });
});

describe('hostile Atom', () => {
  it('gives as many releases as are read, and says so', async () => {
    const one = `<entry><title>T</title><updated>${time}</updated><content type="xhtml">${xhtml('<p>A</p>')}</content></entry>`;
    const { releases, problems } = await readText(feed(one.repeat(limits.items + 5)));
    assert.equal(releases.length, limits.items);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['truncated /feed/entry'],
    );
  });

  it('may be any JSON', async () => {
    const traps = [
      null,
      1,
      '',
      [],
      {},
      [[]],
      { '#text': {} },
      { '#html': 1 },
      { '@href': [] },
      true,
    ];
    const keys =
      'title id link content summary published updated author category rights source media:group thr:total @xml:base'.split(
        ' ',
      );
    for (const trap of traps) {
      const all = Object.fromEntries(keys.map((key) => [key, trap]));
      for (const document of [
        { feed: trap },
        { feed: { entry: trap } },
        { feed: { ...all, logo: trap, entry: [all, { ...all, source: all }] } },
        { entry: all },
      ]) {
        const { releases, problems } = await readValue(document, { format: 'atom' });
        assert.ok(!problems.some(({ code }) => code === 'unreadable'), JSON.stringify(document));
        assert.ok(releases.length <= 2);
      }
    }
  });

  for (const unit of [
    '<div>',
    '</div>',
    '<div',
    '<div></div>',
    '<div ',
    '&lt;div&gt;',
    '<a href="b">',
    ' ',
  ]) {
    it(`is read in no time when it says ${JSON.stringify(unit)} many times`, async () => {
      const long = unit.repeat(500_000 / unit.length);
      const start = performance.now();
      const { releases } = await readText(
        entry(
          `<content type="xhtml" xml:base="${x}">${xhtml(long)}</content><summary>${long}</summary><link rel="${long}"/>`,
        ),
      );
      assert.ok(releases.length >= 1);
      assert.ok(performance.now() - start < 10_000);
    });
  }
});

describe('the real page in Atom', () => {
  it('is its native form but for what Atom can’t hold', { skip: !seedRelease }, async () => {
    const { releases, problems, losses } = await readText(seedFixture('atom.xml') ?? '');
    const [wanted] = readNative(seedRelease).releases;
    assert.deepEqual(differences(releases[0], wanted), [
      '- /$schema',
      '- /specVersion',
      '- /type',
      '- /translation',
      // The time is made up, for Atom knows no days.
      '≠ /released',
      '- /timeZone',
      '- /places',
      '- /metrics',
      '- /publisher/id',
      '- /publisher/names',
      // This feed names no page.
      '- /publisher/url',
      '- /publisher/aliases',
      '- /events',
      '- /sides',
      '- /participants',
      '- /organizations',
      '- /related',
      '- /editorNote',
      '- /body/text',
      '+ /body/base',
      '+ /body/html',
      // The feed must have one; it is its publisher.
      '+ /authors',
    ]);
    assert.deepEqual([problems, losses], [[], []]);
  });
});
