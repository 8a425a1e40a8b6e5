import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { looksLikeDate, parseDate } from '../../src/release/dates.js';

/** Text → kind (of a calendar date: its precision) and the moment as UTC. */
const dates: readonly (readonly [text: string, kind: string, time: string])[] = [
  ['2018', 'year', '2018-01-01T00:00:00.000Z'],
  ['2018-10', 'month', '2018-10-01T00:00:00.000Z'],
  ['2018-10-05', 'day', '2018-10-05T00:00:00.000Z'],
  ['2016-02-29', 'day', '2016-02-29T00:00:00.000Z'],
  ['2000-02-29', 'day', '2000-02-29T00:00:00.000Z'],
  ['2018-12-31', 'day', '2018-12-31T00:00:00.000Z'],
  ['0050', 'year', '0050-01-01T00:00:00.000Z'],
  ['0050-10-05', 'day', '0050-10-05T00:00:00.000Z'],
  ['9999-12-31', 'day', '9999-12-31T00:00:00.000Z'],
  ['2018-10-05T09:30', 'wall', '2018-10-05T09:30:00.000Z'],
  ['2018-10-05T00:00', 'wall', '2018-10-05T00:00:00.000Z'],
  ['2018-10-05T23:59:59', 'wall', '2018-10-05T23:59:59.000Z'],
  ['0050-10-05T09:30', 'wall', '0050-10-05T09:30:00.000Z'],
  ['2018-10-05T09:30Z', 'instant', '2018-10-05T09:30:00.000Z'],
  ['2018-10-05T09:30:15Z', 'instant', '2018-10-05T09:30:15.000Z'],
  ['2018-10-05T09:30:00+08:00', 'instant', '2018-10-05T01:30:00.000Z'],
  ['2018-10-05T00:30:00+08:00', 'instant', '2018-10-04T16:30:00.000Z'],
  ['2018-12-31T20:00-05:00', 'instant', '2019-01-01T01:00:00.000Z'],
  ['2018-10-05T09:30+05:45', 'instant', '2018-10-05T03:45:00.000Z'],
  ['2018-10-05T09:30-03:30', 'instant', '2018-10-05T13:00:00.000Z'],
  ['2018-10-05T09:30-00:00', 'instant', '2018-10-05T09:30:00.000Z'],
  ['2018-10-05T09:30+14:00', 'instant', '2018-10-04T19:30:00.000Z'],
];

/** The shape is a date's, but the calendar or the clock has no such moment. */
const impossible = [
  '2018-00',
  '2018-13',
  '2018-00-10',
  '2018-02-30',
  '2018-02-29',
  '1900-02-29',
  '2018-04-31',
  '2018-10-00',
  '2018-10-32',
  '2018-10-05T24:00',
  '2018-10-05T24:00:00Z',
  '2018-10-05T09:60',
  '2018-10-05T23:59:60Z',
  '2018-10-05T09:30+24:00',
  '2018-10-05T09:30+08:60',
  '2018-02-30T09:30Z',
];

const garbage = [
  '',
  ' ',
  'soon',
  '18',
  '201',
  '20181',
  '20181005',
  '2018-1-5',
  '2018-10-5',
  '2018/10/05',
  '05.10.2018',
  '2018-10-05 09:30',
  '2018-10-05t09:30z',
  '2018-10-05T',
  '2018-10-05T09',
  '2018-10-05T9:30',
  '2018-10-05T09:30:',
  '2018-10-05T09:30:00.',
  '2018-10-05T09:30+08',
  '2018-10-05T09:30+0800',
  '2018-10-05T09:30 +08:00',
  '2018-10-05Z',
  '2018-10Z',
  '2018-W40-5',
  '2018-278',
  '-2018-10-05',
  '+002018-10-05',
  ' 2018-10-05',
  '2018-10-05\n',
  '2018-10-05\n2018-10-06',
  '２０１８',
  '2018–10–05',
  'Fri, 05 Oct 2018 09:30:00 GMT',
  '1538731800000',
];

describe('parseDate', () => {
  for (const [text, kind, time] of dates) {
    it(`reads ${text} as ${kind}`, () => {
      const date = parseDate(text);
      assert.ok(date);
      assert.equal(date.kind === 'day' ? date.precision : date.kind, kind);
      assert.equal(new Date(date.time).toISOString(), time);
    });
  }

  it('keeps fractions of a second, as milliseconds', () => {
    assert.equal(parseDate('1970-01-01T00:00:01.250Z')?.time, 1250);
    assert.equal(parseDate('1970-01-01T00:00:01.5')?.time, 1500);
  });

  for (const text of impossible) {
    it(`knows that ${text} has the shape of a date and is none`, () => {
      assert.equal(looksLikeDate(text), true);
      assert.equal(parseDate(text), undefined);
    });
  }

  for (const text of garbage) {
    it(`takes ${JSON.stringify(text)} for no date`, () => {
      assert.equal(looksLikeDate(text), false);
      assert.equal(parseDate(text), undefined);
    });
  }

  it('reads every day of the calendar, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const text = [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
          // The engine parses a day as UTC too, but lets February 30 become March 2.
          const time = Date.parse(text);
          const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
          const expected = exists ? { kind: 'day', precision: 'day', time } : undefined;
          assert.deepEqual(parseDate(text), expected);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('reads any instant that the engine writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().replace(/\.\d+/, '');
          assert.deepEqual(parseDate(text), { kind: 'instant', time: Date.parse(text) });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseDate(text)));
  });
});

const pad = (number: number, length: number) => String(number).padStart(length, '0');
