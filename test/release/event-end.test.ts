import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endOf } from '../../src/release/event-end.js';

describe('An event can be attended', () => {
  for (const [what, event, zone, end] of [
    [
      'until its end',
      { start: '2027-05-01T21:00Z', end: '2027-05-01T23:00:00Z' },
      undefined,
      '2027-05-01T23:00:00Z',
    ],
    [
      'until its end by the venue’s clocks',
      { start: '2027-05-01T21:00', end: '2027-05-01T23:00' },
      'Asia/Kolkata',
      '2027-05-01T17:30:00Z',
    ],
    [
      'through its last day there',
      { start: '2027-05-01', end: '2027-05-02' },
      'Asia/Shanghai',
      '2027-05-02T16:00:00Z',
    ],
    ['through its only day', { start: '2027-05-01' }, 'America/New_York', '2027-05-02T04:00:00Z'],
    [
      'through the day when clocks change',
      { start: '2026-10-25' },
      'Europe/London',
      '2026-10-26T00:00:00Z',
    ],
    [
      'through a day that Apia skipped',
      { start: '2011-12-29' },
      'Pacific/Apia',
      '2011-12-30T10:00:00Z',
    ],
    ['through its month', { start: '2027-12' }, 'UTC', '2028-01-01T00:00:00Z'],
    ['through its year', { start: '2027' }, 'UTC', '2028-01-01T00:00:00Z'],
    [
      'through the day on which it begins, where no end is told',
      { start: '2027-05-01T21:40:00+02:00' },
      'Europe/Amsterdam',
      '2027-05-01T22:00:00Z',
    ],
    [
      'through the day on which it begins at the venue',
      { start: '2027-05-01T23:30:00Z' },
      'Asia/Tokyo',
      '2027-05-02T15:00:00Z',
    ],
    [
      'while it is that day anywhere on earth, where no zone is known',
      { start: '2027-05-01' },
      undefined,
      '2027-05-02T12:00:00Z',
    ],
    [
      'by the clocks furthest behind, where no zone is known',
      { start: '2027-05-01T10:00', end: '2027-05-01T12:00' },
      undefined,
      '2027-05-02T00:00:00Z',
    ],
    [
      'through its first day, where the end is before the start',
      { start: '2999-05-01T21:40:00+02:00', end: '2018-05-01T23:10:00+02:00' },
      'Europe/Amsterdam',
      '2999-05-01T22:00:00Z',
    ],
    [
      'through its first day, where a day before the start is told for its end',
      { start: '2999-05-01T21:40', end: '2018' },
      'Europe/Amsterdam',
      '2999-05-01T22:00:00Z',
    ],
    [
      'through the month in which its start is told',
      { start: '2027-05-03', end: '2027-05' },
      'UTC',
      '2027-06-01T00:00:00Z',
    ],
    [
      'through a last day that begins before the hour of the start',
      { start: '2027-05-01T21:40', end: '2027-05-01' },
      'Europe/Amsterdam',
      '2027-05-01T22:00:00Z',
    ],
    ['until its end where no start is told', { end: '2027-05-01' }, 'UTC', '2027-05-02T00:00:00Z'],
    [
      'by the clocks furthest behind in an unknown zone',
      { start: '2027-05-01' },
      'No/Where',
      '2027-05-02T12:00:00Z',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(endOf({ name: 'E', ...event }, zone), Date.parse(end));
    });
  }

  it('without a known end where it has no date', () => {
    assert.equal(endOf({ name: 'E' }, 'UTC'), undefined);
    assert.equal(endOf({ name: 'E', start: '2027-02-30' }, 'UTC'), undefined);
  });
});
