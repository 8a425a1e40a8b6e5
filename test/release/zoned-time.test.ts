import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { wallTime, withOffset, zonedTime } from '../../src/release/zoned-time.js';

/** Zone, wall time, and the moment, worked out from the zones' published rules. */
const times: readonly (readonly [zone: string, wall: string, utc: string])[] = [
  ['UTC', '2018-11-05T09:30:00', '2018-11-05T09:30:00'],
  ['Etc/GMT+8', '2018-11-05T09:30:00', '2018-11-05T17:30:00'],
  // Without daylight saving; halves and quarters of an hour.
  ['Asia/Shanghai', '2018-11-05T14:30:00', '2018-11-05T06:30:00'],
  ['Asia/Shanghai', '2018-11-05T00:30:00', '2018-11-04T16:30:00'],
  ['Asia/Kolkata', '2018-11-05T09:30:00', '2018-11-05T04:00:00'],
  ['Asia/Kathmandu', '2018-11-05T09:30:00', '2018-11-05T03:45:00'],
  ['Asia/Kathmandu', '1985-12-31T23:59:00', '1985-12-31T18:29:00'],
  ['Pacific/Kiritimati', '2018-11-05T09:30:00', '2018-11-04T19:30:00'],
  ['America/St_Johns', '2018-07-05T09:30:00', '2018-07-05T12:00:00'],
  // New York: clocks skip 02:00 to 03:00 on 11 March 2018, and show 01:00 to 02:00 twice on 4 November.
  ['America/New_York', '2018-03-11T01:59:59', '2018-03-11T06:59:59'],
  ['America/New_York', '2018-03-11T02:00:00', '2018-03-11T07:00:00'],
  ['America/New_York', '2018-03-11T02:30:00', '2018-03-11T07:30:00'],
  ['America/New_York', '2018-03-11T03:00:00', '2018-03-11T07:00:00'],
  ['America/New_York', '2018-11-04T00:59:59', '2018-11-04T04:59:59'],
  ['America/New_York', '2018-11-04T01:00:00', '2018-11-04T05:00:00'],
  ['America/New_York', '2018-11-04T01:30:00', '2018-11-04T05:30:00'],
  ['America/New_York', '2018-11-04T02:00:00', '2018-11-04T07:00:00'],
  // London: 25 March and 28 October 2018, both at 01:00 UTC.
  ['Europe/London', '2018-03-25T00:59:59', '2018-03-25T00:59:59'],
  ['Europe/London', '2018-03-25T01:30:00', '2018-03-25T01:30:00'],
  ['Europe/London', '2018-03-25T02:00:00', '2018-03-25T01:00:00'],
  ['Europe/London', '2018-10-28T01:30:00', '2018-10-28T00:30:00'],
  ['Europe/London', '2018-10-28T02:00:00', '2018-10-28T02:00:00'],
  // All of 1970 an hour ahead.
  ['Europe/London', '1970-01-01T00:00:00', '1969-12-31T23:00:00'],
  // Three quarters of an hour, and summer in January; 01:45 UTC counts, as in all of New Zealand.
  ['Pacific/Chatham', '2018-01-05T09:30:00', '2018-01-04T19:45:00'],
  ['Pacific/Chatham', '2018-07-05T09:30:00', '2018-07-04T20:45:00'],
  ['Pacific/Chatham', '2018-09-30T03:00:00', '2018-09-29T14:15:00'],
  ['Pacific/Chatham', '2018-04-01T03:00:00', '2018-03-31T13:15:00'],
  // Half an hour of daylight saving.
  ['Australia/Lord_Howe', '2018-10-07T02:15:00', '2018-10-06T15:45:00'],
  ['Australia/Lord_Howe', '2018-04-01T01:45:00', '2018-03-31T14:45:00'],
  // Samoa went over the date line and had no 30 December 2011.
  ['Pacific/Apia', '2011-12-29T23:59:59', '2011-12-30T09:59:59'],
  ['Pacific/Apia', '2011-12-30T00:00:00', '2011-12-30T10:00:00'],
  ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00'],
  ['Pacific/Apia', '2011-12-31T00:00:00', '2011-12-30T10:00:00'],
  // Alaska came back over it and had 18 October 1867 twice.
  ['America/Juneau', '1867-10-18T12:00:00', '1867-10-17T20:57:41'],
  // Midnight is skipped in Beirut and São Paulo.
  ['Asia/Beirut', '2018-03-25T00:00:00', '2018-03-24T22:00:00'],
  ['America/Sao_Paulo', '2018-11-04T00:30:00', '2018-11-04T03:30:00'],
];

const at = (text: string) => Date.parse(`${text}Z`);
const iso = (time: number | undefined) => time && new Date(time).toISOString().slice(0, 19);

describe('zonedTime', () => {
  for (const [zone, wall, utc] of times) {
    it(`takes ${wall} in ${zone} for ${utc} UTC`, () =>
      assert.equal(iso(zonedTime(at(wall), zone)), utc));
  }

  it('keeps fractions of a second', () => {
    assert.equal(zonedTime(at('1969-07-20T16:17:40.250'), 'America/New_York'), -14182939750);
  });

  it('knows the years that have few digits', () => {
    for (const wall of ['0000-01-01T00:00:00', '0001-01-01T00:00:00', '0099-12-31T23:59:59']) {
      assert.equal(zonedTime(at(wall), 'Etc/GMT-8'), at(wall) - 8 * 3_600_000, wall);
    }
    assert.equal(iso(zonedTime(at('9999-12-31T23:59:59'), 'Asia/Shanghai')), '9999-12-31T15:59:59');
  });

  it('knows no zone by another name', () => {
    for (const zone of ['', '+08:00', 'Mars/Olympus_Mons', 'constructor', 'UTC\n']) {
      assert.equal(zonedTime(0, zone), undefined, zone);
      assert.equal(wallTime(0, zone), undefined, zone);
    }
  });

  it('is written with the offset of its zone', () => {
    for (const [zone, wall, utc] of times) {
      const zoned = withOffset(wall, zone);
      assert.equal(iso(Date.parse(zoned)), utc, zoned);
      // What is printed stays, but where ISO 8601 can't write the offset.
      if (zone !== 'America/Juneau') assert.ok(zoned.startsWith(wall), zoned);
    }
    for (const [date, zone, expected] of [
      ['2018-11-05T09:30', 'America/New_York', '2018-11-05T09:30-05:00'],
      ['2018-11-05T09:30:15.25', 'Asia/Kolkata', '2018-11-05T09:30:15.25+05:30'],
      ['1867-10-18T12:00', 'America/Juneau', '1867-10-17T20:57:41Z'],
      ['2018-11-05T09:30', 'UTC', '2018-11-05T09:30+00:00'],
      ['0000-01-01T00:00', 'Asia/Shanghai', '0000-01-01T00:00'],
    ] as const) {
      assert.equal(withOffset(date, zone), expected);
    }
  });

  it('is left alone where it is none, or its zone isn’t known', () => {
    for (const [date, zone] of [
      ['2018-11-05', 'Asia/Shanghai'],
      ['2018', 'Asia/Shanghai'],
      ['2018-11-05T09:30Z', 'Asia/Shanghai'],
      ['2018-11-05T09:30', undefined],
      ['2018-11-05T09:30', 'Mars/Olympus_Mons'],
      ['2018-11-31T09:30', 'Asia/Shanghai'],
      ['soon', 'Asia/Shanghai'],
    ] as const) {
      assert.equal(withOffset(date, zone), date);
    }
  });

  const zones = [...new Set(times.map(([zone]) => zone))];
  const moment = fc.integer({ min: at('1850-01-01T00:00:00'), max: at('2100-01-01T00:00:00') });

  it('finds for every moment one that shows the same wall time, and none that comes later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, time) => {
        const wall = wallTime(time, zone) ?? assert.fail();
        const found = zonedTime(wall, zone) ?? assert.fail();
        assert.equal(wallTime(found, zone), wall);
        assert.ok(found <= time);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with what Intl shows in words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, time) => {
        const show = (timeZone: string) =>
          new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
        assert.equal(show('UTC').format(wallTime(time, zone)), show(zone).format(time));
      }),
      { numRuns: 200 },
    );
  });
});
