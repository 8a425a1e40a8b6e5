import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { readNative, scriptSafe, toJsonLd, type JsonLdOptions } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import { demoReleases, readWith, seedFixture, seedRelease } from '../helpers/data.js';
import { flattened, graphOf, type LinkedNode } from '../helpers/linked-data.js';

const url = 'https://x.example/1';

/** The nodes of a release at `url`. */
async function graphWith(fields: object, options?: JsonLdOptions): Promise<readonly LinkedNode[]> {
  return graphOf(await toJsonLd(readWith({ url, ...fields }).release, options));
}

/** What the article says besides what every article here does. */
async function articleWith(fields: object): Promise<object> {
  const [article] = await graphWith(fields);
  const { '@type': type, '@id': id, url: address, headline, ...rest } = article ?? { '@id': '' };
  assert.deepEqual([id, address, headline], [`${url}#article`, url, 'H']);
  assert.match(String(type), /^(?:NewsArticle|BlogPosting|Report)$/);
  return rest;
}

const page = { mainEntityOfPage: { '@type': 'WebPage', '@id': url } };

describe('a release as schema.org', () => {
  for (const [name, fields, expected] of [
    ['a headline alone', {}, page],
    [
      'dates as printed: no day gets a time',
      { released: '2018-10-05', updated: '2018-10', created: '2018-10-05T09:30', expires: '2019' },
      {
        ...page,
        datePublished: '2018-10-05',
        dateModified: '2018-10',
        dateCreated: '2018-10-05T09:30',
        expires: '2019',
      },
    ],
    [
      'times with the offset of their zone, where it is known',
      {
        released: '2018-10-05T09:30',
        updated: '2018-10',
        expires: '2018-11-04T01:30',
        timeZone: 'America/New_York',
        corrections: [{ kind: 'note', text: 'C', date: '2018-03-11T02:30' }],
      },
      {
        ...page,
        datePublished: '2018-10-05T09:30-04:00',
        dateModified: '2018-10',
        expires: '2018-11-04T01:30-04:00',
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'C',
            datePublished: '2018-03-11T02:30-05:00',
          },
        ],
      },
    ],
    [
      'the words of its body',
      { body: { markdown: '*a*\n\n- b' }, summary: 'S', language: 'en' },
      { ...page, articleBody: 'a\n\n- b', description: 'S', inLanguage: 'en' },
    ],
    [
      'counts as counters of actions',
      { metrics: { pageviews: 691, shares: 0 } },
      {
        ...page,
        interactionStatistic: [
          {
            '@type': 'InteractionCounter',
            interactionType: { '@type': 'ViewAction' },
            userInteractionCount: 691,
          },
          {
            '@type': 'InteractionCounter',
            interactionType: { '@type': 'ShareAction' },
            userInteractionCount: 0,
          },
        ],
      },
    ],
    [
      'corrections',
      { corrections: [{ kind: 'correction', date: '2018-10-06', text: 'C', url: `${url}c` }] },
      {
        ...page,
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'C',
            datePublished: '2018-10-06',
            url: `${url}c`,
          },
        ],
      },
    ],
    [
      'a translation, and its own translations',
      {
        translation: { from: 'zh', of: `${url}zh` },
        alternates: [
          { language: 'de', url: `${url}de`, headline: 'D' },
          { language: 'ja', url: `${url}ja`, original: true },
        ],
      },
      {
        ...page,
        translationOfWork: [
          { '@type': 'NewsArticle', url: `${url}zh`, inLanguage: 'zh' },
          { '@type': 'NewsArticle', url: `${url}ja`, inLanguage: 'ja' },
        ],
        workTranslation: [
          { '@type': 'NewsArticle', url: `${url}de`, inLanguage: 'de', headline: 'D' },
        ],
      },
    ],
    [
      'what it comes from, and what belongs to it',
      { related: [`${url}a`, { url: `${url}s`, rel: 'source', headline: 'S' }] },
      {
        mainEntityOfPage: { ...page.mainEntityOfPage, relatedLink: `${url}a` },
        isBasedOn: { '@type': 'CreativeWork', url: `${url}s`, headline: 'S' },
      },
    ],
    [
      'tags by name, and as defined terms where they are',
      { tags: ['a', { name: 'b', uri: 'https://t.example/b', scheme: 's', code: 'B' }] },
      {
        ...page,
        keywords: [
          'a',
          {
            '@type': 'DefinedTerm',
            name: 'b',
            url: 'https://t.example/b',
            inDefinedTermSet: 's',
            termCode: 'B',
          },
        ],
      },
    ],
    [
      'rights, with a licence by address or by name',
      { rights: { holder: 'A', notice: '© A', year: 2018, license: 'CC-BY-4.0' } },
      {
        ...page,
        copyrightHolder: { '@type': 'Organization', name: 'A' },
        copyrightNotice: '© A',
        copyrightYear: 2018,
        license: { '@type': 'CreativeWork', name: 'CC-BY-4.0' },
      },
    ],
    [
      'names in other languages as such',
      {
        publisher: {
          name: 'N',
          names: { 'zh-Hans': '南' },
          aliases: ['M'],
          logo: `${url}logo`,
        },
      },
      {
        ...page,
        publisher: {
          '@type': 'Organization',
          name: 'N',
          alternateName: ['M', { '@language': 'zh-Hans', '@value': '南' }],
          logo: { '@type': 'ImageObject', url: `${url}logo`, contentUrl: `${url}logo` },
        },
      },
    ],
    [
      'press contacts and what is said of the publisher with it',
      {
        publisher: 'N',
        boilerplate: 'About N',
        contacts: [
          { kind: 'media', name: 'C', email: 'c@x.example', languages: ['en'], hours: '9–17' },
        ],
      },
      {
        ...page,
        publisher: {
          '@type': 'Organization',
          name: 'N',
          description: 'About N',
          contactPoint: [
            {
              '@type': 'ContactPoint',
              contactType: 'media',
              name: 'C',
              email: 'c@x.example',
              availableLanguage: ['en'],
              hoursAvailable: { '@type': 'OpeningHoursSpecification', description: '9–17' },
            },
          ],
        },
      },
    ],
    [
      'media by their kinds',
      {
        media: [
          { url: `${url}.jpg`, role: 'lead', alt: 'A', width: 2, height: 1 },
          { url: `${url}.mp4`, duration: 61, poster: `${url}p.jpg` },
          { url: `${url}.pdf`, title: 'T' },
        ],
      },
      {
        ...page,
        image: [
          {
            '@type': 'ImageObject',
            url: `${url}.jpg`,
            contentUrl: `${url}.jpg`,
            width: 2,
            height: 1,
            representativeOfPage: true,
          },
        ],
        video: [
          {
            '@type': 'VideoObject',
            url: `${url}.mp4`,
            contentUrl: `${url}.mp4`,
            duration: 'PT61S',
            thumbnailUrl: `${url}p.jpg`,
          },
        ],
        associatedMedia: [
          { '@type': 'MediaObject', url: `${url}.pdf`, contentUrl: `${url}.pdf`, name: 'T' },
        ],
      },
    ],
  ] as const) {
    it(`is ${name}`, async () => assert.deepEqual(await articleWith(fields), expected));
  }

  it('says which kind of article it is, as far as there are types, and what is lost with it', async () => {
    const kindOf = async (type?: string) => {
      const { release } = readWith({ url, dateline: 'PARIS', ...(type && { type }) });
      const { text, losses } = await toJsonLd(release);
      const [article] = graphOf({ text, losses, mediaType: '', problems: [] });
      return [article?.['@type'], article?.['dateline'], losses.map(({ path }) => path)];
    };
    assert.deepEqual(await kindOf(), ['NewsArticle', 'PARIS', []]);
    assert.deepEqual(await kindOf('press-release'), ['NewsArticle', 'PARIS', ['/type']]);
    assert.deepEqual(await kindOf('report'), ['Report', undefined, ['/dateline/text']]);
    assert.deepEqual(await kindOf('blog'), ['BlogPosting', undefined, ['/dateline/text']]);
  });

  it('has an author’s name and nothing else in it', async () => {
    const { author } = (
      await graphWith({
        authors: [
          { name: 'A', title: 'editor' },
          { name: 'B', kind: 'organization' },
        ],
      })
    )[0] ?? { author: [] };
    assert.deepEqual(author, [
      { '@type': 'Person', name: 'A', jobTitle: 'editor' },
      { '@type': 'Organization', name: 'B' },
    ]);
  });
});

describe('people and events as schema.org', () => {
  it('have their times in the zone of the event, else of the release', async () => {
    const [, one, other] = await graphWith({
      timeZone: 'Asia/Shanghai',
      events: [
        {
          name: 'E',
          start: '2018-10-28T02:30',
          end: '2018-10-29',
          doors: '2018-03-25T02:30',
          previousStart: ['2018-01-05T09:30'],
          timeZone: 'Europe/Berlin',
        },
        { name: 'F', start: '2018-10-28T02:30' },
      ],
    });
    assert.deepEqual(
      [one?.['startDate'], one?.['endDate'], one?.['doorTime'], one?.['previousStartDate']],
      [
        '2018-10-28T02:30+02:00',
        '2018-10-29',
        '2018-03-25T02:30+01:00',
        ['2018-01-05T09:30+01:00'],
      ],
    );
    assert.equal(other?.['startDate'], '2018-10-28T02:30+08:00');
  });

  const participants = [
    ...'host organizer guest speaker moderator signatory witness performer sponsor attendee'
      .split(' ')
      .map((kind) => ({ id: kind, name: kind, attendance: [{ event: 'e', as: kind }] })),
    { id: 'staff', kind: 'group', name: 'staff', attendance: [{ event: 'e' }] },
    { id: 'nobody', name: 'nobody' },
  ];
  const at = (id: string) => ({ '@id': `${url}#${id}` });
  const role = (roleName: string, property = 'attendee') => ({
    '@type': 'Role',
    roleName,
    [property]: at(roleName),
  });

  it('says each kind of attendance, by a Role only where there is no property for it', async () => {
    const [article, event, ...people] = await graphWith({
      events: [{ id: 'e', name: 'E' }],
      participants,
    });
    assert.deepEqual(event, {
      ...at('e'),
      '@type': 'Event',
      name: 'E',
      organizer: [at('organizer')],
      performer: [role('speaker', 'performer'), at('performer')],
      sponsor: [at('sponsor')],
      attendee: [
        role('host'),
        role('guest'),
        role('moderator'),
        role('signatory'),
        role('witness'),
        at('attendee'),
        at('staff'),
      ],
      subjectOf: at('article'),
    });
    assert.deepEqual([article?.['about'], article?.['mentions']], [[at('e')], [at('nobody')]]);
    assert.deepEqual(people.at(-2), {
      ...at('staff'),
      '@type': 'Organization',
      name: 'staff',
      disambiguatingDescription: 'unnamed group',
    });
    assert.deepEqual(people.at(-1), { ...at('nobody'), '@type': 'Person', name: 'nobody' });
  });

  it('places nobody at an event where the release doesn’t', async () => {
    const [, e, f] = await graphWith({
      events: [
        { id: 'e', name: 'E' },
        { id: 'f', name: 'F', partOf: 'e', start: '2018-11-05', status: 'cancelled' },
      ],
      participants: [
        { id: 'a', name: 'A', attendance: [{ event: 'f', as: 'attendee' }] },
        { id: 'b', name: 'B', attendance: 'guest' },
      ],
    });
    assert.deepEqual(e?.['attendee'], [{ ...role('guest'), attendee: at('b') }]);
    assert.deepEqual(f, {
      ...at('f'),
      '@type': 'Event',
      name: 'F',
      startDate: '2018-11-05',
      eventStatus: 'https://schema.org/EventCancelled',
      superEvent: at('e'),
      attendee: [at('a'), { ...role('guest'), attendee: at('b') }],
      subjectOf: at('article'),
    });
  });

  it('says where an event is, on earth and on line', async () => {
    const [, event] = await graphWith({
      events: [
        {
          name: 'E',
          attendanceMode: 'mixed',
          onlineUrl: `${url}live`,
          venue: { name: 'V', address: { locality: 'L' }, geo: { lat: 1, lon: 2 } },
        },
      ],
    });
    assert.equal(event?.['eventAttendanceMode'], 'https://schema.org/MixedEventAttendanceMode');
    assert.deepEqual(event['location'], [
      {
        '@type': 'Place',
        name: 'V',
        address: { '@type': 'PostalAddress', addressLocality: 'L' },
        geo: { '@type': 'GeoCoordinates', latitude: 1, longitude: 2 },
      },
      { '@type': 'VirtualLocation', url: `${url}live` },
    ]);
  });

  it('has one node for who is named in several places', async () => {
    const graph = await graphWith({
      publisher: { ref: 'o' },
      authors: [{ ref: 'p' }],
      contacts: [{ name: 'C' }],
      organizations: [
        { id: 'o', name: 'O', parent: { ref: 'q' } },
        { id: 'q', name: 'Q' },
      ],
      participants: [
        {
          id: 'p',
          name: 'P',
          roles: [
            { title: 'r', organization: { ref: 'o' } },
            { title: 's', organization: { ref: 'o' } },
          ],
        },
      ],
    });
    const [article, ...others] = graph;
    assert.deepEqual([article?.['publisher'], article?.['author']], [at('o'), [at('p')]]);
    assert.deepEqual(others, [
      { ...at('p'), '@type': 'Person', name: 'P', jobTitle: ['r', 's'], affiliation: [at('o')] },
      {
        ...at('o'),
        '@type': 'Organization',
        name: 'O',
        parentOrganization: at('q'),
        contactPoint: [{ '@type': 'ContactPoint', name: 'C' }],
      },
      { ...at('q'), '@type': 'Organization', name: 'Q' },
    ]);
  });

  it('writes out who stands in no list, with a name all the same', async () => {
    const [article, ...others] = await graphWith({
      publisher: { id: 'o', name: 'O' },
      source: { id: 'o', name: 'O' },
    });
    const body = { ...at('o'), '@type': 'Organization', name: 'O' };
    assert.deepEqual([article?.['publisher'], article?.['sourceOrganization']], [body, body]);
    assert.deepEqual(others, []);
  });

  it('keeps apart what has the same id in different lists', async () => {
    const graph = await graphWith({
      events: [{ id: 'x', name: 'E' }],
      participants: [{ id: 'x', name: 'P' }],
      organizations: [{ id: 'article', name: 'O' }],
    });
    const ids = graph.map((node) => node['@id'].slice(url.length));
    assert.deepEqual(ids, ['#article', '#x', '#x-2', '#article-2']);
  });
});

describe('JSON-LD', () => {
  it('lets a copy point to its origin, whose address stays the article’s', async () => {
    const copyAt = 'https://partner.example/a';
    const [copy, original] = [await graphWith({}, { copyAt }), await graphWith({})];
    assert.deepEqual(copy.slice(0, -1), original);
    assert.deepEqual(copy.at(-1), {
      '@type': 'WebPage',
      '@id': copyAt,
      url: copyAt,
      isBasedOn: url,
      hasPart: { '@id': `${url}#article` },
    });
  });

  it('has names of its own for releases without an address', async () => {
    const { release } = readWith({ participants: [{ id: 'a b', name: 'A' }] });
    const graph = graphOf(await toJsonLd([release, release]));
    assert.deepEqual(
      graph.map((node) => node['@id']),
      ['_:article', '_:a_20b', '_:article-2', '_:a_20b-2'],
    );
  });

  it('is written so that no text in it can end its script', async () => {
    const { text } = await toJsonLd({ headline: '</script><!-- & \u2028 \u2029 <script>' });
    assert.match(text, /"\\u003c\/script\\u003e\\u003c!-- \\u0026 \\u2028 \\u2029 \\u003cscript/);
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, key) => {
        const script = scriptSafe({ [`k${key}`]: value, html: '</script>' });
        assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
        assert.deepEqual(
          JSON.parse(script),
          JSON.parse(JSON.stringify({ [`k${key}`]: value, html: '</script>' })),
        );
      }),
    );
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { text } = await toJsonLd(readNative(document).releases);
        assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
      }),
      { numRuns: 200 },
    );
  });

  /** Every reference of the document itself leads to a node of it, and no term drops out. */
  async function isSound(document: unknown): Promise<void> {
    const { releases } = readNative(document, { baseUrl: 'https://newsroom.example/' });
    const exported = await toJsonLd(releases);
    const written = JSON.parse(exported.text) as object;
    assert.deepEqual(termsIn(await flattened(written)), termsIn(written));
    const names = graphOf(exported).map((node) => node['@id']);
    assert.equal(new Set(names).size, names.length);
    for (const id of namesIn(written)) assert.ok(names.includes(id), id);
  }

  it('is sound linked data', async () => {
    for (const [, document] of [...demoReleases, ['seed', seedRelease] as const])
      if (document !== undefined) await isSound(document);
    await fc.assert(fc.asyncProperty(documents, isSound), { numRuns: 200 });
  });

  it('says of the real page what its fixture does', { skip: !seedRelease }, async () => {
    const ours = await flattened(
      JSON.parse((await toJsonLd(readNative(seedRelease).releases)).text) as object,
    );
    const fixture = await flattened(JSON.parse(seedFixture('schema-org.jsonld') ?? '') as object);
    const named = (nodes: readonly LinkedNode[]) =>
      new Map(
        nodes.filter((node) => !node['@id'].startsWith('_:')).map((node) => [node['@id'], node]),
      );
    const [a, b] = [named(ours), named(fixture)];
    assert.deepEqual([...a.keys()].sort(), [...b.keys()].sort());
    for (const [id, node] of a) assert.deepEqual(plain(node), plain(b.get(id)), id);
    // The venue's town isn't in the release; the fixture leaves out the other name of a place.
    assert.deepEqual(
      termsIn(fixture).filter((term) => !termsIn(ours).includes(term)),
      ['address', 'addressLocality'],
    );
  });
});

/** Without the numbers of blank nodes, and lists of one as that one. */
const plain = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (_, value: unknown) =>
      typeof value === 'string' && value.startsWith('_:') ? '_:' : value,
    ),
  );

/** All terms used, in alphabetical order. */
function termsIn(value: unknown, found = new Set<string>()): readonly string[] {
  if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (!Array.isArray(value) && !key.startsWith('@')) found.add(key);
      termsIn(entry, found);
    }
  }
  return [...found].sort();
}

/** The names by which nodes refer to each other. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === '@id') return [String(first[1])];
  return entries.flatMap(([, entry]) => namesIn(entry));
}
