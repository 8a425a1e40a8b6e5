import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readNative, toICalendar, type Release } from '../../src/core.js';
import { demoReleases, readWith, seedFixture, seedRelease } from '../helpers/data.js';

const now = Date.UTC(2018, 9, 5, 1, 30);

type Component = InstanceType<typeof ICAL.Component>;

/** What an independent reader, which is strict, makes of it. */
function parsed(text: string): readonly Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never[]);
  assert.equal(calendar.name, 'vcalendar');
  return calendar.getAllSubcomponents('vevent');
}

/** The values of an event's property, as the format writes dates and times. */
const values = (event: Component | undefined, name: string): readonly string[] =>
  (event?.getAllProperties(name) ?? []).flatMap((property) =>
    property.getValues().map((value: unknown) => String(value)),
  );

/** The only event of a release whose only event has these fields. */
function eventOf(fields: object, besides: object = {}): Component | undefined {
  const { release, problems } = readWith({ events: [{ name: 'E', ...fields }], ...besides });
  assert.deepEqual(problems, []);
  return parsed(toICalendar(release, { now }).text)[0];
}

const lossesFor = (fields: object, besides?: object) =>
  toICalendar(readWith({ events: [{ name: 'E', ...fields }], ...besides }).release, { now }).losses;
const placesOf = (...given: Parameters<typeof lossesFor>) =>
  lossesFor(...given).map(({ path }) => path);

describe('toICalendar', () => {
  it('writes a calendar object as RFC 5545 asks for it', () => {
    const { release } = readWith({
      id: 'r',
      url: 'https://x.example/1',
      events: [{ id: 'e', name: 'Opening', start: '2018-11-05' }],
    });
    const { text, mediaType } = toICalendar(release, { now });
    assert.equal(mediaType, 'text/calendar; charset=utf-8');
    assert.deepEqual(text.split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//news-elements//news-elements//EN',
      'BEGIN:VEVENT',
      'UID:9ecea7a9-9d22-8dc5-8e7b-97f0da468b83',
      'DTSTAMP:20181005T013000Z',
      'DTSTART;VALUE=DATE:20181105',
      'DTEND;VALUE=DATE:20181106',
      'SUMMARY:Opening',
      'URL:https://x.example/1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  const shanghai = { timeZone: 'Asia/Shanghai' };
  for (const [name, fields, start, end, lost] of [
    ['a day', { start: '2018-11-05' }, '2018-11-05', '2018-11-06', []],
    [
      'days, of which the last is one of them',
      { start: '2018-12-30', end: '2019-01-02' },
      '2018-12-30',
      '2019-01-03',
      [],
    ],
    ['one day twice', { start: '2018-11-05', end: '2018-11-05' }, '2018-11-05', '2018-11-06', []],
    [
      'a day with a time at its end, as a day',
      { start: '2018-11-05', end: '2018-11-06T18:00' },
      '2018-11-05',
      '2018-11-07',
      ['/events/0/end'],
    ],
    [
      'a day with an instant at its end, as the day in the zone',
      { start: '2018-11-05', end: '2018-11-05T20:00Z', ...shanghai },
      '2018-11-05',
      '2018-11-07',
      ['/events/0/end', '/events/0/timeZone'],
    ],
    [
      'a day with an instant at its end, as the day printed',
      { start: '2018-11-05', end: '2018-11-06T02:00+08:00' },
      '2018-11-05',
      '2018-11-07',
      ['/events/0/end'],
    ],
    [
      'a day that ends in a month, as a day',
      { start: '2018-11-05', end: '2018-12' },
      '2018-11-05',
      '2018-11-06',
      ['/events/0/end'],
    ],
    [
      'days that end before they start, as a day',
      { start: '2018-11-05', end: '2018-11-04' },
      '2018-11-05',
      '2018-11-06',
      ['/events/0/end'],
    ],
    [
      'an instant, in UTC',
      { start: '2018-11-05T14:30+08:00', end: '2018-11-05T16:00:30+08:00' },
      '2018-11-05T06:30:00Z',
      '2018-11-05T08:00:30Z',
      [],
    ],
    [
      'wall time by its zone',
      { start: '2018-11-05T14:30', end: '2018-11-05T16:00', ...shanghai },
      '2018-11-05T06:30:00Z',
      '2018-11-05T08:00:00Z',
      ['/events/0/timeZone'],
    ],
    [
      'wall time and an instant together',
      { start: '2018-11-05T14:30', end: '2018-11-05T08:00Z', ...shanghai },
      '2018-11-05T06:30:00Z',
      '2018-11-05T08:00:00Z',
      ['/events/0/timeZone'],
    ],
    [
      'wall time without a zone as it is',
      { start: '2018-11-05T14:30', end: '2018-11-05T16:00' },
      '2018-11-05T14:30:00',
      '2018-11-05T16:00:00',
      [],
    ],
    [
      'no end that is not of the kind of its start',
      { start: '2018-11-05T14:30', end: '2018-11-05T08:00Z' },
      '2018-11-05T14:30:00',
      undefined,
      ['/events/0/end'],
    ],
    [
      'no time for the end of a day',
      { start: '2018-11-05T14:30Z', end: '2018-11-05' },
      '2018-11-05T14:30:00Z',
      undefined,
      ['/events/0/end'],
    ],
    [
      'no end before the start',
      { start: '2018-11-05T14:30Z', end: '2018-11-05T14:29Z' },
      '2018-11-05T14:30:00Z',
      undefined,
      ['/events/0/end'],
    ],
    [
      'no end that is the start',
      { start: '2018-11-05T14:30Z', end: '2018-11-05T14:30Z' },
      '2018-11-05T14:30:00Z',
      undefined,
      [],
    ],
    [
      'no fractions',
      { start: '2018-11-05T14:30:00.5Z', end: '2018-11-05T15:30:00.000Z' },
      '2018-11-05T14:30:00Z',
      '2018-11-05T15:30:00Z',
      ['/events/0/start'],
    ],
    ['the last day that has four digits', { start: '9999-12-31' }, '9999-12-31', undefined, []],
    ['a year of few digits', { start: '0050-01-31' }, '50-01-31', '50-02-01', []], // as ical.js says it
  ] as const) {
    it(`writes ${name}`, () => {
      const event = eventOf(fields);
      assert.deepEqual(values(event, 'dtstart'), [start]);
      assert.deepEqual(values(event, 'dtend'), end === undefined ? [] : [end]);
      const places = placesOf(fields).filter((path) => path.startsWith('/events'));
      assert.deepEqual(places.sort(), lost);
    });
  }

  it('takes the zone of the release where the event has none', () => {
    const besides = { timeZone: 'Asia/Kolkata' };
    const start = '2018-11-05T14:30';
    assert.deepEqual(values(eventOf({ start }, besides), 'dtstart'), ['2018-11-05T09:00:00Z']);
    assert.deepEqual(values(eventOf({ start, ...shanghai }, besides), 'dtstart'), [
      '2018-11-05T06:30:00Z',
    ]);
  });

  for (const [name, fields] of [
    ['no start', {}],
    ['a month for a start', { start: '2018-11' }],
    ['a year for a start', { start: '2018', end: '2018-11-05' }],
    ['a start before all years', { start: '0000-01-01T00:00+08:00' }],
  ] as const) {
    it(`leaves out an event with ${name}, and says so`, () => {
      const { release } = readWith({
        events: [
          { name: 'A', start: '2018-11-05' },
          { name: 'B', ...fields },
        ],
      });
      const { text, losses } = toICalendar(release, { now });
      assert.deepEqual(
        parsed(text).flatMap((event) => values(event, 'summary')),
        ['A'],
      );
      assert.ok(losses.some(({ path }) => path === '/events/1'));
    });
  }

  it('writes nothing where no event can be written', () => {
    for (const events of [undefined, [], [{ name: 'E' }]]) {
      const { text, losses } = toICalendar(readWith({ events }).release, { now });
      assert.equal(text, '');
      assert.equal(losses[0]?.path, '');
    }
  });

  it('tells what there is to tell of an event', () => {
    const event = eventOf(
      {
        start: '2018-11-05',
        description: 'First; second, third\\\n\nFourth',
        status: 'cancelled',
        venue: {
          name: 'Town Hall',
          address: { street: '1 High St', locality: 'Ely', postalCode: 'CB7', country: 'GB' },
          geo: { lat: 52.4, lon: -0.0000001 },
        },
        onlineUrl: 'https://x.example/live?a=1;b,c',
        url: 'https://x.example/event',
        registrationUrl: 'https://x.example/register',
      },
      {
        language: 'en-GB',
        url: 'https://x.example/release',
        category: 'Science, Art',
        tags: ['a;b', 'c'],
      },
    );
    const say = (name: string) => values(event, name);
    assert.deepEqual(say('summary'), ['E']);
    assert.equal(event?.getFirstProperty('summary')?.getParameter('language'), 'en-GB');
    assert.deepEqual(say('description'), [
      'First; second, third\\\n\nFourth\n\nhttps://x.example/register\n\nhttps://x.example/release',
    ]);
    assert.deepEqual(say('location'), ['Town Hall, 1 High St, Ely, CB7, GB']);
    assert.deepEqual(event.getFirstPropertyValue('geo'), [52.4, -0]);
    assert.deepEqual(say('url'), ['https://x.example/event']);
    assert.deepEqual(say('status'), ['CANCELLED']);
    assert.deepEqual(say('conference'), ['https://x.example/live?a=1;b,c']);
    assert.deepEqual(say('categories'), ['Science, Art', 'a;b', 'c']);
    assert.deepEqual(say('transp'), ['TRANSPARENT']);
  });

  it('takes an address as printed before its parts', () => {
    const venue = { address: { text: '1 High St, Ely', locality: 'Ely' } };
    const fields = { start: '2018-11-05', venue };
    assert.deepEqual(values(eventOf(fields), 'location'), ['1 High St, Ely']);
    assert.ok(placesOf(fields).includes('/events/0/venue/address/locality'));
  });

  for (const [status, written, lost] of [
    ['scheduled', 'CONFIRMED', false],
    ['cancelled', 'CANCELLED', false],
    ['postponed', 'TENTATIVE', true],
    ['rescheduled', 'CONFIRMED', true],
    ['moved-online', 'CONFIRMED', true],
  ] as const) {
    it(`writes ${status} as ${written}`, () => {
      const fields = { start: '2018-11-05', status };
      assert.deepEqual(values(eventOf(fields), 'status'), [written]);
      assert.equal(placesOf(fields).includes('/events/0/status'), lost);
    });
  }

  it('names those who are there, by side, and nobody else; nobody is invited', () => {
    const hall = { id: 'h', name: 'City Council', aliases: ['Council'] };
    const { release } = readWith({
      organizations: [hall],
      sides: [
        { id: 'a', name: 'City' },
        { id: 'b', name: 'University' },
      ],
      events: [
        { id: 'e', name: 'E', start: '2018-11-05' },
        { id: 'f', name: 'F', start: '2018-11-05' },
      ],
      participants: [
        {
          name: 'Ann Lee',
          honorific: 'Dr',
          honorificSuffix: 'PhD',
          side: 'b',
          attendance: [{ event: 'e', as: 'host' }],
          roles: ['dean', { title: 'professor', organization: 'University of X' }],
        },
        {
          name: 'Dr Bo Li',
          honorific: 'Dr',
          side: 'a',
          attendance: ['guest'],
          roles: [
            { title: 'head of the Council', organization: { ref: 'h' } },
            { title: 'mayor', organization: { ref: 'h' } },
          ],
        },
        { name: 'related staff', kind: 'group', attendance: [{ event: 'e' }] },
        { name: 'Nobody' },
      ],
    });
    const { text, losses } = toICalendar(release, { now });
    const events = parsed(text);
    assert.deepEqual(
      events.flatMap((event) => values(event, 'description')),
      [
        'City:\nDr Bo Li, head of the Council; mayor, City Council\n\n' +
          'University:\nDr Ann Lee, PhD, dean; professor, University of X\n\n' +
          'related staff',
        'City:\nDr Bo Li, head of the Council; mayor, City Council',
      ],
    );
    assert.doesNotMatch(text, /ATTENDEE|ORGANIZER/);
    assert.deepEqual(
      losses.map(({ path }) => path).filter((path) => /^.(part|side)/.test(path)),
      [
        '/participants/0/attendance/0/as',
        '/participants/1/roles/0/organization/id',
        '/participants/1/roles/0/organization/aliases',
        '/participants/1/roles/1/organization/id',
        '/participants/1/roles/1/organization/aliases',
        '/participants/1/attendance/0/as',
        '/participants/2/kind',
        '/participants/3',
      ],
    );
  });

  it('gives an event the same UID in every edition, and every event its own', () => {
    const uids = (besides: object, ...ids: readonly (string | undefined)[]) => {
      const events = ids.map((id) => ({ name: 'E', start: '2018-11-05', ...(id && { id }) }));
      const { text } = toICalendar(readWith({ events, ...besides }).release, { now });
      return parsed(text).flatMap((event) => values(event, 'uid'));
    };
    const url = 'https://x.example/news?id=212';
    const [a, b] = uids({ url }, 'a', 'b');
    assert.deepEqual(uids({ url, headline: 'Changed', revision: '2' }, 'b', 'a'), [b, a]);
    assert.deepEqual(uids({ id: url, url: 'https://x.example/moved' }, 'a'), [a]);
    const others = [
      uids({ url: 'https://x.example/news?id=211' }, 'a'),
      uids({ url }, undefined, undefined, '0', '1', 'a', 'a'),
      uids({}, 'a'),
      uids({ headline: 'I' }, 'a'),
    ].flat();
    assert.equal(new Set([...others, b]).size, others.length + 1);
    assert.equal(others.filter((uid) => uid === a).length, 1);
    for (const uid of others) {
      assert.match(uid, /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('says which event another belongs to', () => {
    const { release } = readWith({
      events: [
        { id: 'fair', name: 'Fair', start: '2018-11-05', partOf: 'fair' },
        { name: 'Talk', start: '2018-11-05', partOf: 'fair' },
      ],
    });
    const [fair, talk] = parsed(toICalendar(release, { now }).text);
    assert.deepEqual(values(fair, 'related-to'), []);
    assert.deepEqual(values(talk, 'related-to'), values(fair, 'uid'));
    assert.equal(talk?.getFirstProperty('related-to')?.getParameter('reltype'), 'PARENT');
  });

  it('breaks lines after 75 octets, between characters', () => {
    for (const letter of ['a', 'é', '张', '😀', 'e\u0301']) {
      const name = letter.repeat(200);
      const { release } = readWith({ events: [{ name, start: '2018-11-05' }] });
      const { text } = toICalendar(release, { now });
      const lines = text.split('\r\n');
      const longest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
      assert.ok(longest <= 75 && longest > 71, `${letter}: ${longest}`);
      assert.equal(Buffer.from(text).toString(), text);
      assert.deepEqual(values(parsed(text)[0], 'summary'), [name]);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '\\',
        ';',
        ',',
        ':',
        '"',
        '^',
        '\r',
        '\n',
        '\t',
        ' ',
        'n',
        'N',
        '张',
        '👨\u200D👩',
      ),
    }),
    fc.constantFrom('END:VEVENT\r\nBEGIN:VALARM', '\\n', 'a\\', '\\\\n', '\uD800', ' \r\n x'),
  );

  it('gives back any text in any field, in lines of 75 octets, and no line of the text’s own', () => {
    const day = { start: '2018-11-05' };
    fc.assert(
      fc.property(fc.record({ name: text, description: text, venue: text, tag: text }), (any) => {
        const event = { name: any.name, description: any.description, venue: { name: any.venue } };
        const release: Release = {
          headline: 'H',
          language: 'zh-Hans',
          events: [{ ...day, ...event }],
          // Not the other way round: ical.js takes the comma after a tag that ends in a backslash for escaped.
          tags: [{ name: 'first' }, { name: any.tag }],
        };
        const written = toICalendar(release, { now }).text;
        const lines = written.split('\r\n');
        assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)));
        const [only, ...more] = parsed(written);
        assert.deepEqual(more, []);
        // Control characters have no place (RFC 5545 section 3.1), and line ends are all alike.
        const kept = (raw: string) =>
          raw
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/(?![\t\n])[\0-\x1F\x7F]/g, ' ');
        const full = (raw: string) => (raw ? [kept(raw)] : []);
        assert.deepEqual(values(only, 'summary'), full(any.name));
        assert.deepEqual(values(only, 'description'), full(any.description));
        assert.deepEqual(values(only, 'location'), full(any.venue));
        assert.deepEqual(values(only, 'categories'), ['first', kept(any.tag)]);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no address break out of its line', () => {
    const release: Release = {
      headline: 'H',
      url: 'https://x.example/?a\\nb\r\nATTACH:x',
      events: [{ name: 'E', start: '2018-11-05', url: 'https://x.example/#a\\,b' }],
    };
    const event = parsed(toICalendar(release, { now }).text)[0];
    assert.deepEqual(values(event, 'url'), ['https://x.example/#a%5C,b']);
    assert.deepEqual(values(event, 'attach'), []);
  });

  it('refuses a moment that is none', () => {
    for (const moment of [NaN, Infinity, 9e15, Date.UTC(10_000, 0)]) {
      assert.throws(
        () => toICalendar(readWith({}).release, { now: moment }),
        RangeError,
        String(moment),
      );
    }
  });

  it('stays in bounds where few data refer to much', () => {
    const address = `https://x.example/${'a'.repeat(100_000)}`;
    const { release } = readWith({
      url: address,
      events: Array.from({ length: 10_000 }, () => ({ name: 'E', start: '2018-11-05' })),
      participants: Array.from({ length: 10_000 }, () => ({ name: 'N', attendance: 'guest' })),
    });
    const { text: written, losses } = toICalendar(release, { now });
    assert.ok(written.length < 6_000_000, String(written.length));
    const left = losses.filter(({ path }) => /^.events.\d+$/.test(path)).length;
    assert.equal(written.split('BEGIN:VEVENT').length - 1 + left, 10_000);
    assert.ok(losses.some(({ path }) => path === '/participants'));
  });

  it(
    'writes the launch of the real page as its .ics does',
    { skip: seedFixture('ics') === undefined && 'the real page is not at hand' },
    () => {
      const [release] = readNative(seedRelease).releases;
      const { text: written, losses } = toICalendar(release ?? assert.fail(), { now });
      const lines = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
      const ours = lines(written);
      const theirs = lines(seedFixture('ics') ?? '');
      const meeting = ours.lastIndexOf('BEGIN:VEVENT');
      const end = ours.indexOf('END:VCALENDAR');
      const without = (some: readonly string[], others: readonly string[]) =>
        some.filter((line) => !others.includes(line));
      assert.deepEqual(without(theirs, ours.slice(0, meeting).concat(ours.slice(end))), [
        // Who wrote it, and when (made up there), and under which name.
        'PRODID:-//example.org//release widgets 1//EN',
        'UID:launch-212@cunjc.org.cn',
        'DTSTAMP:20181105T000000Z',
        // Neither the language of the text is told nor who is on which side.
        'DESCRIPTION:Eilis Ferran\\, Vice President of the University of Cambridge\\nLuo Qun\\, member of the Standing Committee of the Municipal Party Committee\\; full-time deputy secretary of the Jiangbei New District Party Working Committee\\nleaders of the relevant departments of the New District\\nrelevant heads of the University of Cambridge\\nrelated staff',
      ]);
      assert.deepEqual(
        without(ours.slice(0, meeting), theirs).map((line) => line.split(/[:;]/)[0]),
        ['PRODID', 'UID', 'DTSTAMP', 'DESCRIPTION'],
      );
      // The other file has the launch only.
      const [launch, met] = parsed(written);
      assert.deepEqual(values(launch, 'description'), [
        [
          'Nanjing:',
          'Luo Qun, member of the Standing Committee of the Municipal Party Committee; full-time deputy secretary of the Jiangbei New District Party Working Committee',
          'leaders of the relevant departments of the New District',
          '',
          'University of Cambridge:',
          'Eilis Ferran, Vice President of the University of Cambridge',
          'relevant heads of the University of Cambridge',
          '',
          'related staff',
        ].join('\n'),
      ]);
      assert.deepEqual(values(met, 'summary'), ['Meeting of Zhang Jinghua with Eilis Ferran']);
      assert.deepEqual(
        losses.map(({ path }) => path).filter((path) => path.startsWith('/events')),
        ['launch', 'meeting'].flatMap((_, i) =>
          ['dateText', 'timeZone', 'attendanceMode'].map((key) => `/events/${i}/${key}`),
        ),
      );
    },
  );

  for (const [name, document] of demoReleases) {
    it(`writes the events of ${name} that have a day`, () => {
      const [release] = readNative(document).releases;
      const dated = release?.events?.filter(({ start }) => start && start.length >= 10) ?? [];
      const { text: written } = toICalendar(release ?? assert.fail(), { now });
      const summaries = written ? parsed(written).flatMap((event) => values(event, 'summary')) : [];
      assert.deepEqual(
        summaries,
        dated.map((event) => event.name),
      );
    });
  }
});
