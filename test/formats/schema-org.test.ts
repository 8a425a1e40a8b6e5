import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, readText } from '../../src/core.js';
import { seedFixture, seedRelease } from '../helpers/data.js';
import { differences } from '../helpers/differences.js';
import { article, found, places, readArticle } from '../helpers/schema-org.js';

const url = (name: string) => `https://x.example/${name}`;

describe('schema.org', () => {
  for (const [name, fields, expected] of [
    [
      'the texts of an article',
      {
        alternativeHeadline: 'S',
        articleSection: 'News',
        description: 'D',
        articleBody: 'One.\n\nTwo.',
        inLanguage: 'en',
        version: 2,
      },
      {
        subheadline: 'S',
        category: 'News',
        summary: 'D',
        body: { text: ['One.', 'Two.'] },
        language: 'en',
        revision: '2',
      },
    ],
    [
      'an abstract and a text',
      { abstract: 'A', text: 'T' },
      { summary: 'A', body: { text: ['T'] } },
    ],
    [
      'dates as days, instants, and what ISO 8601 allows besides',
      {
        datePublished: '2018-10-05',
        dateModified: '2017-05-30T05:40:41+0000',
        dateCreated: '2018-10-05 09:30',
        expires: '2019-01-01T00:00+08',
      },
      {
        released: '2018-10-05',
        updated: '2017-05-30T05:40:41+00:00',
        created: '2018-10-05T09:30',
        expires: '2019-01-01T00:00+08:00',
      },
    ],
    [
      'its address from the page whose main entity it is',
      { mainEntityOfPage: { '@type': 'WebPage', '@id': url('1') } },
      { id: url('1'), url: url('1') },
    ],
    ['its address as a bare page', { mainEntityOfPage: url('1') }, { id: url('1'), url: url('1') }],
    ['an identifier', { identifier: 'a-1', url: url('1') }, { id: 'a-1', url: url('1') }],
    [
      'an identifier that is a PropertyValue',
      { identifier: { '@type': 'PropertyValue', value: '10.1/1' } },
      { id: '10.1/1' },
    ],
    ['its @id, where nothing else tells it', { '@id': url('1#a') }, { id: url('1#a') }],
    [
      'the type of a press release that says so',
      { additionalType: 'PressRelease' },
      { type: 'press-release' },
    ],
    ['a status', { creativeWorkStatus: 'Draft' }, { status: 'draft' }],
    [
      'authors, with the role that one has',
      {
        author: [
          'A',
          {
            '@type': 'Person',
            name: 'B',
            url: url('b'),
            email: 'mailto:b@x.example',
            jobTitle: 'Editor',
            image: url('b.png'),
            sameAs: url('same'),
          },
          { '@type': 'Organization', name: 'C' },
          { '@type': 'Role', roleName: 'Photographer', author: { '@type': 'Person', name: 'D' } },
        ],
      },
      {
        authors: [
          { name: 'A' },
          {
            kind: 'person',
            name: 'B',
            url: url('b'),
            email: 'b@x.example',
            title: 'Editor',
            avatar: url('b.png'),
            sameAs: [url('same')],
          },
          { kind: 'organization', name: 'C' },
          { kind: 'person', name: 'D', title: 'Photographer' },
        ],
      },
    ],
    ['a creator where there is no author', { creator: 'A' }, { authors: [{ name: 'A' }] }],
    [
      'a publisher with its logo, parent, symbol and description, and the source',
      {
        publisher: {
          '@type': 'Corporation',
          name: 'P',
          alternateName: ['Pee', { '@value': '皮', '@language': 'zh' }],
          url: url(''),
          logo: { '@type': 'ImageObject', url: url('logo.png'), width: 60, height: '60px' },
          sameAs: [url('1'), url('2')],
          parentOrganization: { name: 'Q' },
          tickerSymbol: 'NYSE:PEE',
          description: 'P makes things.',
        },
        sourceOrganization: 'S',
      },
      {
        publisher: {
          name: 'P',
          names: { zh: '皮' },
          aliases: [{ text: 'Pee' }],
          url: url(''),
          logo: { type: 'image', url: url('logo.png'), width: 60, height: 60 },
          sameAs: [url('1'), url('2')],
          parent: { name: 'Q' },
          symbols: [{ exchange: 'NYSE', ticker: 'PEE' }],
        },
        source: { name: 'S' },
        boilerplate: [{ body: { text: ['P makes things.'] } }],
      },
    ],
    [
      'contact points of the publisher',
      {
        publisher: {
          name: 'P',
          contactPoint: [
            {
              '@type': 'ContactPoint',
              contactType: 'Press office',
              name: 'N',
              email: 'mailto:press@x.example',
              telephone: '+44 1',
              url: url('press'),
              availableLanguage: [
                'en',
                { '@type': 'Language', name: 'German', alternateName: 'de' },
              ],
              hoursAvailable: 'Mo-Fr 09:00-17:00',
            },
            {
              contactType: 'Investor Relations',
              telephone: '+44 2',
              hoursAvailable: {
                '@type': 'OpeningHoursSpecification',
                description: 'Weekdays, 9 to 5',
              },
            },
            { contactType: 'sales', telephone: '+44 3' },
          ],
        },
      },
      {
        publisher: { name: 'P' },
        contacts: [
          {
            kind: 'media',
            name: 'N',
            email: 'press@x.example',
            phone: '+44 1',
            url: url('press'),
            languages: ['en', 'de'],
            hours: 'Mo-Fr 09:00-17:00',
          },
          { kind: 'investor', phone: '+44 2', hours: 'Weekdays, 9 to 5' },
          { kind: 'other', phone: '+44 3' },
        ],
      },
    ],
    [
      'keywords with commas',
      { keywords: 'a, b,c' },
      { tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
    ],
    [
      'keywords as a list, where a comma belongs to the word',
      { keywords: ['Beijing, China', 'b'] },
      { tags: [{ name: 'Beijing, China' }, { name: 'b' }] },
    ],
    [
      'keywords as defined terms',
      {
        keywords: {
          '@type': 'DefinedTerm',
          name: 'science',
          termCode: '13000000',
          url: url('13'),
          inDefinedTermSet: url('set'),
        },
      },
      { tags: [{ name: 'science', code: '13000000', uri: url('13'), scheme: url('set') }] },
    ],
    [
      'topics that are neither events, people, bodies nor places as tags',
      { about: [{ '@type': 'Thing', name: 'Innovation', sameAs: url('Q1') }, 'technology'] },
      { tags: [{ name: 'Innovation', uri: url('Q1') }, { name: 'technology' }] },
    ],
    [
      'bodies, people and places spoken of',
      {
        mentions: [
          { '@type': 'Organization', name: 'O' },
          { '@type': 'Person', name: 'A' },
          { '@type': 'City', name: 'N' },
        ],
        contentLocation: 'M',
      },
      {
        organizations: [{ name: 'O' }],
        participants: [{ kind: 'person', name: 'A' }],
        places: [{ name: 'M' }, { name: 'N' }],
      },
    ],
    [
      'a place with all that is known of it',
      {
        contentLocation: {
          '@type': 'Place',
          name: 'N',
          alternateName: { '@value': '南', '@language': 'zh' },
          address: {
            '@type': 'PostalAddress',
            streetAddress: '1 Way',
            addressLocality: 'L',
            addressRegion: 'R',
            postalCode: 'P',
            addressCountry: { '@type': 'Country', name: 'CN' },
          },
          geo: { '@type': 'GeoCoordinates', latitude: '32.06', longitude: 118.79 },
        },
      },
      {
        places: [
          {
            name: 'N',
            names: { zh: '南' },
            address: {
              street: '1 Way',
              locality: 'L',
              region: 'R',
              postalCode: 'P',
              country: 'CN',
            },
            geo: { lat: 32.06, lon: 118.79 },
          },
        ],
      },
    ],
    [
      'a dateline with its place',
      { dateline: 'NANJING, Oct. 5', locationCreated: { '@type': 'Place', name: 'Nanjing' } },
      { dateline: { text: 'NANJING, Oct. 5', place: { name: 'Nanjing' } } },
    ],
    [
      'rights',
      {
        license: 'https://creativecommons.org/licenses/by/4.0/',
        copyrightHolder: { '@type': 'Organization', name: 'P' },
        copyrightNotice: '© P',
        copyrightYear: '2018',
        usageInfo: url('terms'),
        creditText: 'P/AB',
      },
      {
        rights: {
          license: 'https://creativecommons.org/licenses/by/4.0/',
          holder: 'P',
          notice: '© P',
          year: 2018,
          termsUrl: url('terms'),
          credit: 'P/AB',
        },
      },
    ],
    [
      'a licence as a work, and terms as words',
      { license: { '@type': 'CreativeWork', name: 'CC BY' }, usageInfo: 'Free to print.' },
      { rights: { license: 'CC BY', terms: 'Free to print.' } },
    ],
    [
      'the original of a translation',
      {
        translationOfWork: {
          '@type': 'NewsArticle',
          inLanguage: 'zh',
          url: url('zh'),
          headline: '题',
        },
      },
      {
        translation: { from: 'zh', of: { url: url('zh'), headline: '题' } },
        alternates: [{ language: 'zh', url: url('zh'), headline: '题', original: true }],
      },
    ],
    [
      'an original that is only an address',
      { translationOfWork: url('zh') },
      { translation: { of: { url: url('zh') } } },
    ],
    [
      'translations',
      {
        workTranslation: [
          { inLanguage: 'de', url: url('de') },
          { inLanguage: 'fr', '@id': url('fr') },
        ],
      },
      {
        alternates: [
          { language: 'de', url: url('de') },
          { language: 'fr', url: url('fr') },
        ],
      },
    ],
    [
      'corrections',
      {
        correction: [
          'The year was wrong.',
          { '@type': 'CorrectionComment', text: 'So was the day.', datePublished: '2018-10-06' },
        ],
      },
      {
        corrections: [
          { kind: 'correction', text: 'The year was wrong.' },
          { kind: 'correction', text: 'So was the day.', date: '2018-10-06' },
        ],
      },
    ],
    [
      'sources, and links of the page',
      {
        isBasedOn: { '@type': 'CreativeWork', url: url('source'), name: 'S' },
        mainEntityOfPage: { '@type': 'WebPage', relatedLink: [url('1'), url('2')] },
      },
      {
        related: [
          { url: url('source'), headline: 'S', rel: 'source' },
          { url: url('1'), rel: 'related' },
          { url: url('2'), rel: 'related' },
        ],
      },
    ],
    [
      'quotations',
      {
        hasPart: {
          '@type': 'Quotation',
          text: 'Well.',
          creator: { '@type': 'Person', name: 'A' },
        },
      },
      { quotes: [{ text: 'Well.', speaker: { kind: 'person', name: 'A' } }] },
    ],
  ] as const) {
    it(`reads ${name}`, async () => assert.deepEqual(await article(fields), expected));
  }

  it('takes the name for a headline, where there is none', async () => {
    const { releases } = await readArticle({ headline: undefined, name: 'N' });
    assert.equal(releases[0]?.headline, 'N');
  });

  it('doesn’t call it a loss when name and headline say the same, only when they differ', async () => {
    assert.deepEqual(places(await readArticle({ name: 'H' })), []);
    assert.deepEqual(places(await readArticle({ name: 'N' })), ['/@graph/0/name']);
  });

  for (const [type, expected] of [
    ['NewsArticle', undefined],
    ['BlogPosting', 'blog'],
    ['Report', 'report'],
    ['PressRelease', 'press-release'],
    [['NewsArticle', 'PressRelease'], 'press-release'],
  ] as const) {
    it(`takes a ${type.toString()} for ${expected ?? 'no type in particular'}`, async () => {
      assert.equal((await readArticle({ '@type': type })).releases[0]?.type, expected);
    });
  }

  it('reads a language with an underscore, and says that it is none', async () => {
    const result = await readArticle({ inLanguage: 'en_us' });
    assert.equal(result.releases[0]?.language, 'en-US');
    assert.deepEqual(found(result), ['warning language-invalid /@graph/0/inLanguage']);
  });

  it('says which of several values it dropped', async () => {
    const result = await readArticle({ articleSection: ['A', 'B'], inLanguage: ['en', 'de'] });
    assert.deepEqual([result.releases[0]?.category, result.releases[0]?.language], ['A', 'en']);
    assert.deepEqual(found(result).sort(), [
      'warning truncated /@graph/0/articleSection/1',
      'warning truncated /@graph/0/inLanguage/1',
    ]);
  });

  it('says where a fault stands in the document', async () => {
    const result = await readArticle(
      {
        datePublished: 'soon',
        author: [{ '@type': 'Person', name: 'A', url: 'javascript:x' }],
        publisher: { '@id': '#p' },
        image: { '@type': 'ImageObject', url: 'https://x.example/a.jpg', width: 'wide' },
      },
      { '@id': '#p', '@type': 'Organization', name: 'P', url: 'data:x' },
    );
    assert.deepEqual(found(result).sort(), [
      'warning date-unparsable /@graph/0/datePublished',
      'warning url-refused /@graph/0/author/0/url',
      'warning url-refused /@graph/1/url',
      'warning wrong-type /@graph/0/image/width',
    ]);
  });

  it('names what has no place in a release', async () => {
    const result = await readArticle(
      { backstory: 'B', author: { name: 'A', knows: 'B' }, wordCount: 5 },
      { '@type': 'WebSite', name: 'W' },
    );
    assert.deepEqual(places(result), [
      '/@graph/0/backstory',
      '/@graph/0/author/knows',
      '/@graph/1',
    ]);
  });

  it(
    'reads the real page as its native form, up to what schema.org can’t hold',
    { skip: !seedRelease },
    async () => {
      const { releases, problems, losses } = await readText(seedFixture('schema-org.jsonld') ?? '');
      const [wanted] = readNative(seedRelease).releases;
      assert.deepEqual(differences(releases[0], wanted), expectedDifferences);
      assert.deepEqual([problems, losses], [[], []]);
    },
  );
});

/** By what schema.org has no words for, in the order of the release’s fields. */
const expectedDifferences = [
  '- /$schema',
  '- /specVersion',
  '- /type',
  '- /translation/method',
  '- /timeZone',
  '- /places/0/id',
  '- /places/1/id',
  '- /places/1/aliases',
  '- /publisher/aliases/0/reason',
  '- /publisher/aliases/0/note',
  '- /publisher/aliases/1/reason',
  '- /events/0/dateText',
  '- /events/0/timeZone',
  '+ /events/0/venue/address',
  '- /events/1/dateText',
  '- /events/1/timeZone',
  '- /sides',
  '- /participants/0/roles/0/organization',
  '- /participants/0/roles/1/organization',
  '- /participants/0/side',
  '- /participants/0/attendance/0/text',
  '- /participants/0/aliases/0/reason',
  '- /participants/0/aliases/0/note',
  '+ /participants/0/affiliations',
  '- /participants/1/roles/0/organization',
  '- /participants/1/side',
  '≠ /participants/1/attendance/0/event',
  '≠ /participants/1/attendance/0/as/0',
  '≠ /participants/1/attendance/1/event',
  '≠ /participants/1/attendance/1/as/0',
  '- /participants/1/attendance/1/text',
  '+ /participants/1/affiliations',
  '- /participants/2/roles/0/organization',
  '- /participants/2/roles/1/organization',
  '- /participants/2/side',
  '- /participants/2/attendance/0/text',
  '+ /participants/2/affiliations',
  '- /participants/3/side',
  '- /participants/4/affiliations',
  '- /participants/4/side',
  '- /organizations/0/aliases/0/reason',
  '- /organizations/0/aliases/0/note',
  '- /organizations/0/aliases/1/reason',
  '- /organizations/1/aliases/0/reason',
  '- /organizations/2/aliases/0/reason',
  '- /related/0/headline',
  '- /related/0/released',
  '- /editorNote',
];
