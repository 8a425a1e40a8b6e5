import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { formatDate } from '../../src/language/dates.js';

type Case = readonly [date: string, locale: string, expected: string | RegExp, zone?: string];

/** The same in every reader's zone. Where CLDR changes its words, only the parts count. */
const everywhere: readonly Case[] = [
  ['2018-10-05', 'en', '5 October 2018'],
  ['2018-10-05', 'en-US', 'October 5, 2018'],
  ['2018-10-05', 'en-GB', '5 October 2018'],
  ['2018-10-05', 'zh-Hans', '2018年10月5日'],
  ['2018-01-01', 'en', '1 January 2018'],
  ['2018-12-31', 'en', '31 December 2018'],
  ['2018-10', 'en', 'October 2018'],
  ['2018-10', 'en-US', 'October 2018'],
  ['2018-10', 'zh-Hans', '2018年10月'],
  ['2018', 'en', '2018'],
  ['2018', 'zh-Hans', '2018年'],
  ['0050-10-05', 'en', /^5 October 0*50$/],
  // A zone never moves a day, nor a time on the wall.
  ['2018-10-05', 'en', '5 October 2018', 'America/Los_Angeles'],
  ['2018-10-05', 'en', '5 October 2018', 'Pacific/Kiritimati'],
  ['2018-10-05T09:30', 'en-GB', /^5 October 2018\D+0?9:30$/],
  ['2018-10-05T09:30', 'en', /^5 October 2018\D+0?9:30\s?am$/i],
  ['2018-10-05T21:30', 'en-US', /^October 5, 2018\D+9:30\sPM$/],
  ['2018-10-05T00:00', 'en-GB', /^5 October 2018\D+0?0:00$/],
  ['2018-10-05T09:30', 'zh-Hans', /^2018年10月5日\s?0?9:30$/],
  ['2018-10-05T09:30', 'en-GB', /^5 October 2018\D+0?9:30$/, 'America/Los_Angeles'],
  // An instant in a given zone, with that zone named.
  ['2018-10-05T09:30:00+08:00', 'en-GB', /^5 October 2018\D+0?9:30 GMT\+8$/, 'Asia/Shanghai'],
  ['2018-10-05T09:30:00+08:00', 'en-US', /^October 4, 2018\D+9:30\sPM EDT$/, 'America/New_York'],
  ['2018-10-05T09:30:00+08:00', 'en-GB', /^5 October 2018\D+0?1:30 UTC$/, 'UTC'],
  ['2018-10-05T16:30:00Z', 'zh-Hans', /^2018年10月6日 GMT\+8\s?0?0:30$/, 'Asia/Shanghai'],
  // What is no date stays as it was printed.
  ['on 5 October', 'en', 'on 5 October'],
  ['2018-02-30', 'en', '2018-02-30'],
  ['', 'en', ''],
];

/** An instant without a zone: the reader's own, and its name. */
const own: Readonly<Record<string, readonly Case[]>> = {
  'America/Los_Angeles': [
    ['2018-10-05T01:30:00Z', 'en-US', /^October 4, 2018\D+6:30\sPM PDT$/],
    ['2018-12-05T01:30:00Z', 'en-US', /^December 4, 2018\D+5:30\sPM PST$/],
  ],
  'Asia/Shanghai': [['2018-10-04T16:00:00Z', 'en-GB', /^5 October 2018\D+0?0:00 GMT\+8$/]],
  'Pacific/Kiritimati': [['2018-10-04T10:00:00Z', 'en-GB', /^5 October 2018\D+0?0:00 GMT\+14$/]],
};

describe('formatDate', () => {
  for (const [zone, instants] of Object.entries(own)) {
    describe(`for a reader in ${zone}`, () => {
      const cases = [...everywhere, ...instants];
      const shown = formatIn(zone, cases);
      cases.forEach(([date, locale, expected, timeZone = ''], index) => {
        it(`shows ${date || '""'} in ${locale} ${timeZone}`.trim(), () => {
          const text = shown[index] ?? '';
          if (typeof expected === 'string') assert.equal(text, expected);
          else assert.match(text, expected);
        });
      });
    });
  }

  it('keeps the languages, zones and kinds of dates apart in its store of formatters', () => {
    const show = () => everywhere.map(([date, locale, , zone]) => formatDate(date, locale, zone));
    assert.deepEqual(show(), show());
    assert.deepEqual(show(), formatIn('Pacific/Chatham', everywhere));
  });
});

/** What a reader whose machine is in the zone sees. */
function formatIn(zone: string, cases: readonly Case[]): readonly string[] {
  const script = fileURLToPath(new URL('print-dates.ts', import.meta.url));
  const inputs = cases.map(([date, locale, , timeZone]) =>
    timeZone === undefined ? [date, locale] : [date, locale, timeZone],
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, JSON.stringify(inputs)],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout) as string[];
}
