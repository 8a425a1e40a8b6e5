import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, found, places, readArticle, readDocument } from '../helpers/schema-org.js';

const url = (name: string) => `https://x.example/${name}`;

const event = (fields: object = {}) => ({ '@type': 'Event', '@id': '#e', name: 'E', ...fields });

/** What becomes of an event that the article is about, besides id and name. */
async function read(fields: object): Promise<object> {
  const { events } = (await article({ about: event(fields) })) as { events: readonly object[] };
  const { id, name, ...rest } = events[0] as { id: string; name: string };
  assert.deepEqual([id, name, events.length], ['e', 'E', 1]);
  return rest;
}

/** Who takes part in an event. */
async function participants(fields: object, ...nodes: readonly object[]) {
  const result = await readArticle({ about: event(fields) }, ...nodes);
  assert.deepEqual([found(result), places(result)], [[], []]);
  return result.releases[0]?.participants;
}

describe('an event of schema.org', () => {
  for (const [name, fields, expected] of [
    [
      'its dates',
      { startDate: '2018-11-05', endDate: '2018-11-06', doorTime: '2018-11-05T18:00+0800' },
      { start: '2018-11-05', end: '2018-11-06', doors: '2018-11-05T18:00+08:00' },
    ],
    [
      'a status as address',
      { eventStatus: 'https://schema.org/EventCancelled' },
      { status: 'cancelled' },
    ],
    ['a status in American spelling', { eventStatus: 'EventCanceled' }, { status: 'cancelled' }],
    ['a status as bare name', { eventStatus: 'EventMovedOnline' }, { status: 'moved-online' }],
    [
      'a status by reference',
      { eventStatus: { '@id': 'http://schema.org/EventPostponed' } },
      { status: 'postponed' },
    ],
    [
      'a status with the day it was planned for',
      { eventStatus: 'schema:EventRescheduled', previousStartDate: ['2018-11-01', '2018-11-02'] },
      { status: 'rescheduled', previousStart: ['2018-11-01', '2018-11-02'] },
    ],
    [
      'attendance in person',
      { eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' },
      { attendanceMode: 'in-person' },
    ],
    [
      'attendance from afar',
      { eventAttendanceMode: 'OnlineEventAttendanceMode' },
      { attendanceMode: 'online' },
    ],
    [
      'both',
      { eventAttendanceMode: 'http://schema.org/MixedEventAttendanceMode' },
      { attendanceMode: 'mixed' },
    ],
    ['a venue by name', { location: 'Hall' }, { venue: { name: 'Hall' } }],
    [
      'a venue with its address as text',
      { location: { '@type': 'Place', name: 'Hall', address: '1 Way, Town' } },
      { venue: { name: 'Hall', address: { text: '1 Way, Town' } } },
    ],
    [
      'an address for a venue',
      { location: { '@type': 'PostalAddress', streetAddress: '1 Way' } },
      { venue: { address: { street: '1 Way' } } },
    ],
    [
      'a venue and a virtual one',
      {
        location: [
          { '@type': 'VirtualLocation', url: url('stream') },
          { '@type': 'Place', name: 'Hall' },
        ],
      },
      { venue: { name: 'Hall' }, onlineUrl: url('stream') },
    ],
    [
      'its description, address, and where to register',
      { description: 'D', url: url('e'), offers: { '@type': 'Offer', url: url('tickets') } },
      { description: 'D', url: url('e'), registrationUrl: url('tickets') },
    ],
  ] as const) {
    it(`has ${name}`, async () => assert.deepEqual(await read(fields), expected));
  }

  for (const type of [
    'BusinessEvent',
    'Festival',
    'schema:ExhibitionEvent',
    ['Thing', 'EducationEvent'],
  ]) {
    it(`may be a ${type.toString()}`, async () => {
      const { releases } = await readArticle({}, event({ '@type': type }));
      assert.deepEqual(releases, [{ headline: 'H', events: [{ id: 'e', name: 'E' }] }]);
    });
  }

  it('keeps a status that nobody knows to itself', async () => {
    const result = await readArticle({ about: event({ eventStatus: 'EventForgotten' }) });
    assert.deepEqual(found(result), ['warning unknown-value /@graph/0/about/eventStatus']);
  });

  it('belongs to another', async () => {
    const { releases } = await readArticle({
      about: event({
        superEvent: { '@type': 'Event', '@id': url('#week'), name: 'Week' },
        subEvents: { '@type': 'Event', name: 'Talk', superEvent: { '@id': '#e' } },
      }),
    });
    assert.deepEqual(
      releases[0]?.events?.map(({ id, name, partOf }) => [id, name, partOf]),
      [
        ['e', 'E', 'week'],
        ['week', 'Week', undefined],
        ['event-3', 'Talk', 'e'],
      ],
    );
  });

  it('in the graph belongs to the only article', async () => {
    const { releases } = await readArticle({}, event());
    assert.deepEqual(releases[0]?.events, [{ id: 'e', name: 'E' }]);
  });

  it('belongs to the articles that are about it, or that it names as such', async () => {
    const result = await readDocument([
      { '@type': 'NewsArticle', headline: 'A', about: { '@id': '#e' } },
      { '@type': 'NewsArticle', headline: 'B', '@id': '#b' },
      event(),
      event({ '@id': '#f', name: 'F', subjectOf: { '@id': '#b' } }),
      event({ '@id': '#g', name: 'G' }),
    ]);
    assert.deepEqual(
      result.releases.map(({ headline, events }) => [headline, events?.map(({ name }) => name)]),
      [
        ['A', ['E']],
        ['B', ['F']],
      ],
    );
    assert.deepEqual([found(result), places(result)], [[], ['/4']]);
  });

  it('alone lends its name to a release, which is said', async () => {
    const result = await readDocument({
      '@context': 'https://schema.org',
      '@type': 'MusicEvent',
      name: 'Concert',
      description: 'D',
      url: url('1'),
      inLanguage: 'en',
      image: url('i.jpg'),
      startDate: '2018-11-05',
      performer: { '@type': 'MusicGroup', name: 'Band' },
    });
    assert.deepEqual(result.releases, [
      {
        id: url('1'),
        url: url('1'),
        headline: 'Concert',
        language: 'en',
        media: [{ url: url('i.jpg'), type: 'image', role: 'lead' }],
        events: [
          { id: 'event-1', name: 'Concert', description: 'D', start: '2018-11-05', url: url('1') },
        ],
        participants: [
          {
            kind: 'organization',
            name: 'Band',
            attendance: [{ event: 'event-1', as: ['performer'] }],
          },
        ],
      },
    ]);
    assert.deepEqual(found(result), ['warning missing ']);
  });

  it('lends its name to an article without one', async () => {
    const { releases } = await readArticle({
      headline: undefined,
      articleBody: 'B',
      about: event(),
    });
    assert.deepEqual([releases[0]?.headline, releases[0]?.body?.text], ['E', ['B']]);
  });

  it('beside others makes a release each, but not when it belongs to them', async () => {
    const { releases } = await readDocument([
      event({ subEvent: { '@id': '#f' } }),
      event({ '@id': '#f', name: 'F' }),
      event({ '@id': '#g', name: 'G' }),
    ]);
    assert.deepEqual(
      releases.map(({ headline, events }) => [headline, events?.length]),
      [
        ['E', 2],
        ['G', 1],
      ],
    );
  });
});

describe('participants of schema.org', () => {
  const at = (as?: string, more?: object) => [{ event: 'e', ...(as && { as: [as] }), ...more }];
  const person = (name: string) => ({ '@type': 'Person', name });

  for (const [name, fields, expected] of [
    [
      'attendees',
      { attendee: ['A', person('B')] },
      [
        { name: 'A', attendance: at('attendee') },
        { kind: 'person', name: 'B', attendance: at('attendee') },
      ],
    ],
    [
      'attendees and performers under superseded names',
      { attendees: ['A'], performers: ['B'] },
      [
        { name: 'A', attendance: at('attendee') },
        { name: 'B', attendance: at('performer') },
      ],
    ],
    [
      'sponsors and contributors',
      { sponsor: { '@type': 'Organization', name: 'A' }, contributor: 'B' },
      [
        { kind: 'organization', name: 'A', attendance: at('sponsor') },
        { name: 'B', attendance: at() },
      ],
    ],
    [
      'capacities by the name of a Role',
      {
        attendee: [
          { '@type': 'Role', roleName: 'host', attendee: person('A') },
          { '@type': 'OrganizationRole', roleName: 'Guest', attendee: [person('B'), person('C')] },
          { '@type': 'Role', roleName: 'Note taker', attendee: person('D') },
        ],
        performer: { '@type': 'PerformanceRole', roleName: 'speaker', performer: person('E') },
      },
      [
        { kind: 'person', name: 'A', attendance: at('host') },
        { kind: 'person', name: 'B', attendance: at('guest') },
        { kind: 'person', name: 'C', attendance: at('guest') },
        { kind: 'person', name: 'D', attendance: at('attendee', { text: 'Note taker' }) },
        { kind: 'person', name: 'E', attendance: at('speaker') },
      ],
    ],
    [
      'several capacities of one',
      { attendee: 'A', performer: person('A') },
      [{ kind: 'person', name: 'A', attendance: [...at('attendee'), ...at('performer')] }],
    ],
    [
      'unnamed groups',
      {
        attendee: {
          '@type': 'Organization',
          name: 'related staff',
          disambiguatingDescription: 'unnamed group',
        },
      },
      [{ kind: 'group', name: 'related staff', attendance: at('attendee') }],
    ],
    [
      'all that is known of a person',
      {
        attendee: {
          '@type': 'Person',
          name: ['A', { '@value': '甲', '@language': 'zh-Hans' }],
          alternateName: ['Aa', { '@value': 'Ā', '@language': 'lv' }],
          familyName: 'F',
          givenName: 'G',
          honorificPrefix: 'Dr',
          honorificSuffix: 'PhD',
          description: 'D',
          image: url('a.jpg'),
          url: url('a'),
          sameAs: [url('same')],
        },
      },
      [
        {
          kind: 'person',
          name: 'A',
          names: { 'zh-Hans': '甲', lv: 'Ā' },
          aliases: [{ text: 'Aa' }],
          familyName: 'F',
          givenName: 'G',
          honorific: 'Dr',
          honorificSuffix: 'PhD',
          attendance: at('attendee'),
          description: 'D',
          image: { url: url('a.jpg') },
          url: url('a'),
          sameAs: [url('same')],
        },
      ],
    ],
    [
      'titles beside bodies, none of which is said to belong to the other',
      {
        attendee: {
          '@type': 'Person',
          name: 'A',
          jobTitle: ['T', 'U'],
          affiliation: 'O',
          worksFor: { name: 'P' },
        },
      },
      [
        {
          kind: 'person',
          name: 'A',
          roles: [{ title: 'T' }, { title: 'U' }],
          affiliations: [{ name: 'P' }, { name: 'O' }],
          attendance: at('attendee'),
        },
      ],
    ],
    [
      'roles in their bodies, in the order of the titles',
      {
        attendee: {
          '@type': 'Person',
          name: 'A',
          jobTitle: ['T', { '@type': 'DefinedTerm', name: 'U' }],
          memberOf: [
            {
              '@type': 'OrganizationRole',
              roleName: 'U',
              startDate: '2018',
              memberOf: { name: 'O' },
            },
            { '@type': 'OrganizationRole', roleName: 'V', memberOf: { name: 'P' } },
            { '@type': 'Organization', name: 'Q' },
          ],
          worksFor: { '@type': 'EmployeeRole', roleName: 'T', worksFor: 'R' },
        },
      },
      [
        {
          kind: 'person',
          name: 'A',
          roles: [
            { title: 'T', organization: { name: 'R' } },
            { title: 'U', organization: { name: 'O' }, start: '2018' },
            { title: 'V', organization: { name: 'P' } },
          ],
          affiliations: [{ name: 'Q' }],
          attendance: at('attendee'),
        },
      ],
    ],
    [
      'an occupation',
      {
        attendee: {
          '@type': 'Person',
          name: 'A',
          hasOccupation: { '@type': 'Occupation', name: 'Baker' },
        },
      },
      [{ kind: 'person', name: 'A', roles: [{ title: 'Baker' }], attendance: at('attendee') }],
    ],
  ] as const) {
    it(`are read with ${name}`, async () => assert.deepEqual(await participants(fields), expected));
  }

  it('have a body once that is named with the role and without it', async () => {
    const { releases } = await readArticle(
      {
        about: event({
          attendee: {
            '@type': 'Person',
            name: 'A',
            memberOf: { '@type': 'OrganizationRole', roleName: 'T', memberOf: { '@id': '#o' } },
            affiliation: { '@id': '#o' },
          },
        }),
      },
      { '@id': '#o', '@type': 'Organization', name: 'O' },
    );
    const [person] = releases[0]?.participants ?? [];
    assert.deepEqual(person?.roles, [{ title: 'T', organization: { id: 'o', name: 'O' } }]);
    assert.equal(person.affiliations, undefined);
  });

  it('are named as organizers of the event, too', async () => {
    const { releases } = await readArticle(
      {
        about: event({ organizer: [{ '@id': '#o' }, person('B')] }),
      },
      { '@id': '#o', '@type': 'Organization', name: 'O', url: url('o') },
    );
    assert.deepEqual(releases[0]?.events?.[0]?.organizers, [
      { id: 'o', kind: 'organization', name: 'O', url: url('o') },
      { kind: 'person', name: 'B' },
    ]);
    assert.deepEqual(releases[0].participants, [
      { id: 'o', kind: 'organization', name: 'O', url: url('o'), attendance: at('organizer') },
      { kind: 'person', name: 'B', attendance: at('organizer') },
    ]);
  });

  it('are the same at several events by @id, else by name', async () => {
    const { releases } = await readArticle(
      {
        about: [
          event({ attendee: [{ '@id': '#a' }, person('B'), person('C')] }),
          event({ '@id': '#f', name: 'F', attendee: [person('A'), person('B'), { '@id': '#c' }] }),
        ],
      },
      { '@id': '#a', ...person('A') },
      { '@id': '#c', ...person('C') },
      { '@id': '#d', ...person('A') },
    );
    assert.deepEqual(
      releases[0]?.participants?.map(({ id, name, attendance }) => [
        id,
        name,
        attendance?.map(({ event }) => event),
      ]),
      [
        ['a', 'A', ['e', 'f']],
        ['c', 'C', ['e', 'f']],
        [undefined, 'B', ['e', 'f']],
      ],
    );
  });

  it('are two when they have the same name and an @id each', async () => {
    const found = await participants(
      { attendee: [{ '@id': '#a' }, { '@id': '#b' }] },
      { '@id': '#a', ...person('A') },
      { '@id': '#b', ...person('A') },
    );
    assert.deepEqual(
      found?.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('are told apart from those who are only spoken of', async () => {
    const { releases } = await readArticle({
      about: event({ attendee: person('A') }),
      mentions: [person('A'), person('B')],
    });
    assert.deepEqual(releases[0]?.participants, [
      { kind: 'person', name: 'A', attendance: at('attendee') },
      { kind: 'person', name: 'B' },
    ]);
  });
});
