import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toICalendar } from '../../src/core.js';
import { readWith } from '../helpers/data.js';
import { eventOf, now, parsed, placesOf, values } from './calendars.js';

describe('toICalendar, of dates', () => {
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

  it('refuses a moment that is none', () => {
    for (const moment of [NaN, Infinity, 9e15, Date.UTC(10_000, 0)]) {
      assert.throws(
        () => toICalendar(readWith({}).release, { now: moment }),
        RangeError,
        String(moment),
      );
    }
  });
});
