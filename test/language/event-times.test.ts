/** When an event is, for readers all over the world. Node's own Intl data; browsers have others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventTimes, timeBeside } from '../../src/language/event-times.js';

type Dates = readonly [start: string, end?: string];
const timesOf = ([start, end]: Dates, venue?: string, reader?: string, locale = 'en') =>
  eventTimes({ start, end }, locale, venue, reader);
/** CLDR separates times by thin and no-break spaces. */
const plain = (text: string | undefined) => text?.replace(/[\u2009\u202F\u00A0]/g, ' ');
const thereOf = (...given: Parameters<typeof timesOf>) => {
  const { there } = timesOf(...given) ?? {};
  return [plain(there?.text), there?.zone];
};
const hereOf = (...given: Parameters<typeof timesOf>) => {
  const { here } = timesOf(...given) ?? {};
  return here && [plain(here.text), here.zone];
};

describe('the time of an event at its venue', () => {
  for (const [dates, venue, ...expected] of [
    [['2027-05-01'], 'Asia/Shanghai', 'Saturday, 1 May 2027', undefined],
    [
      ['2027-04-24', '2027-04-25'],
      'Asia/Shanghai',
      'Saturday, 24 – Sunday, 25 April 2027',
      undefined,
    ],
    [['2027-05', '2027-06'], undefined, 'May – June 2027', undefined],
    [['2027'], undefined, '2027', undefined],
    [
      ['2027-05-01T09:30:00+08:00', '2027-05-01T11:00:00+08:00'],
      'Asia/Shanghai',
      'Saturday, 1 May 2027, 9:30 – 11:00 am',
      'China Standard Time (UTC+8)',
    ],
    // A wall time is printed as it is.
    [['2027-05-01T09:30'], undefined, 'Saturday, 1 May 2027 at 9:30 am', undefined],
    [
      ['2027-05-01T09:30'],
      'Asia/Kolkata',
      'Saturday, 1 May 2027 at 9:30 am',
      'India Standard Time (UTC+5:30)',
    ],
    [
      ['2027-05-01T09:30'],
      'Asia/Kathmandu',
      'Saturday, 1 May 2027 at 9:30 am',
      'Nepal Time (UTC+5:45)',
    ],
    [['2027-05-01T09:30'], 'No/Where', 'Saturday, 1 May 2027 at 9:30 am', undefined],
    // Without a zone an instant is shown as printed.
    [['2027-05-01T23:30:00-03:30'], undefined, 'Saturday, 1 May 2027 at 11:30 pm', 'UTC−3:30'],
    [['2027-05-01T23:30:00Z'], undefined, 'Saturday, 1 May 2027 at 11:30 pm', 'UTC'],
    // The venue's clocks, not those of the offset that was written.
    [
      ['2027-05-01T22:00:00Z'],
      'Pacific/Kiritimati',
      'Sunday, 2 May 2027 at 12:00 pm',
      'Line Islands Time (UTC+14)',
    ],
    [
      ['2027-05-01T10:30:00Z'],
      'Pacific/Pago_Pago',
      'Friday, 30 April 2027 at 11:30 pm',
      'American Samoa Standard Time (UTC−11)',
    ],
    [
      ['2027-01-01T10:30:00Z'],
      'Pacific/Chatham',
      'Saturday, 2 January 2027 at 12:15 am',
      undefined,
    ],
    // Clocks are put forward, and back: Lord Howe by half an hour.
    [
      ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
      'Europe/London',
      'Sunday, 29 March 2026, 12:30 – 2:30 am',
      'Greenwich Mean Time (UTC) – British Summer Time (UTC+1)',
    ],
    [
      ['2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z'],
      'Europe/London',
      'Sunday, 25 October 2026 at 1:45 am – Sunday, 25 October 2026 at 1:15 am',
      'British Summer Time (UTC+1) – Greenwich Mean Time (UTC)',
    ],
    [
      ['2026-11-01T01:30'],
      'America/New_York',
      'Sunday, 1 November 2026 at 1:30 am',
      'Eastern Daylight Time (UTC−4)',
    ],
    [['2026-03-08T02:30'], 'America/St_Johns', 'Sunday, 8 March 2026 at 2:30 am', undefined],
    [
      ['2026-10-04T02:10:00', '2026-10-04T03:00:00'],
      'Australia/Lord_Howe',
      'Sunday, 4 October 2026, 2:10 – 3:00 am',
      undefined,
    ],
    // An end before the start, or no date at all.
    [['2027-05-03', '2027-05-01'], undefined, 'Monday, 3 May 2027', undefined],
    [
      ['2027-05-01T09:00:00Z', '2027-05-01T08:00:00Z'],
      'UTC',
      'Saturday, 1 May 2027 at 9:00 am',
      undefined,
    ],
    [['2027-05-01', '2027-02-30'], undefined, 'Saturday, 1 May 2027', undefined],
    [
      ['2027-05-01', '2027-05-02T20:00'],
      undefined,
      'Saturday, 1 May 2027 – Sunday, 2 May 2027 at 8:00 pm',
      undefined,
    ],
    [['0044-03-15T10:00'], undefined, 'Tuesday, 15 March 44 at 10:00 am', undefined],
    [
      ['9999-12-31T23:59:00Z'],
      'Pacific/Kiritimati',
      'Saturday, 1 January 10000 at 1:59 pm',
      undefined,
    ],
  ] as [Dates, string | undefined, string, string | undefined][]) {
    it(`${dates.join(' to ')} in ${String(venue)} is ${expected[0]}`, () => {
      const [text, zone] = thereOf(dates, venue);
      assert.equal(text, expected[0]);
      if (expected[1] !== undefined) assert.equal(zone, expected[1]);
    });
  }

  it('is nothing where there is no start', () => {
    assert.equal(eventTimes({ end: '2027' }, 'en'), undefined);
    assert.equal(eventTimes({ start: '2027-02-30' }, 'en'), undefined);
  });

  it('is in the language that is asked for', () => {
    assert.deepEqual(thereOf(['2027-05-01T09:30'], 'Asia/Shanghai', undefined, 'zh-Hans'), [
      '2027年5月1日星期六 9:30',
      '中国标准时间 (UTC+8)',
    ]);
  });

  it('never calls a zone by letters that several share', () => {
    for (const zone of ['America/Chicago', 'Asia/Shanghai', 'America/Havana', 'Asia/Dhaka']) {
      const [, name = ''] = thereOf(['2027-05-01T09:30'], zone);
      assert.match(name, /UTC[+−]\d/, zone);
    }
  });
});

describe('the time of an event for its reader', () => {
  const instant: Dates = ['2027-05-01T21:40:00+02:00', '2027-05-01T23:10:00+02:00'];
  for (const [reader, ...expected] of [
    ['Asia/Shanghai', 'Sunday, 2 May 2027, 3:40 – 5:10 am', 'China Standard Time (UTC+8)'],
    ['Asia/Kolkata', 'Sunday, 2 May 2027, 1:10 – 2:40 am', 'India Standard Time (UTC+5:30)'],
    ['Asia/Kathmandu', 'Sunday, 2 May 2027, 1:25 – 2:55 am', 'Nepal Time (UTC+5:45)'],
    [
      'America/St_Johns',
      'Saturday, 1 May 2027, 5:10 – 6:40 pm',
      'Newfoundland Daylight Time (UTC−2:30)',
    ],
    ['America/New_York', 'Saturday, 1 May 2027, 3:40 – 5:10 pm', 'Eastern Daylight Time (UTC−4)'],
    ['Australia/Lord_Howe', 'Sunday, 2 May 2027, 6:10 – 7:40 am', undefined],
    ['Pacific/Chatham', 'Sunday, 2 May 2027, 8:25 – 9:55 am', undefined],
    ['Pacific/Kiritimati', 'Sunday, 2 May 2027, 9:40 – 11:10 am', 'Line Islands Time (UTC+14)'],
    ['Pacific/Apia', 'Sunday, 2 May 2027, 8:40 – 10:10 am', undefined],
    ['Pacific/Pago_Pago', 'Saturday, 1 May 2027, 8:40 – 10:10 am', undefined],
    ['UTC', 'Saturday, 1 May 2027, 7:40 – 9:10 pm', 'Coordinated Universal Time (UTC)'],
  ] as [string, string, string | undefined][]) {
    it(`in ${reader} is ${expected[0]}`, () => {
      const [text, zone] = hereOf(instant, 'Europe/Amsterdam', reader) ?? [];
      assert.equal(text, expected[0]);
      if (expected[1] !== undefined) assert.equal(zone, expected[1]);
    });
  }

  it('is of a wall time whose zone is known', () => {
    const [text] = hereOf(['2027-05-01T09:30'], 'Asia/Shanghai', 'Europe/London') ?? [];
    assert.equal(text, 'Saturday, 1 May 2027 at 2:30 am');
  });

  for (const [what, dates, venue, reader] of [
    ['where the clocks show the same', instant, 'Europe/Amsterdam', 'Europe/Berlin'],
    [
      'where they do and the end is a whole day',
      ['2027-05-01T10:00', '2027-05-03'],
      'Europe/Berlin',
      'Europe/Berlin',
    ],
    ['for whole days', ['2027-05-01', '2027-05-02'], 'Asia/Shanghai', 'America/New_York'],
    ['for a wall time without a zone', ['2027-05-01T09:30'], undefined, 'America/New_York'],
    ['for an unknown zone', instant, 'Europe/Amsterdam', 'No/Where'],
    ['where nobody told the reader’s', instant, 'Europe/Amsterdam', undefined],
  ] as [string, Dates, string | undefined, string | undefined][]) {
    it(`is not told ${what}`, () => {
      assert.equal(hereOf(dates, venue, reader), undefined);
    });
  }

  it('is told where only the end differs', () => {
    // New York puts its clocks back a week after London.
    const night: Dates = ['2026-10-24T23:30:00Z', '2026-10-25T02:00:00Z'];
    assert.ok(hereOf(night, 'Europe/London', 'Africa/Lagos'));
  });
});

describe('a time beside another', () => {
  for (const [date, other, zone, expected] of [
    ['2027-05-01T21:00:00+02:00', '2027-05-01T21:40:00+02:00', 'Europe/Amsterdam', '9:00 pm'],
    ['2027-05-01T21:00', '2027-05-01', 'Europe/Amsterdam', '9:00 pm'],
    ['2027-04-30T21:00', '2027-05-01', undefined, 'Friday, 30 April 2027 at 9:00 pm'],
    ['2027-05-01', '2027-05-01', undefined, 'Saturday, 1 May 2027'],
    ['2027-05-01T21:00', undefined, undefined, 'Saturday, 1 May 2027 at 9:00 pm'],
    ['x', '2027-05-01', undefined, undefined],
  ] as const) {
    it(`${date} beside ${String(other)} is ${String(expected)}`, () => {
      assert.equal(plain(timeBeside(date, other, 'en', zone)), expected);
    });
  }
});
