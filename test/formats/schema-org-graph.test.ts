import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue } from '../../src/core.js';
import {
  article,
  context,
  found,
  places,
  readArticle,
  readDocument,
} from '../helpers/schema-org.js';

/** The headlines of a document’s releases; nothing may be wrong. */
async function headlines(document: unknown): Promise<readonly string[]> {
  const result = await readDocument(document);
  assert.deepEqual(found(result), []);
  return result.releases.map(({ headline }) => headline);
}

const news = (headline: string, more: object = {}) => ({
  '@context': context,
  '@type': 'NewsArticle',
  headline,
  ...more,
});

describe('a document of schema.org', () => {
  for (const [name, document, expected] of [
    ['an article', news('A'), ['A']],
    ['a list of articles', [news('A'), news('B')], ['A', 'B']],
    ['a graph', { '@context': context, '@graph': [news('A'), news('B')] }, ['A', 'B']],
    ['a graph of one', { '@context': context, '@graph': news('A') }, ['A']],
    ['the scripts of a page', [[news('A')], { '@graph': [news('B')] }, news('C')], ['A', 'B', 'C']],
    ['a list of types', news('A', { '@type': ['Thing', 'ReportageNewsArticle'] }), ['A']],
    ['a blog post', news('A', { '@type': 'BlogPosting' }), ['A']],
    [
      'the main entity of a page',
      { '@context': context, '@type': 'WebPage', name: 'P', mainEntity: news('A') },
      ['A'],
    ],
    [
      'the main entity by reference',
      [{ '@type': 'WebPage', name: 'P', mainEntity: { '@id': '#a' } }, news('A', { '@id': '#a' })],
      ['A'],
    ],
    ['the posts of a blog', { '@type': 'Blog', blogPost: [news('A'), news('B')] }, ['A', 'B']],
    [
      'the items of a list',
      {
        '@type': 'ItemList',
        itemListElement: [{ item: news('A') }, { '@type': 'ListItem', item: news('B') }],
      },
      ['A', 'B'],
    ],
    ['what has a headline, though no type', { '@context': context, headline: 'A' }, ['A']],
    ['a page by its name, where there is nothing else', { '@type': 'WebPage', name: 'A' }, ['A']],
    [
      'a full address for the type and the keys',
      { '@type': 'http://schema.org/NewsArticle', 'http://schema.org/headline': 'A' },
      ['A'],
    ],
    [
      'a secure one',
      {
        '@type': ['https://schema.org/NewsArticle'],
        'https://schema.org/headline': [{ '@value': 'A' }],
      },
      ['A'],
    ],
    ['the usual prefix', { '@type': 'schema:NewsArticle', 'schema:headline': 'A' }, ['A']],
    [
      'a prefix of its own',
      { '@context': [{ s: 'http://schema.org/' }], '@type': 's:NewsArticle', 's:headline': 'A' },
      ['A'],
    ],
    ['a value object', news('A', { headline: { '@value': 'A', '@language': 'en' } }), ['A']],
    ['a list object', news('A', { headline: { '@list': ['A'] } }), ['A']],
    [
      'an article once that stands twice',
      [news('A', { '@id': '#a' }), news('A', { '@id': '#a' })],
      ['A'],
    ],
  ] as const) {
    it(`may be or have ${name}`, async () => assert.deepEqual(await headlines(document), expected));
  }

  for (const [name, document] of [
    ['an article', news('A')],
    ['articles', [news('A')]],
    ['scripts, the first of which is a list', [[news('A')]]],
    ['a graph', { '@graph': [news('A')] }],
  ] as const) {
    it(`is known for what it is when it is ${name}`, async () => {
      assert.equal((await readValue(document)).releases[0]?.headline, 'A');
    });
  }

  it('without anything to tell is an error', async () => {
    const result = await readDocument({ '@context': context, '@type': 'Organization', name: 'O' });
    assert.deepEqual([result.releases, found(result)], [[], ['error headline-missing ']]);
  });

  it('with an article that has no headline says where', async () => {
    const result = await readDocument([{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }]);
    assert.deepEqual([result.releases, found(result)], [[], ['error headline-missing /1']]);
  });

  it('doesn’t take a translation that is only mentioned for a release', async () => {
    const document = news('A', { translationOfWork: news('B', { url: 'https://x.example/b' }) });
    assert.deepEqual(await headlines(document), ['A']);
  });
});

describe('a reference', () => {
  it('leads anywhere in the document', async () => {
    const fields = {
      publisher: { '@id': '#o' },
      author: { '@id': 'https://x.example/#a' },
      image: { '@id': '#i' },
    };
    const read = await article(
      fields,
      { '@id': '#o', '@type': 'Organization', name: 'O' },
      { '@id': 'https://x.example/#a', '@type': 'Person', name: 'A' },
      { '@id': '#i', '@type': 'ImageObject', url: 'https://x.example/i.jpg' },
    );
    assert.deepEqual(read, {
      publisher: { id: 'o', name: 'O' },
      organizations: [{ id: 'o', name: 'O' }],
      authors: [{ kind: 'person', name: 'A' }],
      media: [{ type: 'image', role: 'lead', url: 'https://x.example/i.jpg' }],
    });
  });

  it('may say some of it itself, which is no loss', async () => {
    const author = { '@id': '#a', name: 'A' };
    const person = { '@id': '#a', '@type': 'Person', name: 'A', url: 'https://x.example/a' };
    assert.deepEqual(await article({ author }, person), {
      authors: [{ kind: 'person', name: 'A', url: 'https://x.example/a' }],
    });
  });

  it('may lead into another thing', async () => {
    const read = await article({
      publisher: { '@id': '#o' },
      copyrightHolder: { '@id': '#o', '@type': 'Organization', name: 'O' },
    });
    assert.deepEqual(read, {
      publisher: { id: 'o', name: 'O' },
      organizations: [{ id: 'o', name: 'O' }],
      rights: { holder: 'O' },
    });
  });

  it('leads to one of two things with the same fragment', async () => {
    const organization = (id: string, name: string) => ({
      '@id': id,
      '@type': 'Organization',
      name,
    });
    const { releases } = await readArticle(
      { publisher: { '@id': 'https://y.example/#o' } },
      organization('https://x.example/#o', 'X'),
      organization('https://y.example/#o', 'Y'),
    );
    assert.equal(releases[0]?.publisher?.name, 'Y');
    assert.equal(new Set(releases[0].organizations?.map(({ id }) => id)).size, 2);
  });

  it('that leads nowhere is a problem', async () => {
    const result = await readArticle({ publisher: { '@id': '#o' } });
    assert.deepEqual(found(result).sort(), [
      'warning missing /@graph/0/publisher',
      'warning ref-dangling /@graph/0/publisher',
    ]);
  });

  it('may go round in a circle', async () => {
    const result = await readArticle(
      { publisher: { '@id': '#o' }, mainEntityOfPage: { '@id': '#w' }, about: { '@id': '#e' } },
      { '@id': '#o', '@type': 'Organization', name: 'O', parentOrganization: { '@id': '#p' } },
      { '@id': '#p', '@type': 'Organization', name: 'P', parentOrganization: { '@id': '#o' } },
      { '@id': '#w', '@type': 'WebPage', name: { '@id': '#w' }, url: { '@id': '#w' } },
      {
        '@id': '#e',
        '@type': 'Event',
        name: 'E',
        superEvent: { '@id': '#e' },
        subEvent: { '@id': '#e' },
      },
    );
    assert.equal(result.releases[0]?.publisher?.name, 'O');
    assert.equal(result.releases[0].events?.length, 1);
    assert.ok(
      found(result).every((finding) => finding.includes('ref-circular')),
      found(result).join(),
    );
  });
});

describe('values of schema.org', () => {
  it('in several languages: the article’s own is shown', async () => {
    const result = await readArticle({
      inLanguage: 'de-AT',
      headline: [
        { '@value': 'Bridge', '@language': 'en' },
        { '@value': 'Brücke', '@language': 'de' },
      ],
    });
    assert.equal(result.releases[0]?.headline, 'Brücke');
  });

  it('that are empty are none', async () => {
    assert.deepEqual(
      await article({
        description: '',
        abstract: 'A',
        image: [],
        author: [null, ''],
        keywords: ' ',
      }),
      { summary: 'A' },
    );
  });

  it('may be of JSON-LD’s own forms everywhere', async () => {
    assert.deepEqual(
      await article({
        url: { '@id': 'https://x.example/1' },
        datePublished: { '@type': 'xsd:date', '@value': '2018-10-05' },
        author: { '@set': [{ name: [{ '@value': 'A' }] }, { '@value': 'B' }] },
        keywords: [{ '@value': 'a, b' }],
      }),
      {
        id: 'https://x.example/1',
        url: 'https://x.example/1',
        released: '2018-10-05',
        authors: [{ name: 'A' }, { name: 'B' }],
        tags: [{ name: 'a' }, { name: 'b' }],
      },
    );
  });

  it('lend an article what only its page says', async () => {
    const { releases, losses } = await readArticle(
      { isPartOf: { '@id': 'https://x.example/1' } },
      {
        '@id': 'https://x.example/1',
        '@type': 'WebPage',
        url: 'https://x.example/1',
        description: 'D',
        inLanguage: 'en',
        datePublished: '2018-10-05',
        primaryImageOfPage: { url: 'https://x.example/i.jpg' },
      },
    );
    assert.deepEqual(releases, [
      {
        id: 'https://x.example/1',
        url: 'https://x.example/1',
        headline: 'H',
        summary: 'D',
        language: 'en',
        released: '2018-10-05',
        media: [{ url: 'https://x.example/i.jpg', type: 'image', role: 'lead' }],
      },
    ]);
    assert.deepEqual(losses, []);
  });
});

describe('counters of schema.org', () => {
  const counter = (interactionType: unknown, userInteractionCount: unknown) => ({
    interactionStatistic: { '@type': 'InteractionCounter', interactionType, userInteractionCount },
  });
  for (const [name, fields, expected] of [
    ['an object as type', counter({ '@type': 'ViewAction' }, 691), { pageviews: 691 }],
    ['an address as type', counter('http://schema.org/ViewAction', 691), { pageviews: 691 }],
    [
      'a reference as type',
      counter({ '@id': 'https://schema.org/ReadAction' }, 691),
      { pageviews: 691 },
    ],
    ['a bare name as type', counter('ViewAction', 691), { pageviews: 691 }],
    ['a count as text', counter('ViewAction', '691'), { pageviews: 691 }],
    ['shares', counter('https://schema.org/ShareAction', 3), { shares: 3 }],
    ['comments', counter('CommentAction', 3), { comments: 3 }],
    ['comments counted by the article', { commentCount: 3 }, { comments: 3 }],
    [
      'the day of the count',
      {
        interactionStatistic: {
          ...counter('ViewAction', 1).interactionStatistic,
          endTime: '2018-11-01',
        },
      },
      { pageviews: 1, asOf: '2018-11-01' },
    ],
    ['the text of former days', { interactionCount: 'UserPageVisits:691' }, { pageviews: 691 }],
    [
      'several such texts',
      { interactionCount: ['UserTweets:5', 'UserComments:2'] },
      { shares: 5, comments: 2 },
    ],
    ['a text as statistic', { interactionStatistic: 'UserPageVisits:691' }, { pageviews: 691 }],
  ] as const) {
    it(`may have ${name}`, async () =>
      assert.deepEqual(await article(fields), { metrics: expected }));
  }

  it('may group their digits, which is remarked', async () => {
    const result = await readArticle(counter('ViewAction', '1,308'));
    assert.equal(result.releases[0]?.metrics?.pageviews, 1308);
    assert.deepEqual(found(result), [
      'info wrong-type /@graph/0/interactionStatistic/userInteractionCount',
    ]);
  });

  it('of other kinds are lost', async () => {
    const likes = await readArticle(counter({ '@type': 'LikeAction' }, 3));
    assert.equal(likes.releases[0]?.metrics, undefined);
    assert.ok(places(likes).includes('/@graph/0/interactionStatistic/userInteractionCount'));
    const bare = await readArticle({ interactionCount: 'UserLikes:3' });
    assert.deepEqual(found(bare), ['warning unknown-value /@graph/0/interactionCount']);
  });
});

describe('media of schema.org', () => {
  const url = (name: string) => `https://x.example/${name}`;
  for (const [name, fields, media] of [
    ['an address', { image: url('a.jpg') }, [{ url: url('a.jpg'), type: 'image', role: 'lead' }]],
    [
      'addresses of one picture in several crops',
      { image: [url('1x1.jpg'), url('16x9.jpg')] },
      [
        {
          url: url('1x1.jpg'),
          type: 'image',
          role: 'lead',
          renditions: [{ url: url('16x9.jpg') }],
        },
      ],
    ],
    [
      'pictures with sizes',
      {
        image: [
          { '@type': 'ImageObject', contentUrl: url('a.jpg'), width: 1200, height: '675' },
          {
            '@type': 'ImageObject',
            url: url('b.jpg'),
            width: { '@type': 'QuantitativeValue', value: 800 },
            height: '450px',
            name: 'N',
            caption: 'C',
            creditText: 'A/B',
            copyrightNotice: '© A',
            license: url('l'),
            encodingFormat: 'image/jpeg',
          },
        ],
      },
      [
        { url: url('a.jpg'), type: 'image', role: 'lead', width: 1200, height: 675 },
        {
          url: url('b.jpg'),
          type: 'image',
          width: 800,
          height: 450,
          title: 'N',
          caption: 'C',
          credit: 'A/B',
          rights: '© A',
          license: url('l'),
          mimeType: 'image/jpeg',
        },
      ],
    ],
    [
      'a thumbnail besides',
      { image: url('a.jpg'), thumbnailUrl: url('t.jpg') },
      [
        { url: url('a.jpg'), type: 'image', role: 'lead' },
        { url: url('t.jpg'), type: 'image', role: 'thumbnail' },
      ],
    ],
    [
      'a thumbnail that is the picture',
      { image: { url: url('a.jpg') }, thumbnailUrl: url('a.jpg') },
      [{ url: url('a.jpg'), type: 'image', role: 'lead' }],
    ],
    [
      'a video and a sound',
      {
        video: {
          '@type': 'VideoObject',
          name: 'V',
          description: 'D',
          contentUrl: url('v.mp4'),
          embedUrl: url('player'),
          thumbnailUrl: url('v.jpg'),
          duration: 'PT1M33S',
          transcript: 'T',
          caption: { '@type': 'MediaObject', contentUrl: url('v.vtt'), inLanguage: 'en' },
        },
        audio: { '@type': 'AudioObject', contentUrl: url('a.mp3'), duration: 'PT1H0.5S' },
      },
      [
        {
          type: 'video',
          url: url('v.mp4'),
          title: 'V',
          caption: 'D',
          embedUrl: url('player'),
          poster: url('v.jpg'),
          duration: 93,
          transcript: 'T',
          tracks: [{ url: url('v.vtt'), kind: 'captions', language: 'en' }],
        },
        { type: 'audio', url: url('a.mp3'), duration: 3600.5 },
      ],
    ],
    [
      'a player alone',
      { video: { '@type': 'VideoObject', embedUrl: url('player') } },
      [{ type: 'embed', url: url('player'), embedUrl: url('player') }],
    ],
    [
      'files',
      {
        associatedMedia: [
          { '@type': 'MediaObject', contentUrl: url('a.pdf'), encodingFormat: 'application/pdf' },
          { '@type': 'ImageObject', contentUrl: url('a.png') },
        ],
      },
      [
        { role: 'attachment', url: url('a.pdf'), mimeType: 'application/pdf' },
        { type: 'image', url: url('a.png') },
      ],
    ],
  ] as const) {
    it(`may be ${name}`, async () => assert.deepEqual(await article(fields), { media }));
  }
});
