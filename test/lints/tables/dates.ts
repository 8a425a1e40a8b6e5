import type { Table } from './table.js';

const event = (fields: object) => ({ event: { name: 'Regatta', ...fields } });

export const dates: Table = {
  'date-future-release': {
    fires: {
      'a day to come': [{ released: '2031-12-07' }, '/released'],
      'a moment to come': [{ released: '2031-12-05T12:00:01Z' }, '/released'],
      'a wall time to come': [
        { released: '2031-12-05T22:00', timeZone: 'Asia/Tokyo' },
        '/released',
      ],
    },
    silent: {
      today: { released: '2031-12-05' },
      'tomorrow, which has come somewhere': { released: '2031-12-06' },
      'this year': { released: '2031' },
      'a scheduled release': { released: '2032-01-01', status: 'scheduled' },
    },
  },
  'datetime-without-zone': {
    fires: {
      'a wall time': [{ released: '2031-02-03T09:30' }, '/released'],
      'an event, its doors and its earlier date': [
        event({
          start: '2031-03-03T18:00',
          doors: '2031-03-03T17:30',
          previousStart: ['2031-02-03T18:00'],
        }),
        '/events/0/start',
        '/events/0/doors',
        '/events/0/previousStart/0',
      ],
      'a correction': [
        { corrections: [{ text: 'C', date: '2031-02-03T09:30' }] },
        '/corrections/0/date',
      ],
    },
    silent: {
      'a wall time in the release’s zone': { released: '2031-02-03T09:30', timeZone: 'Asia/Tokyo' },
      'an event in its own zone': event({ start: '2031-03-03T18:00', timeZone: 'Asia/Tokyo' }),
      'an offset': { released: '2031-02-03T09:30+09:00' },
      'a day': { released: '2031-02-03' },
    },
  },
  'suspicious-midnight': {
    fires: {
      'midnight by the clock': [
        { released: '2031-02-03T00:00', timeZone: 'Asia/Tokyo' },
        '/released',
      ],
      'midnight in UTC': [{ released: '2031-02-03T00:00:00.000Z' }, '/released'],
      'midnight of an offset': [{ updated: '2031-02-03T00:00:00+08:00' }, '/updated'],
      'midnight where the publisher is': [
        { released: '2031-02-02T16:00:00Z', timeZone: 'Asia/Shanghai' },
        '/released',
      ],
      'a day of summer time': [event({ start: '2031-05-22T01:00:00+01:00' }), '/events/0/start'],
    },
    silent: {
      'one o’clock elsewhere': { released: '2031-02-03T01:00:00+02:00' },
      'a second after': { released: '2031-02-03T00:00:01Z' },
      'noon, written as UTC': { released: '2031-02-03T04:00:00Z', timeZone: 'Asia/Shanghai' },
      'an embargo until midnight': { embargoUntil: '2031-02-03T00:00:00Z' },
      'an event that ends at midnight': event({
        start: '2031-02-03T20:00Z',
        end: '2031-02-04T00:00Z',
      }),
      'a day': { released: '2031-02-03' },
    },
  },
  'updated-before-released': {
    fires: {
      'a day before': [{ released: '2031-02-03', updated: '2031-02-02' }, '/updated'],
      'a minute before': [
        { released: '2031-02-03T09:31:00+09:00', updated: '2031-02-03T00:30:00Z' },
        '/updated',
      ],
      'the day before in the release’s zone': [
        { released: '2031-02-03', updated: '2031-02-02T14:00Z', timeZone: 'Asia/Tokyo' },
        '/updated',
      ],
    },
    silent: {
      'the same day': { released: '2031-02-03', updated: '2031-02-03' },
      'a moment of the same day in the release’s zone': {
        released: '2031-02-03',
        updated: '2031-02-02T16:00Z',
        timeZone: 'Asia/Tokyo',
      },
      'one day, with no zone known': { released: '2031-02-03', updated: '2031-02-02T16:00Z' },
      'a month that has the day in it': { released: '2031-02-03', updated: '2031-02' },
      'only one of them': { updated: '2031-02-02' },
    },
  },
  'embargo-in-future': {
    fires: {
      'an embargo that isn’t over': [{ embargoUntil: '2031-12-05T12:01:00Z' }, '/embargoUntil'],
    },
    silent: {
      'an embargo that is over': { embargoUntil: '2031-12-05T12:00:00Z' },
      'a release that waits': { embargoUntil: '2031-12-06T12:00:00Z', status: 'withheld' },
    },
  },
  expired: {
    fires: {
      'a day that is over everywhere': [{ expires: '2031-12-03' }, '/expires'],
      'a moment that is past': [{ expires: '2031-12-05T11:59Z' }, '/expires'],
      'a day that is over in its zone': [
        { expires: '2031-12-05', timeZone: 'Pacific/Kiritimati' },
        '/expires',
      ],
    },
    silent: {
      'its last day': { expires: '2031-12-05', timeZone: 'Asia/Tokyo' },
      'a day that isn’t over everywhere': { expires: '2031-12-04' },
      'a month': { expires: '2031-12' },
      'a withdrawn release': { expires: '2031-01-03', status: 'withdrawn' },
    },
  },
};
