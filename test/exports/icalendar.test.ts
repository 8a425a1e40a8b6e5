import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, toICalendar } from '../../src/core.js';
import { demoReleases, readWith, seedFixture, seedRelease } from '../helpers/data.js';
import { eventOf, now, parsed, placesOf, values } from './calendars.js';

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
      'First; second, third\\\n\nFourth\n\n' +
        'https://x.example/live?a=1;b,c\n\nhttps://x.example/register\n\nhttps://x.example/release',
    ]);
    assert.deepEqual(say('location'), ['Town Hall, 1 High St, CB7 Ely, GB']);
    assert.deepEqual(event.getFirstPropertyValue('geo'), [52.4, -0]);
    assert.deepEqual(say('url'), ['https://x.example/event']);
    assert.deepEqual(say('status'), ['CANCELLED']);
    assert.deepEqual(say('conference'), ['https://x.example/live?a=1;b,c']);
    // RFC 7986 section 5.11: VALUE=URI must be said.
    assert.equal(event.getFirstProperty('conference')?.type, 'uri');
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

  it('says no title twice', () => {
    const fields = { id: 'e', start: '2018-11-05' };
    const roles = ['Chair', 'President'];
    const event = eventOf(fields, {
      participants: [
        { name: 'Dr Bo Li', honorific: 'Dr.', roles, attendance: 'guest' },
        { name: 'President Ada Lee', roles, attendance: 'guest' },
        { name: 'President Ann Lo', roles: ['President'], attendance: 'guest' },
      ],
    });
    assert.deepEqual(values(event, 'description'), [
      'Dr Bo Li, Chair; President\nPresident Ada Lee, Chair\nPresident Ann Lo',
    ]);
  });

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

  it('writes the events of several releases as one calendar, which importers read whole', () => {
    const releases = [
      { headline: 'A', events: [{ name: 'E', start: '2018-11-05' }] },
      { headline: 'B', events: [{ name: 'F' }], tags: ['t'] },
      { headline: 'C', events: [{ name: 'G' }, { name: 'H', start: '2018-11-06', dateText: 'D' }] },
      { headline: 'A', events: [{ name: 'E again', start: '2018-11-07' }] },
    ].map((document) => readNative(document).releases[0] ?? assert.fail());
    const { text, losses } = toICalendar(releases, { now });
    const events = parsed(text);
    assert.deepEqual(
      events.map((event) => values(event, 'summary')),
      [['E'], ['H']],
    );
    assert.equal(new Set(events.map((event) => values(event, 'uid')[0])).size, 2);
    assert.deepEqual(
      losses.map(({ path, message }) => `${path} ${message}`),
      [
        '/0/headline has no place in this format',
        '/1 has no place in this format',
        '/1/events/0 has no start, and a calendar needs one',
        '/2/headline has no place in this format',
        '/2/events/0 has no start, and a calendar needs one',
        '/2/events/1/dateText has no place in this format',
        '/3 has no place in this format',
        '/3/events/0 has the UID of one before it',
      ],
    );
  });

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
