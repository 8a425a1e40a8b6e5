import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue } from '../../src/core.js';
import { found, lost, readClean } from '../helpers/foreign.js';

const post = { id: 'p1', title: 'T', url: 'https://g.example/t/' };

/** What becomes of a post’s fields, besides its id, headline and address. */
async function read(fields: object): Promise<object> {
  const { id, headline, url, ...rest } = await readClean({ posts: [{ ...post, ...fields }] });
  assert.deepEqual([id, headline, url], ['p1', 'T', post.url]);
  return rest;
}

describe('Ghost', () => {
  it('reads a post with all that says nothing to a reader, and loses nothing', async () => {
    const fields = {
      uuid: 'u',
      slug: 't',
      html: '<p>B</p>',
      comment_id: 'p1',
      feature_image: null,
      featured: true,
      visibility: 'public',
      access: true,
      comments: false,
      reading_time: 3,
      custom_excerpt: null,
      codeinjection_head: null,
      codeinjection_foot: null,
      custom_template: null,
      canonical_url: null,
      feature_image_alt: null,
      feature_image_caption: null,
      frontmatter: null,
      email_subject: null,
      og_image: null,
      og_title: 'O',
      og_description: 'O',
      twitter_image: 'https://g.example/x.png',
      twitter_title: 'O',
      twitter_description: 'O',
      meta_title: 'O',
      meta_description: null,
    };
    const meta = { pagination: { page: 1, limit: 15, pages: 1, total: 1, next: null, prev: null } };
    const release = await readClean({ posts: [{ ...post, ...fields }], meta });
    assert.deepEqual(release, {
      id: 'p1',
      url: post.url,
      headline: 'T',
      body: { html: '<p>B</p>', base: post.url },
    });
  });

  for (const [name, fields, expected] of [
    [
      'dates with their fractions',
      {
        created_at: '2019-11-25T22:00:00.000+00:00',
        published_at: '2019-11-26T02:43:13.000+00:00',
        updated_at: '2019-11-27T02:43:13.000+00:00',
      },
      {
        created: '2019-11-25T22:00:00.000+00:00',
        released: '2019-11-26T02:43:13.000+00:00',
        updated: '2019-11-27T02:43:13.000+00:00',
      },
    ],
    [
      'no change where it was saved before it was published',
      {
        published_at: '2019-11-26T02:43:13.000+00:00',
        updated_at: '2019-11-26T03:43:13.000+01:00',
      },
      { released: '2019-11-26T02:43:13.000+00:00' },
    ],
    ['the excerpt', { excerpt: 'E', custom_excerpt: null }, { summary: 'E' }],
    ['the excerpt by hand first', { excerpt: 'E', custom_excerpt: 'C' }, { summary: 'C' }],
    ['plain text, where it is alone', { plaintext: 'A\n\nB' }, { body: { text: ['A', 'B'] } }],
    [
      'HTML alone, where both are there',
      { html: '<p>A</p>', plaintext: 'A' },
      { body: { html: '<p>A</p>', base: post.url } },
    ],
    [
      'the picture with alt, and its caption as text',
      {
        feature_image: 'https://g.example/i.jpg',
        feature_image_alt: 'A hall',
        feature_image_caption: '<span>By <a href="https://p.example/">P</a> &amp; Q</span>',
        og_image: 'https://g.example/o.jpg',
      },
      {
        media: [
          {
            type: 'image',
            role: 'lead',
            url: 'https://g.example/i.jpg',
            alt: 'A hall',
            caption: 'By P & Q',
          },
        ],
      },
    ],
    [
      'the picture for other sites, where there is no other',
      { feature_image: null, og_image: 'https://g.example/o.jpg' },
      { media: [{ type: 'image', role: 'lead', url: 'https://g.example/o.jpg' }] },
    ],
    [
      'authors',
      {
        authors: [
          {
            id: '1',
            slug: 'a',
            name: 'A',
            url: 'https://g.example/author/a/',
            profile_image: 'https://g.example/a.png',
            website: 'https://a.example/',
            cover_image: null,
            bio: null,
          },
          { name: 'B', website: null },
        ],
        primary_author: { name: 'A' },
      },
      {
        authors: [
          {
            name: 'A',
            url: 'https://g.example/author/a/',
            avatar: 'https://g.example/a.png',
            sameAs: ['https://a.example/'],
          },
          { name: 'B' },
        ],
      },
    ],
    [
      'the first author, where it is alone',
      { primary_author: { name: 'A' } },
      { authors: [{ name: 'A' }] },
    ],
    [
      'tags, but none that is internal',
      {
        tags: [
          {
            id: '1',
            slug: 'n',
            name: 'News',
            visibility: 'public',
            url: 'https://g.example/tag/n/',
          },
          {
            id: '2',
            slug: 'hash-x',
            name: '#x',
            visibility: 'internal',
            url: 'https://g.example/404/',
          },
        ],
        primary_tag: { name: 'News' },
      },
      { tags: [{ name: 'News', uri: 'https://g.example/tag/n/' }] },
    ],
    [
      'where it was first',
      { canonical_url: 'https://o.example/t/' },
      { related: [{ url: 'https://o.example/t/', rel: 'source' }] },
    ],
    ['itself as no source', { canonical_url: post.url }, {}],
    ['the status that other keys show', { status: 'draft' }, { status: 'draft' }],
    ['what went out by mail', { status: 'sent' }, { status: 'published' }],
  ] as const) {
    it(`reads ${name}`, async () => assert.deepEqual(await read(fields), expected));
  }

  it('doesn’t describe one picture by the words of another', async () => {
    const result = await readValue({
      posts: [{ ...post, og_image: 'https://g.example/o.jpg', feature_image_alt: 'A hall' }],
    });
    assert.deepEqual(result.releases[0]?.media, [
      { type: 'image', role: 'lead', url: 'https://g.example/o.jpg' },
    ]);
    assert.deepEqual(lost(result), ['/posts/0/feature_image_alt']);
  });

  it('leaves entities in a title as they are: it is text', async () => {
    assert.equal(
      (await readClean({ posts: [{ ...post, title: 'A &amp; <B>' }] })).headline,
      'A &amp; <B>',
    );
  });

  it('says that a text is cut for those who may not read it', async () => {
    const result = await readValue({
      posts: [{ ...post, html: '<p>A</p>', visibility: 'paid', access: false }],
    });
    assert.deepEqual([found(result), lost(result)], [['warning missing /posts/0/html'], []]);
    assert.equal(result.releases[0]?.body?.html, '<p>A</p>');
  });

  it('reads each post, and says where a fault stands', async () => {
    const result = await readValue({
      posts: [post, { id: 2 }, { ...post, published_at: 'soon', extra: 1 }],
    });
    assert.deepEqual(
      result.releases.map(({ headline }) => headline),
      ['T', 'T'],
    );
    assert.deepEqual(found(result), [
      'info wrong-type /posts/1/id',
      'error headline-missing /posts/1',
      'warning date-unparsable /posts/2/published_at',
    ]);
    assert.deepEqual(lost(result), ['/posts/2/extra']);
  });

  it('says so when there is no post', async () => {
    const { releases, problems } = await readValue({ posts: [] });
    assert.deepEqual([releases, problems.map(({ code }) => code)], [[], ['no-release']]);
  });

  it('reads a counter of the site’s own', async () => {
    const fields = { '/metrics/pageviews': '/count/clicks' };
    const { metrics } = await readClean({ posts: [{ ...post, count: { clicks: 5 } }] }, { fields });
    assert.deepEqual(metrics, { pageviews: 5 });
  });
});
