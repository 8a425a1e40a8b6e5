import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarLinks } from '../../src/exports/calendar-links.js';
import type { Event } from '../../src/release/events.js';

const linksOf = (event: Partial<Event>, release: object = {}) =>
  calendarLinks(
    { headline: 'H', timeZone: 'Europe/Amsterdam', ...release },
    { name: 'E', ...event },
  );
/** What a service gets, by the names of its parameters. */
const sent = (url: string | undefined) => Object.fromEntries(new URL(url ?? 'x:').searchParams);

describe('Links into web calendars', () => {
  for (const [what, event, google, yahoo] of [
    [
      'an instant',
      { start: '2027-05-01T21:40:00+02:00', end: '2027-05-01T23:10:00+02:00' },
      '20270501T194000Z/20270501T211000Z',
      ['20270501T194000Z', '20270501T211000Z'],
    ],
    [
      'a wall time in a zone',
      { start: '2027-05-01T21:40', end: '2027-05-02T01:00', timeZone: 'Asia/Kolkata' },
      '20270501T161000Z/20270501T193000Z',
      ['20270501T161000Z', '20270501T193000Z'],
    ],
    ['a day', { start: '2027-05-01' }, '20270501/20270502', ['20270501', '20270501']],
    [
      'days, with the last',
      { start: '2027-04-24', end: '2027-04-25' },
      '20270424/20270426',
      ['20270424', '20270425'],
    ],
    [
      'a time without an end, for which none is made up',
      { start: '2027-05-01T21:40:00+02:00' },
      '20270501T194000Z/20270501T194000Z',
      ['20270501T194000Z', '20270501T194000Z'],
    ],
    [
      'a time whose end is before its start',
      { start: '2027-05-01T21:40:00+02:00', end: '2027-05-01T20:00:00+02:00' },
      '20270501T194000Z/20270501T194000Z',
      ['20270501T194000Z', '20270501T194000Z'],
    ],
  ] as const) {
    it(`tell of ${what}`, () => {
      const links = linksOf(event);
      assert.equal(sent(links?.google)['dates'], google);
      const { st, et } = sent(links?.yahoo);
      assert.deepEqual([st, et], yahoo);
    });
  }

  it('tell Outlook and Microsoft 365 the moment, not the time of this host', () => {
    const links = linksOf({ start: '2027-05-01T21:40:00+02:00', end: '2027-05-01T23:10:00+02:00' });
    for (const link of [links?.outlook, links?.office365]) {
      const { startdt, enddt, allday } = sent(link);
      assert.deepEqual(
        [startdt, enddt, allday],
        ['2027-05-01T19:40:00Z', '2027-05-01T21:10:00Z', 'false'],
      );
    }
    const { startdt, enddt, allday } = sent(
      linksOf({ start: '2027-04-24', end: '2027-04-25' })?.outlook,
    );
    assert.deepEqual([startdt, enddt, allday], ['2027-04-24', '2027-04-26', 'true']);
  });

  it('tell Yahoo of whole days only that they are', () => {
    assert.equal(sent(linksOf({ start: '2027-05-01' })?.yahoo)['dur'], 'allday');
    assert.equal(sent(linksOf({ start: '2027-05-01T10:00' })?.yahoo)['dur'], undefined);
  });

  it('tell a time of an unknown zone as printed, which is the reader’s', () => {
    const links = linksOf({ start: '2027-05-01T10:00' }, { timeZone: undefined });
    assert.equal(sent(links?.google)['dates'], '20270501T100000/20270501T100000');
    assert.equal(sent(links?.outlook)['startdt'], '2027-05-01T10:00:00');
    assert.equal(sent(links?.yahoo)['st'], '20270501T100000');
  });

  it('leave out texts that aren’t there, and have no plus for a space', () => {
    for (const [of, plus] of [
      [{ start: '2027-05-01' }, {}],
      [{ start: '2027-05-01', name: 'A + B', description: 'c d' }, {}],
    ] as const) {
      for (const url of Object.values(linksOf(of, plus) ?? {})) {
        assert.ok(!url.includes('+'), url);
        for (const [key, value] of Object.entries(sent(url))) assert.notEqual(value, '', key);
      }
    }
  });

  it('stay short, and whole characters, however long the description is', () => {
    const description = `x${'🎉'.repeat(2000)}`;
    for (const url of Object.values(linksOf({ start: '2027-05-01', description }) ?? {})) {
      assert.ok(url.length < 6000, String(url.length));
    }
  });

  it('carry any text unharmed', () => {
    const name = 'Q&A #1 + “50 %” 剑桥 🎉\nx';
    const links = linksOf({
      name,
      start: '2027-05-01',
      description: 'a&b=c',
      venue: { name: 'Hall + 1', address: { street: 'A & B', locality: 'C' } },
      onlineUrl: 'https://x.example/?a=1&b=2',
      registrationUrl: 'https://x.example/r',
      url: 'https://x.example/e',
    });
    const text =
      'a&b=c\n\nhttps://x.example/?a=1&b=2\n\nhttps://x.example/r\n\nhttps://x.example/e';
    const google = sent(links?.google);
    assert.equal(google['text'], name);
    assert.equal(google['details'], text);
    assert.equal(google['location'], 'Hall + 1, A & B, C');
    assert.equal(sent(links?.yahoo)['title'], name);
    assert.equal(sent(links?.outlook)['body'], text);
  });

  it('lead to the four services, by https', () => {
    const hosts = Object.values(linksOf({ start: '2027-05-01' }) ?? {}).map(
      (url) => new URL(url).origin,
    );
    assert.deepEqual(hosts, [
      'https://calendar.google.com',
      'https://outlook.live.com',
      'https://outlook.office.com',
      'https://calendar.yahoo.com',
    ]);
  });

  it('are none for what has no day', () => {
    assert.equal(linksOf({}), undefined);
    assert.equal(linksOf({ start: '2027-05' }), undefined);
  });
});
