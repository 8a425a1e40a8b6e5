import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue, type ReadOptions } from '../../src/core.js';
import { found, lost, readClean } from '../helpers/foreign.js';

const item = {
  schema_name: 'news_article',
  content_id: 'c1',
  base_path: '/government/news/t',
  title: 'T',
};
const url = 'https://www.gov.uk/government/news/t';

/** What becomes of an item’s fields, besides its id, headline and address. */
async function read(fields: object, options?: ReadOptions): Promise<object> {
  const { id, headline, url: own, ...rest } = await readClean({ ...item, ...fields }, options);
  assert.deepEqual([id, headline, own], [url, 'T', url]);
  return rest;
}

/** A thing to which an item is linked, with all that comes with it. */
const thing = (name: string, path: string, more?: object) => ({
  content_id: `id-${name}`,
  title: name,
  base_path: path,
  api_path: `/api/content${path}`,
  api_url: `https://www.gov.uk/api/content${path}`,
  web_url: `https://www.gov.uk${path}`,
  document_type: 'thing',
  locale: 'en',
  withdrawn: false,
  links: {},
  details: { brand: 'b', logo: { formatted_title: 'N<br/>O', crest: 'single-identity' } },
  ...more,
});
const named = (name: string, path: string) => ({ name, url: `https://www.gov.uk${path}` });

describe('GOV.UK', () => {
  it('reads an item with all that says nothing to a reader, and loses nothing', async () => {
    const fields = {
      analytics_identifier: null,
      phase: 'live',
      publishing_app: 'whitehall',
      rendering_app: 'frontend',
      publishing_request_id: '1-2',
      publishing_scheduled_at: null,
      scheduled_publishing_delay_seconds: null,
      updated_at: '2018-01-10T12:30:14.920Z',
      withdrawn_notice: {},
      details: {
        body: '<div class="govspeak"><p>B</p></div>',
        political: true,
        government: { title: 'G', slug: 'g', current: false },
        emphasised_organisations: ['id-O'],
        first_public_at: '2018-01-10T12:30:14.000+00:00',
        tags: { browse_pages: [], policies: ['p'] },
        change_history: [],
        attachments: [],
      },
      links: {
        government: [thing('G', '/g')],
        suggested_ordered_related_items: [thing('S', '/s')],
      },
    };
    assert.deepEqual(await read(fields), {
      body: { html: '<div class="govspeak"><p>B</p></div>', base: url },
    });
  });

  for (const [document_type, type] of [
    ['press_release', 'press-release'],
    ['news_story', 'news'],
    ['world_news_story', 'news'],
    ['government_response', 'statement'],
    ['written_statement', 'statement'],
    ['speech', 'other'],
    ['guide', 'other'],
  ] as const) {
    it(`reads the type ${document_type} as ${type}`, async () => {
      assert.deepEqual(await read({ document_type }), { type });
    });
  }

  it('takes paths for those of www.gov.uk, wherever the item was found', async () => {
    const options = { baseUrl: 'https://mirror.example/items/t.json' };
    assert.deepEqual(await read({ details: { image: { url: '/i.jpg' } } }, options), {
      media: [{ type: 'image', role: 'lead', url: 'https://www.gov.uk/i.jpg' }],
    });
  });

  it('goes by the content_id, where there is no path', async () => {
    const { id, url: none } = await readClean({ ...item, base_path: null });
    assert.deepEqual([id, none], ['c1', undefined]);
  });

  for (const [name, fields, expected] of [
    [
      'dates and a change',
      {
        first_published_at: '2016-05-18T10:47:49.000+00:00',
        public_updated_at: '2016-06-18T10:47:49Z',
      },
      { released: '2016-05-18T10:47:49.000+00:00', updated: '2016-06-18T10:47:49Z' },
    ],
    [
      'no change where there was none',
      {
        first_published_at: '2016-05-18T10:47:49.000+00:00',
        public_updated_at: '2016-05-18T10:47:49Z',
      },
      { released: '2016-05-18T10:47:49.000+00:00' },
    ],
    [
      'days that are dressed as instants',
      {
        first_published_at: '2013-01-28T00:00:00.000+00:00',
        public_updated_at: '2013-06-01T01:00:00+01:00',
      },
      { released: '2013-01-28', updated: '2013-06-01' },
    ],
    [
      'the date of an item that lacks its first',
      { first_published_at: null, public_updated_at: '2016-05-18T10:47:49Z' },
      { released: '2016-05-18T10:47:49Z' },
    ],
    ['language and summary', { locale: 'cy', description: 'D ' }, { language: 'cy', summary: 'D' }],
    ['languages in lower case', { locale: 'es-419' }, { language: 'es-419' }],
    [
      'organisations, the first of which publishes',
      {
        links: {
          organisations: [thing('A', '/a'), thing('B', '/b')],
          primary_publishing_organisation: [thing('B', '/b')],
          worldwide_organisations: [thing('C', '/c')],
        },
      },
      { publisher: named('B', '/b'), organizations: [named('A', '/a'), named('C', '/c')] },
    ],
    [
      'the one organisation there is',
      { links: { organisations: [thing('A', '/a')] } },
      { publisher: named('A', '/a') },
    ],
    [
      'translations, but not itself as one',
      {
        locale: 'en',
        links: {
          available_translations: [
            thing('T', '/government/news/t'),
            thing('Tt', '/government/news/t.cy', { locale: 'cy', content_id: 'id-T' }),
          ],
        },
      },
      {
        language: 'en',
        alternates: [{ language: 'cy', url: `${url}.cy`, headline: 'Tt' }],
      },
    ],
    [
      'topics, places and related pages',
      {
        links: {
          taxons: [thing('X', '/x')],
          world_locations: [{ content_id: 'w', title: 'W', locale: 'en', links: {} }],
          ordered_related_items: [thing('R', '/r')],
          people: [thing('P', '/p')],
        },
      },
      {
        tags: [{ name: 'X', uri: 'https://www.gov.uk/x' }],
        places: [{ name: 'W' }],
        related: [{ url: 'https://www.gov.uk/r', headline: 'R' }],
        participants: [named('P', '/p')],
      },
    ],
    [
      'the older topics',
      { links: { policy_areas: [thing('X', '/x')] } },
      { tags: [{ name: 'X', uri: 'https://www.gov.uk/x' }] },
    ],
    [
      'the log of changes, without the publication itself',
      {
        details: {
          change_history: [
            { public_timestamp: '2016-06-18T10:47:49.000+00:00', note: 'Figures put right.' },
            { public_timestamp: '2016-06-01T00:00:00.000+01:00', note: 'Added a table.' },
            { public_timestamp: '2016-05-18T10:47:49.000+00:00', note: 'First published.' },
          ],
        },
      },
      {
        corrections: [
          { kind: 'update', date: '2016-06-18T10:47:49.000+00:00', text: 'Figures put right.' },
          { kind: 'update', date: '2016-06-01', text: 'Added a table.' },
        ],
      },
    ],
    [
      'a withdrawal',
      {
        withdrawn_notice: {
          explanation: '<div class="govspeak"><p>Out of date &amp; gone.</p>\n</div>',
          withdrawn_at: '2018-05-15T11:29:10Z',
        },
        details: {
          change_history: [{ public_timestamp: '2016-06-18T10:47:49Z', note: 'N' }],
        },
      },
      {
        status: 'withdrawn',
        corrections: [
          { kind: 'note', date: '2018-05-15T11:29:10Z', text: 'Out of date & gone.' },
          { kind: 'update', date: '2016-06-18T10:47:49Z', text: 'N' },
        ],
      },
    ],
  ] as const) {
    it(`reads ${name}`, async () => assert.deepEqual(await read(fields), expected));
  }

  it('says a release withdrawn even when nobody says why', async () => {
    const withdrawn_notice = { withdrawn_at: '2018-05-15T11:29:10Z' };
    const result = await readValue({ ...item, withdrawn_notice });
    assert.equal(result.releases[0]?.status, 'withdrawn');
    assert.deepEqual(found(result), ['warning missing /withdrawn_notice/withdrawn_at']);
  });

  it('says where a fault stands, and what is lost', async () => {
    const result = await readValue([
      item,
      { ...item, title: null },
      {
        ...item,
        details: { change_history: [{ public_timestamp: 'soon', note: 'N' }], collection: 1 },
        links: { roles: [thing('R', '/r')] },
      },
    ]);
    assert.deepEqual(found(result), [
      'error headline-missing /1',
      'warning date-unparsable /2/details/change_history/0/public_timestamp',
    ]);
    assert.deepEqual(lost(result), ['/2/details/collection', '/2/links/roles']);
  });

  it('reads a counter of its own', async () => {
    const fields = { '/metrics/pageviews': '/details/views' };
    assert.deepEqual(await read({ details: { views: 5 } }, { fields }), {
      metrics: { pageviews: 5 },
    });
  });
});

describe('pictures of GOV.UK', () => {
  for (const [name, details, media] of [
    [
      'one picture',
      {
        image: {
          url: 'https://a.example/s300_i.jpg',
          high_resolution_url: 'https://a.example/s960_i.jpg',
          alt_text: 'A bridge',
          caption: 'C',
          credit: 'P',
        },
      },
      {
        type: 'image',
        role: 'lead',
        url: 'https://a.example/s960_i.jpg',
        alt: 'A bridge',
        caption: 'C',
        credit: 'P',
        renditions: [{ url: 'https://a.example/s300_i.jpg' }],
      },
    ],
    [
      'a picture in several widths, the widest first',
      {
        images: [
          {
            type: 'lead',
            sources: {
              s300: 'https://a.example/s300_i.jpg',
              s960: 'https://a.example/s960_i.jpg',
              s712: 'https://a.example/s712_i.jpg',
            },
            caption: 'C',
            content_type: 'image/jpeg',
          },
        ],
      },
      {
        type: 'image',
        role: 'lead',
        url: 'https://a.example/s960_i.jpg',
        width: 960,
        mimeType: 'image/jpeg',
        caption: 'C',
        renditions: [
          { url: 'https://a.example/s712_i.jpg', width: 712 },
          { url: 'https://a.example/s300_i.jpg', width: 300 },
        ],
      },
    ],
    [
      'a picture that stands in for none',
      { images: [{ sources: { s960: 'https://a.example/s960_o.jpg' }, caption: 'placeholder' }] },
      {
        type: 'image',
        role: 'lead',
        url: 'https://a.example/s960_o.jpg',
        width: 960,
        decorative: true,
      },
    ],
    [
      'a picture whose alt says that it stands in',
      { image: { url: 'https://a.example/placeholder.jpg', alt_text: 'placeholder' } },
      { type: 'image', role: 'lead', url: 'https://a.example/placeholder.jpg', decorative: true },
    ],
    [
      'a picture without alt',
      { image: { url: 'https://a.example/i.jpg', alt_text: '' } },
      { type: 'image', role: 'lead', url: 'https://a.example/i.jpg' },
    ],
    [
      'an attachment',
      {
        attachments: [
          {
            attachment_type: 'file',
            url: 'https://a.example/f.pdf',
            title: 'F',
            content_type: 'application/pdf',
            file_size: 999,
            number_of_pages: 3,
            accessible: false,
          },
        ],
      },
      {
        role: 'attachment',
        url: 'https://a.example/f.pdf',
        title: 'F',
        mimeType: 'application/pdf',
        bytes: 999,
      },
    ],
  ] as const) {
    it(`reads ${name}`, async () => assert.deepEqual(await read({ details }), { media: [media] }));
  }
});

describe('speeches of GOV.UK', () => {
  const speech = { document_type: 'speech', schema_name: 'speech' };
  const ada = thing('Dame Ada', '/p/ada');
  const attendance = [{ event: 'speech', as: ['speaker'] }];

  for (const [delivered_on, start] of [
    ['2012-05-22T01:00:00+01:00', '2012-05-22'],
    ['2016-02-02T00:00:00+00:00', '2016-02-02'],
    ['2016-07-02T00:00:00.000+01:00', '2016-07-02'],
    ['2016-02-02T00:00Z', '2016-02-02'],
    ['2016-02-02', '2016-02-02'],
    ['2014-04-01T09:30:00+01:00', '2014-04-01T09:30:00+01:00'],
    ['2014-04-01T00:30:00+01:00', '2014-04-01T00:30:00+01:00'],
    ['2014-04-01T00:00:30+01:00', '2014-04-01T00:00:30+01:00'],
    // Without a zone it is the time that it says.
    ['2014-04-01T00:00', '2014-04-01T00:00'],
  ] as const) {
    it(`reads that one was delivered on ${delivered_on} as ${start}`, async () => {
      const { events } = await readClean({ ...item, ...speech, details: { delivered_on } });
      assert.deepEqual(events, [{ id: 'speech', name: 'T', start }]);
    });
  }

  it('reads event and speaker, who is among the people too', async () => {
    const fields = {
      ...speech,
      details: { delivered_on: '2016-02-02T00:00:00+00:00', location: 'Guildhall, London' },
      links: { speaker: [ada], people: [ada, thing('Bo', '/p/bo')] },
    };
    assert.deepEqual(await read(fields), {
      type: 'other',
      events: [
        { id: 'speech', name: 'T', start: '2016-02-02', venue: { name: 'Guildhall, London' } },
      ],
      participants: [{ ...named('Dame Ada', '/p/ada'), attendance }, named('Bo', '/p/bo')],
    });
  });

  it('reads a speaker without a page', async () => {
    const fields = {
      ...speech,
      details: {
        delivered_on: '2016-05-18T12:30:00+00:00',
        speaker_without_profile: 'The Lord Mayor',
      },
    };
    assert.deepEqual(await read(fields), {
      type: 'other',
      events: [{ id: 'speech', name: 'T', start: '2016-05-18T12:30:00+00:00' }],
      participants: [{ name: 'The Lord Mayor', attendance }],
    });
  });

  it('reads a speaker of whom no more is known', async () => {
    assert.deepEqual(await read({ ...speech, links: { speaker: [ada] } }), {
      type: 'other',
      participants: [{ ...named('Dame Ada', '/p/ada'), attendance: [{ as: ['speaker'] }] }],
    });
  });

  it('reads who wrote an article, which is no event', async () => {
    const fields = {
      document_type: 'authored_article',
      details: { delivered_on: '2016-02-02T00:00:00+00:00' },
      links: { speaker: [ada], people: [ada] },
    };
    assert.deepEqual(await read(fields), {
      type: 'other',
      created: '2016-02-02',
      authors: [named('Dame Ada', '/p/ada')],
    });
  });

  it('keeps the rest of an event whose date is none', async () => {
    const details = { delivered_on: '2016-02-30T00:00:00+00:00', location: 'L' };
    const result = await readValue({ ...item, ...speech, details });
    assert.deepEqual(result.releases[0]?.events, [
      { id: 'speech', name: 'T', venue: { name: 'L' } },
    ]);
    assert.deepEqual(found(result), ['warning date-invalid /details/delivered_on']);
  });
});
