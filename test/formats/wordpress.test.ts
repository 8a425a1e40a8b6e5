import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBody, readNative, readText, readValue, type ReadResult } from '../../src/core.js';
import { htmlText } from '../../src/content/html-text.js';
import { seedFixture, seedRelease } from '../helpers/data.js';
import { differences } from '../helpers/differences.js';
import { found, lost, readClean } from '../helpers/foreign.js';

const post = { title: { rendered: 'T' }, link: 'https://n.example/t/' };

/** What becomes of a post’s fields, besides its headline, address and id. */
async function read(fields: object): Promise<object> {
  const { headline, url, id, ...rest } = await readClean({ ...post, ...fields });
  assert.deepEqual([headline, url, id], ['T', post.link, post.link]);
  return rest;
}

const embed = (embedded: object) => ({ _embedded: embedded });
const term = (taxonomy: string, name: string, more?: object) => ({
  id: 5,
  taxonomy,
  name,
  slug: name.toLowerCase(),
  link: `https://n.example/${taxonomy}/${name.toLowerCase()}/`,
  ...more,
});
const tag = (taxonomy: string, name: string) => ({
  name,
  uri: `https://n.example/${taxonomy}/${name.toLowerCase()}/`,
});

describe('WordPress', () => {
  it('reads a post with all that says nothing to a reader, and loses nothing', async () => {
    const fields = {
      id: 7,
      slug: 't',
      type: 'post',
      status: 'publish',
      guid: { rendered: post.link },
      content: { rendered: '<p>B</p>', protected: false },
      excerpt: { rendered: '', protected: false },
      author: 2,
      featured_media: 0,
      comment_status: 'closed',
      ping_status: 'closed',
      sticky: false,
      template: '',
      format: 'standard',
      meta: { footnotes: '' },
      acf: [],
      categories: [5],
      tags: [],
      class_list: ['post-7'],
      yoast_head: '<title>T</title>',
      _links: { self: [{ href: 'https://n.example/wp-json/wp/v2/posts/7' }] },
      _embedded: {},
    };
    assert.deepEqual(await read(fields), {
      status: 'published',
      body: { html: '<p>B</p>', base: post.link },
    });
  });

  it('reads a list of posts, each for itself', async () => {
    const result = await readValue([post, { ...post, title: { rendered: '' } }, null, post]);
    assert.deepEqual(
      result.releases.map(({ headline }) => headline),
      ['T', 'T'],
    );
    assert.deepEqual(found(result), [
      'warning missing /1/title/rendered',
      'error headline-missing /1',
      'error headline-missing /2',
    ]);
  });

  for (const [rendered, headline] of [
    ['SWA &#8216;worried&#8217; &#8211; again', 'SWA ‘worried’ – again'],
    ['A &amp; B', 'A & B'],
    ['<em>A</em> <br> B<script>C</script>', 'A B'],
    ['1 &lt; 2', '1 < 2'],
    // A text about markup is no markup.
    ['The &lt;b&gt; tag', 'The <b> tag'],
  ] as const) {
    it(`reads the title ${rendered} as ${headline}`, async () => {
      assert.equal((await readClean({ ...post, title: { rendered } })).headline, headline);
    });
  }

  it('takes the first words for the headline of a post without title, and says so', async () => {
    for (const [fields, headline] of [
      [{ excerpt: { rendered: '<p>E one. Two [&hellip;]</p>' } }, 'E one.'],
      [
        { content: { rendered: '<p>C &amp; one. Two.</p>' }, excerpt: { rendered: '' } },
        'C & one.',
      ],
    ] as const) {
      const result = await readValue({ ...post, title: { rendered: ' ' }, ...fields });
      assert.equal(result.releases[0]?.headline, headline);
      assert.deepEqual(found(result), ['warning missing ']);
    }
  });

  for (const [name, fields, id] of [
    [
      'guid, whose & is an entity',
      { guid: { rendered: 'https://n.example/?a&#038;p=7' } },
      'https://n.example/?a&p=7',
    ],
    ['guid that is text', { guid: 'https://n.example/?p=7' }, 'https://n.example/?p=7'],
    ['address, where there is no guid', { id: 7 }, post.link],
    ['number, where there is neither', { id: 7, link: undefined }, '7'],
  ] as const) {
    it(`takes for its id the ${name}`, async () => {
      assert.equal((await readClean({ ...post, ...fields })).id, id);
    });
  }

  for (const [rendered, summary] of [
    ['<p>One two [&hellip;]</p>\n', 'One two'],
    ['<p>One two [...]</p>\n', 'One two'],
    ['<p>One two.</p>\n', 'One two.'],
    [
      '<p>One two&hellip; <a href="/t/" class="btn more-link">More<span> of T</span></a></p>',
      'One two…',
    ],
    ['<p>A [&hellip;] B</p>', 'A […] B'],
    ['<p>One &lt;b&gt;</p>', 'One <b>'],
    ['', undefined],
  ] as const) {
    it(`reads the excerpt ${rendered.trim() || 'that is empty'} as ${summary ?? 'none'}`, async () => {
      const release = await readClean({ ...post, excerpt: { rendered } });
      assert.equal(release.summary, summary);
    });
  }

  it('says that a text is protected by a password', async () => {
    const content = { rendered: '', protected: true };
    const result = await readValue({ ...post, content, excerpt: content });
    assert.deepEqual(found(result), ['warning missing /content']);
    assert.deepEqual([result.releases[0]?.body, lost(result)], [undefined, []]);
  });

  it('reads a teaser (context=embed) without a complaint', async () => {
    assert.deepEqual(await read({ date: '2018-10-05T09:30:00', excerpt: { rendered: 'E' } }), {
      released: '2018-10-05T09:30:00',
      summary: 'E',
    });
  });

  for (const [status, read] of [
    ['publish', 'published'],
    ['future', 'scheduled'],
    ['draft', 'draft'],
    ['pending', 'draft'],
    ['auto-draft', 'draft'],
    ['private', 'withheld'],
    ['trash', 'withdrawn'],
  ] as const) {
    it(`reads the status ${status} as ${read}`, async () => {
      assert.equal((await readClean({ ...post, status })).status, read);
    });
  }

  it('reports a status of the site’s own', async () => {
    const result = await readValue({ ...post, status: 'in-review' });
    assert.deepEqual(found(result), ['warning unknown-value /status']);
  });
});

describe('dates of WordPress', () => {
  for (const [name, date, gmt, released] of [
    ['east', '2018-10-05T00:00:00', '2018-10-04T16:00:00', '2018-10-05T00:00:00+08:00'],
    ['west', '2018-10-05T09:30:00', '2018-10-05T16:30:00', '2018-10-05T09:30:00-07:00'],
    ['in UTC', '2018-10-05T09:30:00', '2018-10-05T09:30:00', '2018-10-05T09:30:00+00:00'],
    ['in India', '2018-10-05T00:15:00', '2018-10-04T18:45:00', '2018-10-05T00:15:00+05:30'],
    ['in Newfoundland', '2018-12-31T23:00:00', '2019-01-01T02:30:00', '2018-12-31T23:00:00-03:30'],
    ['on the Chathams', '2018-10-05T12:45:00', '2018-10-04T23:00:00', '2018-10-05T12:45:00+13:45'],
    ['on Kiritimati', '2018-10-05T13:00:00', '2018-10-04T23:00:00', '2018-10-05T13:00:00+14:00'],
    ['on Baker Island', '2018-10-04T23:00:00', '2018-10-05T11:00:00', '2018-10-04T23:00:00-12:00'],
    ['with a null for UTC', '2018-10-05T09:30:00', null, '2018-10-05T09:30:00'],
    ['without UTC', '2018-10-05T09:30:00', undefined, '2018-10-05T09:30:00'],
    ['that is UTC alone', undefined, '2018-10-04T16:00:00', '2018-10-04T16:00:00Z'],
    [
      'with a zone of its own',
      '2018-10-05T09:30:00+02:00',
      '2018-10-05T09:30:00',
      '2018-10-05T09:30:00+02:00',
    ],
  ] as const) {
    it(`reads a date ${name}`, async () => {
      assert.deepEqual(await read({ date, date_gmt: gmt }), { released });
    });
  }

  for (const [date, gmt, finding, released] of [
    [
      '2018-10-05T09:30:00',
      '-0001-11-30T00:00:00',
      'warning date-invalid /date_gmt',
      '2018-10-05T09:30:00',
    ],
    [
      '2018-10-05T09:30:00',
      '0000-00-00T00:00:00',
      'warning date-invalid /date_gmt',
      '2018-10-05T09:30:00',
    ],
    [
      '2018-10-05T09:30:00',
      '1970-01-01T00:00:00',
      'warning date-invalid /date_gmt',
      '2018-10-05T09:30:00',
    ],
    [
      '2018-10-05T09:30:00',
      '2018-10-05T09:23:00',
      'warning date-invalid /date_gmt',
      '2018-10-05T09:30:00',
    ],
    ['2018-10-05T09:30:00', '2018-10-05', 'warning date-invalid /date_gmt', '2018-10-05T09:30:00'],
    ['2018-02-30T09:30:00', '2018-02-28T09:30:00', 'warning date-invalid /date', undefined],
    ['soon', '2018-02-28T09:30:00', 'warning date-unparsable /date', undefined],
  ] as const) {
    it(`reports ${date} with ${gmt} for UTC`, async () => {
      const result = await readValue({ ...post, date, date_gmt: gmt });
      assert.deepEqual(found(result), [finding]);
      assert.equal(result.releases[0]?.released, released);
    });
  }

  it('reads a change only when it came after the release', async () => {
    const dates = { date: '2018-10-05T09:30:00', date_gmt: '2018-10-05T07:30:00' };
    for (const [modified, gmt, updated] of [
      ['2018-10-05T09:30:00', '2018-10-05T07:30:00', undefined],
      // Written before it was due.
      ['2018-10-04T09:30:00', '2018-10-04T07:30:00', undefined],
      ['2018-12-05T09:30:00', '2018-12-05T08:30:00', '2018-12-05T09:30:00+01:00'],
    ] as const) {
      const release = await readClean({ ...post, ...dates, modified, modified_gmt: gmt });
      assert.deepEqual([release.released, release.updated], ['2018-10-05T09:30:00+02:00', updated]);
    }
  });
});

describe('what WordPress embeds', () => {
  it('hints at _embed where there are but numbers', async () => {
    for (const fields of [
      { author: 2 },
      { featured_media: 9 },
      { categories: [5] },
      { tags: [6] },
    ]) {
      const result = await readValue({ ...post, ...fields });
      assert.deepEqual([found(result), lost(result)], [['info missing '], []]);
      assert.match(result.problems[0]?.message ?? '', /_embed\b/);
    }
    await readClean({ ...post, author: 0, featured_media: 0, categories: [], tags: [] });
  });

  const author = {
    id: 2,
    name: 'A &amp; B',
    url: 'https://a.example/',
    description: '',
    link: 'https://n.example/author/a/',
    slug: 'a',
    avatar_urls: { 24: 'https://g.example/?s=24', 96: 'https://g.example/?s=96' },
    meta: [],
    _links: { self: [{ href: 'https://n.example/wp-json/wp/v2/users/2' }] },
  };
  const authors = [
    {
      name: 'A & B',
      url: 'https://n.example/author/a/',
      avatar: 'https://g.example/?s=96',
      sameAs: ['https://a.example/'],
    },
  ];
  const refusal = {
    code: 'rest_user_cannot_view',
    message: 'Not for you.',
    data: { status: 401 },
  };

  it('reads the author, in a list or as an object', async () => {
    assert.deepEqual(await read(embed({ author: [author] })), { authors });
    assert.deepEqual(await read(embed({ author })), { authors });
    assert.deepEqual(await read(embed({ author: [{ name: 'A', url: '' }] })), {
      authors: [{ name: 'A' }],
    });
  });

  it('doesn’t take a refusal for an author, and says so', async () => {
    for (const [given, path] of [
      [[refusal], '/_embedded/author/0'],
      [refusal, '/_embedded/author'],
    ] as const) {
      const result = await readValue({ ...post, ...embed({ author: given }) });
      assert.deepEqual([found(result), lost(result)], [[`info missing ${path}`], []]);
      assert.match(result.problems[0]?.message ?? '', /rest_user_cannot_view/);
      assert.equal(result.releases[0]?.authors, undefined);
    }
  });

  it('takes the author from Yoast SEO where WordPress refuses', async () => {
    const result = await readValue({
      ...post,
      ...embed({ author: [refusal] }),
      yoast_head_json: { author: 'A' },
    });
    assert.deepEqual(result.releases[0]?.authors, [{ name: 'A' }]);
  });

  const image = {
    id: 9,
    date: '2018-10-05T09:30:00',
    slug: 'i',
    type: 'attachment',
    link: 'https://n.example/i/',
    title: { rendered: 'I &#8211; J' },
    author: 2,
    caption: { rendered: '<p>C <a href="/x">x</a></p>\n' },
    alt_text: 'Two people',
    media_type: 'image',
    mime_type: 'image/jpeg',
    source_url: 'https://n.example/i.jpg',
    media_details: {
      width: 2000,
      height: 1000,
      file: 'i.jpg',
      filesize: 999,
      sizes: {
        medium: {
          file: 'i-300.jpg',
          width: 300,
          height: 150,
          mime_type: 'image/jpeg',
          source_url: 'https://n.example/i-300.jpg',
        },
        full: { width: 2000, height: 1000, source_url: 'https://n.example/i.jpg' },
      },
      image_meta: { credit: 'P', copyright: '', aperture: '0' },
    },
    _links: {},
  };

  it('reads the picture with its sizes', async () => {
    assert.deepEqual(await read(embed({ 'wp:featuredmedia': [image] })), {
      media: [
        {
          type: 'image',
          role: 'lead',
          url: 'https://n.example/i.jpg',
          width: 2000,
          height: 1000,
          mimeType: 'image/jpeg',
          bytes: 999,
          title: 'I – J',
          alt: 'Two people',
          caption: 'C x',
          credit: 'P',
          renditions: [
            {
              name: 'medium',
              url: 'https://n.example/i-300.jpg',
              width: 300,
              height: 150,
              mimeType: 'image/jpeg',
            },
          ],
        },
      ],
    });
  });

  for (const media_details of [{}, [], undefined, { sizes: [] }, { sizes: {} }]) {
    it(`reads a picture with the details ${JSON.stringify(media_details)}`, async () => {
      const bare = { source_url: 'https://n.example/i.svg', media_details, alt_text: '' };
      assert.deepEqual(await read(embed({ 'wp:featuredmedia': [bare] })), {
        media: [{ role: 'lead', url: 'https://n.example/i.svg' }],
      });
    });
  }

  it('doesn’t call a film a picture', async () => {
    const film = { media_type: 'file', mime_type: 'video/mp4', source_url: 'https://n.example/f' };
    assert.deepEqual(await read(embed({ 'wp:featuredmedia': [film] })), {
      media: [{ role: 'lead', url: 'https://n.example/f', mimeType: 'video/mp4' }],
    });
  });

  it('says where a size is wrong', async () => {
    const media = { ...image, media_details: { sizes: { big: { width: 'wide' } } } };
    const result = await readValue({ ...post, ...embed({ 'wp:featuredmedia': [media] }) });
    const size = '/_embedded/wp:featuredmedia/0/media_details/sizes/big/width';
    assert.deepEqual(found(result), [`warning wrong-type ${size}`, `warning missing ${size}`]);
  });

  it('reads terms by their taxonomies', async () => {
    const terms = [
      [term('category', 'News &amp; events', { link: '', slug: 'n' }), term('category', 'Science')],
      [term('post_tag', 'Bridges')],
      [term('region', 'Europe')],
      [],
    ];
    assert.deepEqual(await read(embed({ 'wp:term': terms })), {
      category: 'News & events',
      tags: [
        tag('category', 'Science'),
        tag('post_tag', 'Bridges'),
        { ...tag('region', 'Europe'), scheme: 'region' },
      ],
    });
  });

  it('reads terms in one list, and leaves out what isn’t one', async () => {
    const terms = [term('category', 'Uncategorized'), null, term('post_tag', 'Bridges')];
    assert.deepEqual(await read(embed({ 'wp:term': terms })), {
      tags: [tag('post_tag', 'Bridges')],
    });
    const result = await readValue({ ...post, ...embed({ 'wp:term': [[refusal]] }) });
    assert.deepEqual(found(result), ['info missing /_embedded/wp:term/0/0']);
  });

  it('names what else is embedded as lost', async () => {
    const result = await readValue({
      ...post,
      ...embed({ author: [{ ...author, description: 'B' }], replies: [[{ id: 1 }]] }),
    });
    assert.deepEqual(lost(result), ['/_embedded/author/0/description', '/_embedded/replies']);
  });
});

describe('what plug-ins add to WordPress', () => {
  const seo = {
    title: 'T - N',
    og_locale: 'en_US',
    og_site_name: 'N &amp; Co',
    description: 'Isn&#8217;t it',
    article_published_time: '2018-10-04T16:00:00+00:00',
    og_image: [{ width: 1200, height: 675, url: 'https://n.example/o.png', type: 'image/png' }],
    schema: { '@graph': [{ '@type': 'Article' }] },
  };

  it('reads language, publisher, summary, picture and date of Yoast SEO', async () => {
    assert.deepEqual(await read({ yoast_head_json: seo }), {
      language: 'en-US',
      publisher: { name: 'N & Co' },
      summary: 'Isn’t it',
      released: '2018-10-04T16:00:00+00:00',
      media: [
        {
          type: 'image',
          role: 'lead',
          url: 'https://n.example/o.png',
          width: 1200,
          height: 675,
          mimeType: 'image/png',
        },
      ],
    });
  });

  it('computes the offset from it, where WordPress itself says nothing of UTC', async () => {
    const { released } = await readClean({
      ...post,
      date: '2018-10-05T00:00:00',
      yoast_head_json: seo,
    });
    assert.equal(released, '2018-10-05T00:00:00+08:00');
  });

  it('lets what WordPress says itself win', async () => {
    const fields = {
      date: '2018-10-05T00:00:00',
      date_gmt: '2018-10-04T15:00:00',
      excerpt: { rendered: 'E' },
      ...embed({ 'wp:featuredmedia': [{ source_url: 'https://n.example/i.jpg' }] }),
    };
    const { released, summary, media } = await readClean({
      ...post,
      ...fields,
      yoast_head_json: seo,
    });
    assert.deepEqual(
      [released, summary, media],
      ['2018-10-05T00:00:00+09:00', 'E', [{ role: 'lead', url: 'https://n.example/i.jpg' }]],
    );
  });

  it('takes the picture of Jetpack where nothing is embedded', async () => {
    const url = 'https://i0.example/i.jpg';
    assert.deepEqual(await read({ jetpack_featured_media_url: url }), {
      media: [{ type: 'image', role: 'lead', url }],
    });
    assert.deepEqual(await read({ jetpack_featured_media_url: '' }), {});
  });

  for (const [name, meta] of [
    ['an empty list, as PHP writes it', []],
    ['an empty object', {}],
    ['nothing', undefined],
    ['footnotes, which are in the text', { footnotes: '[{"id":"1"}]' }],
  ] as const) {
    it(`loses nothing where meta is ${name}`, async () => {
      assert.deepEqual(await read({ meta, acf: meta && [] }), {});
    });
  }

  it('names each field of the site’s own as lost', async () => {
    const result = await readValue({
      ...post,
      meta: { pageviews: 691, empty: '', footnotes: '' },
      acf: { contact: { name: 'C' } },
      views: 3,
    });
    assert.deepEqual(lost(result), ['/meta/pageviews', '/acf/contact', '/views']);
  });
});

describe('the real page in WordPress', { skip: !seedRelease }, () => {
  /** The fixture’s README says what WordPress can’t hold. */
  const differs = [
    '- /$schema',
    '- /specVersion',
    // Those of another site.
    '≠ /id',
    '≠ /url',
    '- /type',
    '- /language',
    '- /translation',
    // 00:00 is made up there, with the offset of Nanjing.
    '≠ /released',
    '- /timeZone',
    '- /places',
    '- /metrics',
    '- /publisher',
    '- /events',
    '- /sides',
    '- /participants',
    '- /organizations',
    '- /related',
    '- /editorNote',
    // WordPress keeps HTML, with the same words.
    '- /body/text',
    '+ /body/base',
    '+ /body/html',
    '+ /status',
    '+ /category',
    // Cut from the body by WordPress.
    '+ /summary',
  ];
  const [wanted] = readNative(seedRelease).releases;
  const read = (fields?: Record<string, string>): Promise<ReadResult> | ReadResult =>
    readText(seedFixture('wp.json') ?? '', { fields });

  it('comes out as its native form, as far as WordPress can hold it', async () => {
    const result = await read();
    const [release] = result.releases;
    assert.deepEqual(differences(release, wanted), differs);
    assert.deepEqual(
      [release?.released, release?.status, release?.category],
      ['2018-10-05T00:00:00+08:00', 'published', 'News & events'],
    );
    // The author is refused, and the counter is of the site’s own.
    assert.deepEqual(found(result), ['info missing /_embedded/author/0']);
    assert.deepEqual(lost(result), ['/meta/pageviews']);
  });

  it('has its 691 page views when told where they are', async () => {
    const result = await read({ '/metrics/pageviews': '/meta/pageviews' });
    assert.deepEqual(
      differences(result.releases[0], wanted),
      differs.filter((difference) => difference !== '- /metrics'),
    );
    assert.equal(result.releases[0]?.metrics?.pageviews, 691);
    assert.deepEqual(lost(result), []);
  });

  it('says the same words, but for the quotes and dashes that WordPress sets', async () => {
    const { releases } = await read();
    const plain = (text: string) => text.replaceAll('’', "'").replaceAll('–', '-');
    const said = htmlText(releases[0]?.body?.html ?? '').split('\n\n');
    assert.deepEqual(said.map(plain), wanted?.body?.text);
    assert.notDeepEqual(said, wanted?.body?.text);
    assert.ok(wanted?.body?.text?.[0]?.startsWith(plain(releases[0]?.summary ?? 'none')));
    const { blocks } = await readBody(releases[0]?.body ?? {}, '/body');
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    );
  });
});
