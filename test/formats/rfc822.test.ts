import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedDate } from '../../src/formats/rfc822.js';
import { parseDate } from '../../src/release/dates.js';

/** What a feed writes, and what a release takes; JavaScript itself can read those that are instants. */
const dates: readonly (readonly [written: string, read: string])[] = [
  ['Fri, 05 Oct 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['Fri, 05 Oct 2018 09:30:15 +0000', '2018-10-05T09:30:15+00:00'],
  ['Fri, 05 Oct 2018 09:30:15 +0800', '2018-10-05T09:30:15+08:00'],
  ['Fri, 05 Oct 2018 09:30:15 -0330', '2018-10-05T09:30:15-03:30'],
  ['Fri, 05 Oct 2018 09:30:15 +08:00', '2018-10-05T09:30:15+08:00'],
  ['Fri, 05 Oct 2018 09:30:15 GMT+0800', '2018-10-05T09:30:15+08:00'],
  ['Fri, 05 Oct 2018 09:30:15 UTC', '2018-10-05T09:30:15Z'],
  ['Fri, 05 Oct 2018 09:30:15 Z', '2018-10-05T09:30:15Z'],
  ['Fri, 05 Oct 2018 09:30:15 EST', '2018-10-05T09:30:15-05:00'],
  ['Fri, 05 Oct 2018 09:30:15 EDT', '2018-10-05T09:30:15-04:00'],
  ['Fri, 05 Oct 2018 09:30:15 CST', '2018-10-05T09:30:15-06:00'],
  ['Fri, 05 Oct 2018 09:30:15 CDT', '2018-10-05T09:30:15-05:00'],
  ['Fri, 05 Oct 2018 09:30:15 MST', '2018-10-05T09:30:15-07:00'],
  ['Fri, 05 Oct 2018 09:30:15 MDT', '2018-10-05T09:30:15-06:00'],
  ['Fri, 05 Oct 2018 09:30:15 PST', '2018-10-05T09:30:15-08:00'],
  ['Fri, 05 Oct 2018 09:30:15 PDT', '2018-10-05T09:30:15-07:00'],
  // Without seconds, weekday or comma; with a short day or hour; in any case.
  ['Fri, 05 Oct 2018 09:30 GMT', '2018-10-05T09:30Z'],
  ['05 Oct 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['Fri 05 Oct 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['Fri,05 Oct 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['Fri, 5 Oct 2018 9:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['fri, 05 OCT 2018 09:30:15 gmt', '2018-10-05T09:30:15Z'],
  ['Friday, 05 October 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['\n\t Fri,  05  Oct 2018\n 09:30:15   GMT \n', '2018-10-05T09:30:15Z'],
  // Comments (RFC 822, 3.4.3).
  ['Fri, 05 Oct 2018 09:30:15 -0500 (EST)', '2018-10-05T09:30:15-05:00'],
  ['Fri (a (nested) one), 05 Oct 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  // A browser's own, as a program prints it.
  ['Fri Oct 05 2018 09:30:15 GMT+0800 (China Standard Time)', '2018-10-05T09:30:15+08:00'],
  // The date alone needs a year of four digits here: V8 has its own view of others.
  ['Oct 5, 2018 09:30:15 EST', '2018-10-05T09:30:15-05:00'],
];

/** What JavaScript can't read, or reads by the zone of the machine, or of another century. */
const others: readonly (readonly [written: string, read: string])[] = [
  // A day stays a day.
  ['Fri, 05 Oct 2018', '2018-10-05'],
  ['5 October 2018', '2018-10-05'],
  ['October 5, 2018', '2018-10-05'],
  ['2018-10-05', '2018-10-05'],
  [' 2018-10-05 ', '2018-10-05'],
  ['2018-10', '2018-10'],
  ['2018', '2018'],
  // Years of two digits: 1950 to 2049; of three: from 1900 (RFC 2822, 4.3).
  ['Fri, 05 Oct 18 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['05 Oct 49 09:30 GMT', '2049-10-05T09:30Z'],
  ['05 Oct 50 09:30 GMT', '1950-10-05T09:30Z'],
  ['05 Oct 99 09:30 GMT', '1999-10-05T09:30Z'],
  ['05 Oct 00 09:30 GMT', '2000-10-05T09:30Z'],
  ['05 Oct 118 09:30 GMT', '2018-10-05T09:30Z'],
  // RFC 850 and asctime.
  ['Friday, 05-Oct-18 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  ['Fri Oct  5 09:30:15 2018', '2018-10-05T09:30:15'],
  ['Fri Oct 15 09:30:15 CEST 2018', '2018-10-15T09:30:15+02:00'],
  // No zone, or one that nothing tells: no offset is made up.
  ['Fri, 05 Oct 2018 09:30:15', '2018-10-05T09:30:15'],
  ['Fri, 05 Oct 2018 09:30', '2018-10-05T09:30'],
  ['Fri, 05 Oct 2018 09:30:15 IST', '2018-10-05T09:30:15'],
  ['Fri, 05 Oct 2018 09:30:15 XYZT', '2018-10-05T09:30:15'],
  ['Fri, 05 Oct 2018 09:30:15 A', '2018-10-05T09:30:15'],
  // UTC, and nothing said of the place (RFC 2822, 3.3).
  ['Fri, 05 Oct 2018 09:30:15 -0000', '2018-10-05T09:30:15Z'],
  ['Fri, 05 Oct 2018 09:30:15 UT', '2018-10-05T09:30:15Z'],
  // Names that mean one thing.
  ['Fri, 05 Oct 2018 09:30:15 CET', '2018-10-05T09:30:15+01:00'],
  ['Fri, 05 Oct 2018 09:30:15 MESZ', '2018-10-05T09:30:15+02:00'],
  ['Fri, 05 Oct 2018 09:30:15 BST', '2018-10-05T09:30:15+01:00'],
  ['Fri, 05 Oct 2018 09:30:15 JST', '2018-10-05T09:30:15+09:00'],
  ['Fri, 05 Oct 2018 09:30:15 ACST', '2018-10-05T09:30:15+09:30'],
  ['Fri, 05 Oct 2018 09:30:15 NST', '2018-10-05T09:30:15-03:30'],
  ['Fri, 05 Oct 2018 09:30:15 AEDT', '2018-10-05T09:30:15+11:00'],
  ['Fri, 05 Oct 2018 09:30:15 UTC+8', '2018-10-05T09:30:15+08:00'],
  ['Fri, 05 Oct 2018 09:30:15 +0100 CET', '2018-10-05T09:30:15+01:00'],
  // Other languages' weekdays, and months that begin alike.
  ['Fr., 05 Okt 2018 09:30:15 GMT', 'Fr., 05 Okt 2018 09:30:15 GMT'],
  ['Mo., 05 Sept. 2018 09:30:15 GMT', '2018-09-05T09:30:15Z'],
  ['星期五, 05 Oct 2018 09:30:15 GMT', '2018-10-05T09:30:15Z'],
  // A leap second.
  ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
  // ISO 8601 as it should be, which passes, and as it is written.
  ['2018-10-05T09:30:15Z', '2018-10-05T09:30:15Z'],
  ['2018-10-05T09:30:15.123+08:00', '2018-10-05T09:30:15.123+08:00'],
  ['2018-10-05T09:30+08:00', '2018-10-05T09:30+08:00'],
  ['2018-10-05T09:30:15', '2018-10-05T09:30:15'],
  ['2018-10-05t09:30:15z', '2018-10-05T09:30:15Z'],
  ['2018-10-05 09:30:15', '2018-10-05T09:30:15'],
  ['2018-10-05 09:30:15 +0800', '2018-10-05T09:30:15+08:00'],
  ['2018-10-05T09:30:15+0800', '2018-10-05T09:30:15+08:00'],
  ['2018-10-05T09:30:15-08', '2018-10-05T09:30:15-08:00'],
  ['2018-10-05 09:30:15 UTC', '2018-10-05T09:30:15Z'],
  ['2018-1-5 9:30:15 UTC', '2018-01-05T09:30:15Z'],
  ['2018-10-05 09:30:15.123456 EST', '2018-10-05T09:30:15-05:00'],
];

/** Kept as they are, so that the reader can name them. */
const unread = [
  'soon',
  '10/05/2018',
  '05.10.2018 09:30',
  'Fri, 05 Oct 2018 09:30:15 PM',
  'Fri, 05 Oct 2018 09:30 PM EST',
  'Fri, 05 Foo 2018 09:30:15 GMT',
  'Fri, Oct 2018',
  '1538731815',
  '20181005T093015Z',
  `Fri, 05 Oct 2018 09:30:15 GMT ${'('.repeat(1_000_000)}`,
  `${' '.repeat(1_000_000)}Fri`,
];

describe('dates of feeds', () => {
  for (const [written, read] of [...dates, ...others]) {
    it(`${JSON.stringify(written)} is ${read}`, () => {
      assert.equal(feedDate(written), read);
      assert.equal(feedDate(read), read);
      assert.ok(read === written || parseDate(read), 'a date of a release');
    });
  }

  it('mean what they mean to JavaScript, where it knows them', () => {
    const plain = (text: string) => Date.parse(text.trim().replace(/\s+/g, ' '));
    for (const [written, read] of dates) {
      assert.equal(parseDate(read)?.time, plain(written), written);
    }
  });

  for (const text of unread) {
    it(`${JSON.stringify(text.slice(0, 40))} stays as it is`, () => {
      assert.equal(feedDate(text), text);
    });
  }

  it('that don’t exist keep the shape by which the reader knows them', () => {
    assert.equal(feedDate('Fri, 31 Feb 2018 25:00:00 GMT'), '2018-02-31T25:00:00Z');
    assert.equal(feedDate('31 Feb 2018'), '2018-02-31');
  });
});
