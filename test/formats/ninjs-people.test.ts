import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places, read, readItem, rest, type Generation } from '../helpers/ninjs.js';

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
    assert.deepEqual([...places(result)].sort(), [
      '/infoSources/0/contactInfo/0',
      '/infoSources/0/contactInfo/1',
      '/infoSources/0/name',
      '/people/0/rel',
      '/places/0/geoJSON/coordinates',
    ]);
  });
});

describe('The byline of ninjs', () => {
  for (const [by, isName] of [
    ['Karl Melander', true],
    ['Ludwig van Beethoven', true],
    ["Frances d'Emilio", false],
    ['Mary-Jane O’Neill', true],
    ['J. R. Ewing', true],
    ['Von Anna Berg, agency', false],
    ['Von Anna Berg', false],
    ['By Anna Berg', false],
    ['Anna Berg/TT', false],
    ['Anna Berg and Bo Ek', false],
    ['Anna Berg, The Database', false],
    ['agency', false],
    ['Anna', false],
    ['Anna Berg 2', false],
  ] as const) {
    it(`stays as it is printed, “${by}”${isName ? ', and is an author' : ''}`, async () => {
      const expected = { byline: by, ...(isName && { authors: [{ name: by }] }) };
      assert.deepEqual(await read({ by }), expected);
      assert.deepEqual(await read({ byline: by }, 1), expected);
    });
  }
});
