import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue } from '../../src/core.js';
import { findings, places, read, readItem, rest, type Generation } from '../helpers/ninjs.js';

describe('People, bodies and places of ninjs', () => {
  for (const [name, generation, fields, expected] of [
    [
      'people of 3',
      3,
      { people: [{ name: 'A B', literal: 'a', uri: 'http://id.example/a', rel: 'about' }] },
      { participants: [{ id: 'a', kind: 'person', name: 'A B', sameAs: ['http://id.example/a'] }] },
    ],
    [
      'people of 1, identified by scheme and code',
      1,
      { person: [{ name: 'A B', scheme: 'http://id.example/', code: 'a' }] },
      { participants: [{ id: 'a', kind: 'person', name: 'A B', sameAs: ['http://id.example/a'] }] },
    ],
    [
      'people by an identifier that is no address',
      3,
      { people: [{ name: 'A B', uri: 'urn:p:1' }] },
      { participants: [{ id: 'urn:p:1', kind: 'person', name: 'A B' }] },
    ],
    [
      'an office in the name as it is printed',
      3,
      { people: [{ name: 'The Fund’s President, A B' }] },
      { participants: [{ kind: 'person', name: 'The Fund’s President, A B' }] },
    ],
    [
      'bodies with symbols of 3',
      3,
      {
        organisations: [
          {
            name: 'O',
            rel: 'mentions',
            symbols: [{ exchange: 'X', symbol: 'OO' }],
            contactInfo: [{ type: 'url', value: 'https://o.example/' }],
          },
        ],
      },
      {
        organizations: [
          { name: 'O', url: 'https://o.example/', symbols: [{ exchange: 'X', ticker: 'OO' }] },
        ],
      },
    ],
    [
      'bodies with symbols of 1',
      1,
      {
        organisation: [
          {
            name: 'O',
            scheme: 'http://id.example/',
            code: 'o',
            symbols: [{ exchange: 'X', ticker: 'OO' }],
          },
        ],
      },
      {
        organizations: [
          {
            id: 'o',
            name: 'O',
            sameAs: ['http://id.example/o'],
            symbols: [{ exchange: 'X', ticker: 'OO' }],
          },
        ],
      },
    ],
    [
      'points as longitude, latitude',
      3,
      { places: [{ name: 'Nanjing', geoJSON: { type: 'Point', coordinates: [118.78, 32.06] } }] },
      { places: [{ name: 'Nanjing', geo: { lat: 32.06, lon: 118.78 } }] },
    ],
    [
      'points of 2',
      2,
      { places: [{ name: 'P', geojson: { type: 'Point', coordinates: [-1.5, 2, 300] } }] },
      { places: [{ name: 'P', geo: { lat: 2, lon: -1.5 } }] },
    ],
    [
      'points of 1, whatever follows geometry_',
      1,
      {
        place: [
          { name: 'P', geometry_geojson: { type: 'Point', coordinates: [1, 2] } },
          { name: 'Q', geometry_x: { type: 'Point', coordinates: [3, 4] } },
        ],
      },
      {
        places: [
          { name: 'P', geo: { lat: 2, lon: 1 } },
          { name: 'Q', geo: { lat: 4, lon: 3 } },
        ],
      },
    ],
    [
      'points of features',
      3,
      {
        places: [
          {
            name: 'P',
            geoJSON: {
              type: 'Feature',
              properties: { a: 1 },
              geometry: { type: 'Point', coordinates: [1, 2] },
            },
          },
        ],
      },
      { places: [{ name: 'P', geo: { lat: 2, lon: 1 } }] },
    ],
    [
      'addresses',
      3,
      {
        places: [
          {
            name: 'P',
            contactInfo: [
              {
                address: {
                  lines: ['1 A Street', 'B'],
                  locality: 'C',
                  area: 'D',
                  postalCode: '7',
                  country: 'E',
                },
              },
              { type: 'url', value: 'https://p.example/' },
            ],
          },
        ],
      },
      {
        places: [
          {
            name: 'P',
            url: 'https://p.example/',
            address: {
              street: '1 A Street, B',
              locality: 'C',
              region: 'D',
              postalCode: '7',
              country: 'E',
            },
          },
        ],
      },
    ],
    [
      'publisher and source by their roles',
      3,
      { infoSources: [{ name: 'S' }, { name: 'P', role: 'publisher', uri: 'https://p.example/' }] },
      { publisher: { name: 'P', url: 'https://p.example/' }, source: { name: 'S' } },
    ],
    [
      'publisher and source by their relations in 1',
      1,
      {
        infosource: [
          { name: 'P', rel: 'publisher' },
          { name: 'S', rel: 'http://cv.example/originator' },
        ],
      },
      { publisher: { name: 'P' }, source: { name: 'S' } },
    ],
    [
      'contacts of a source, told by their values',
      2,
      {
        infosources: [
          {
            name: 'P',
            role: 'publisher',
            contactinfo: [
              { type: 'work', value: 'p@p.example' },
              { type: 'x', role: 'y', lang: 'en', name: 'z', value: '+86 (25) 123-45' },
              { value: 'https://p.example/' },
              { address: { lines: ['1 A Street'], locality: 'C', postalcode: '7' } },
            ],
          },
        ],
      },
      {
        publisher: { name: 'P' },
        contacts: [
          {
            name: 'P',
            email: 'p@p.example',
            phone: '+86 (25) 123-45',
            url: 'https://p.example/',
            address: '1 A Street, C, 7',
          },
        ],
      },
    ],
  ] as const satisfies readonly (readonly [string, Generation, object, object])[]) {
    it(`are read: ${name}`, async () => assert.deepEqual(await read(fields, generation), expected));
  }

  it('say in what capacity somebody was there, where there is but one event', async () => {
    const fields = { people: [{ name: 'A', rel: 'host, speaker' }], events: [{ name: 'E' }] };
    assert.deepEqual(await read(fields), {
      participants: [{ kind: 'person', name: 'A', attendance: [{ as: ['host', 'speaker'] }] }],
      events: [{ name: 'E' }],
    });
    const several = await readItem({ ...fields, events: [{ name: 'E' }, { name: 'F' }] });
    assert.deepEqual((rest(several) as { participants: object }).participants, [
      { kind: 'person', name: 'A' },
    ]);
    assert.deepEqual(places(several), ['/people/0/rel']);
  });

  it('lose other relations, fax numbers, shapes and who else supplied something', async () => {
    const result = await readItem({
      people: [{ name: 'A', rel: 'minister' }],
      infoSources: [
        {
          name: 'P',
          role: 'enhancer',
          contactInfo: [{ type: 'Fax', value: '123456' }, { value: '@p' }],
        },
      ],
      places: [{ name: 'Q', geoJSON: { type: 'Polygon', coordinates: [[[1, 2]]] } }],
    });
    assert.deepEqual(rest(result), {
      participants: [{ kind: 'person', name: 'A' }],
      places: [{ name: 'Q' }],
    });
    assert.deepEqual(places(result).sort(), [
      '/infoSources/0/contactInfo/0',
      '/infoSources/0/contactInfo/1',
      '/infoSources/0/name',
      '/people/0/rel',
      '/places/0/geoJSON/coordinates',
    ]);
  });
});

/** What is read of an event: the item itself, of 3.x. */
const readEvent = async (dates: object, details: object = {}, fields: object = {}) => {
  const all = { type: 'event', eventDetails: { dates, ...details }, ...fields };
  const { events, ...others } = (await read(all)) as { events: readonly [object] };
  return { event: events[0], others };
};

describe('Events of ninjs', () => {
  for (const [given, start] of [
    ['2018', '2018'],
    ['2018-11', '2018-11'],
    ['2018-11-05', '2018-11-05'],
    ['2018-11-05T16:00:00', '2018-11-05T16:00:00'],
    ['2018-11-05T16:00:00+08:00', '2018-11-05T16:00:00+08:00'],
    ['2018-11-05T16:00:00Z', '2018-11-05T16:00:00Z'],
    ['2018Z', '2018'],
    ['2018-05:00', '2018'],
    ['2018-11+08:00', '2018-11'],
    ['2018-11-05+08:00', '2018-11-05'],
    ['2018-11-05-05:00', '2018-11-05'],
  ] as const) {
    it(`start on ${given}`, async () => {
      const { event } = await readEvent({ expectedStartDate: given, expectedEndDate: given });
      assert.deepEqual(event, { id: 'urn:x:1', name: 'H', start, end: start });
    });
  }

  it('have an exact start and a rough end', async () => {
    const { event } = await readEvent({
      startDate: '2018-11-05T16:00:00+08:00',
      expectedEndDate: '2018-11-05',
    });
    assert.deepEqual(event, {
      id: 'urn:x:1',
      name: 'H',
      start: '2018-11-05T16:00:00+08:00',
      end: '2018-11-05',
    });
  });

  it('of 2 have days', async () => {
    const details = {
      dates: { startdate: '2018-11-05', enddate: '2018-11-06' },
      organiser: { name: 'O' },
    };
    assert.deepEqual(await read({ type: 'event', eventdetails: details }, 2), {
      events: [
        {
          id: 'urn:x:1',
          name: 'H',
          start: '2018-11-05',
          end: '2018-11-06',
          organizers: [{ name: 'O' }],
        },
      ],
    });
  });

  for (const [uri, status] of [
    ['http://cv.example/eventstatus/canceled', 'cancelled'],
    ['http://cv.example/eventstatus/Cancelled', 'cancelled'],
    ['http://cv.example/eventstatus/postponed', 'postponed'],
    ['http://cv.example/eventstatus/rescheduled', 'rescheduled'],
  ] as const) {
    it(`are ${status} by ${uri}`, async () => {
      const { event } = await readEvent({}, { eventStatus: uri });
      assert.deepEqual(event, { id: 'urn:x:1', name: 'H', status });
    });
  }

  it('report a status that isn’t known', async () => {
    const result = await readItem({
      type: 'event',
      eventDetails: { eventStatus: 'http://cv.example/e7' },
    });
    assert.deepEqual(findings(result), ['warning unknown-value /eventDetails/eventStatus']);
  });

  it('may be organised by a person, with an office and a telephone', async () => {
    const organiser = {
      name: 'A B',
      rel: 'Press officer',
      contactInfo: [{ type: 'Contact', role: 'Telephone', value: '076-141 14 79' }],
    };
    const { event, others } = await readEvent({}, { organiser });
    assert.deepEqual(event, {
      id: 'urn:x:1',
      name: 'H',
      organizers: [{ name: 'A B', title: 'Press officer' }],
    });
    assert.deepEqual(others, {
      contacts: [{ name: 'A B', title: 'Press officer', phone: '076-141 14 79' }],
    });
  });

  it('are known without a type, by their details; then the title is the name, and the place the venue', async () => {
    const result = await readValue({
      uri: 'urn:x:1',
      title: 'T',
      eventDetails: { dates: { startDate: '2018-11-05T16:00:00Z' } },
      places: [
        { name: 'Hall', contactInfo: [{ address: { locality: 'Nanjing' } }] },
        { name: 'P', rel: 'mentions' },
      ],
    });
    assert.deepEqual(result, {
      releases: [
        {
          id: 'urn:x:1',
          headline: 'T',
          places: [{ name: 'P' }],
          events: [
            {
              id: 'urn:x:1',
              name: 'T',
              start: '2018-11-05T16:00:00Z',
              venue: { name: 'Hall', address: { locality: 'Nanjing' } },
            },
          ],
        },
      ],
      problems: [],
      losses: [],
    });
  });

  it('are classed by the events that they name, which are no other events', async () => {
    const result = await readItem({
      type: 'event',
      events: [{ name: 'Week of planned activity', literal: '40', rel: 'Week' }],
    });
    assert.deepEqual(rest(result), { events: [{ id: 'urn:x:1', name: 'H' }] });
    assert.deepEqual(places(result), ['/events']);
  });

  for (const [name, generation, fields, events] of [
    [
      'a name and an identifier of 3',
      3,
      { events: [{ id: 'e', name: 'E', rel: 'about', uri: 'urn:e' }] },
      [{ id: 'e', name: 'E' }],
    ],
    ['one without brackets', 3, { events: { name: 'E', literal: 'e' } }, [{ id: 'e', name: 'E' }]],
    ['a name and a code of 1', 1, { event: [{ name: 'E', code: 'e' }] }, [{ id: 'e', name: 'E' }]],
    [
      'a place that is said to be the venue',
      2,
      { events: [{ name: 'E' }], places: [{ name: 'Hall', rel: 'venue' }] },
      [{ name: 'E', venue: { name: 'Hall' } }],
    ],
  ] as const satisfies readonly (readonly [string, Generation, object, object])[]) {
    it(`are named in an item: ${name}`, async () =>
      assert.deepEqual(await read(fields, generation), { events }));
  }

  it('aren’t identified by dates, and have no other relation to the item', async () => {
    const result = await readItem({
      events: [
        { name: 'E', literal: '2018-11-05' },
        { name: 'F', rel: 'Week' },
      ],
    });
    assert.deepEqual(rest(result), { events: [{ name: 'E' }] });
    assert.deepEqual(places(result), ['/events/0/literal', '/events/1']);
  });

  it('have the details of the associated items that are the same, by address or name', async () => {
    const associations = ['a', 'b', 'c'].map((key) => ({
      name: key,
      rel: 'event',
      uri: `urn:e:${key}`,
      type: 'event',
      title: key.toUpperCase(),
      pubStatus: 'usable',
      version: '1',
      descriptions: [{ value: `About ${key}` }],
      eventDetails: { dates: { expectedStartDate: '2018-11-05' } },
      places: [{ name: `Hall ${key}`, rel: 'venue' }],
    }));
    const event = (key: string) => ({
      description: `About ${key}`,
      start: '2018-11-05',
      venue: { name: `Hall ${key}` },
    });
    const fields = {
      events: [
        { id: '2', name: 'B' },
        { id: '1', name: 'One', uri: 'urn:e:a' },
      ],
      associations,
      places: [{ name: 'Hall a', rel: 'venue' }, { name: 'Hall b' }],
    };
    assert.deepEqual(await read(fields), {
      events: [
        { id: '2', name: 'B', ...event('b') },
        { id: '1', name: 'One', ...event('a') },
        { id: 'urn:e:c', name: 'C', ...event('c') },
      ],
      places: [{ name: 'Hall b' }],
    });
  });
});
