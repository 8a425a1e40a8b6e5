import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue } from '../../src/core.js';
import { findings } from '../helpers/ninjs.js';

/** Every word of ninjs 3 and 1 that a mapping looks for, on all levels. */
const words =
  `headlines bodies descriptions title type by language located version versionCreated firstCreated
  contentCreated embargoedUntil expires pubStatus urgency slugline profile edNote people organisations
  places subjects genres events objects infoSources associations renditions rightsInfo eventDetails altIds
  trustIndicators plannedCoverage digitalSourceType standard copyrightHolder copyrightNotice usageTerms
  name rel role uri literal scheme code value contentType contactInfo address lines geoJSON geometry
  coordinates dates startDate expectedStartDate organiser eventStatus symbols href width height poi x y
  headline body_text body_html description_text person organisation place subject genre event infosource
  mimetype byline geometry_x`.split(/\s+/);

const values: readonly unknown[] = [
  null,
  true,
  -1e308,
  '',
  ' ',
  'x',
  '\u0000',
  [],
  [null, 7, 'x', [[]]],
  {},
  { __proto__: null, x: 1 },
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
];

const withAll = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(words.map((word) => [word, value]));

const item = { uri: 'urn:x:1', headline: 'H', pubstatus: 'usable' };

describe('Hostile ninjs', () => {
  for (const [index, value] of values.entries()) {
    it(`has the wrong value ${String(index)} everywhere, and is read`, async () => {
      const level3 = withAll(value);
      const level2 = withAll([level3, value]);
      for (const wrong of [level3, withAll(level3), level2, withAll(level2), withAll([level2])]) {
        const { releases, problems } = await readValue({ ...wrong, uri: 'urn:x:1', headline: 'H' });
        assert.ok(problems.every(({ code }) => code !== 'unreadable'));
        assert.ok(releases.length === 1 || problems.some(({ severity }) => severity === 'error'));
      }
      assert.equal((Object.prototype as { polluted?: unknown }).polluted, undefined);
    });
  }

  it('has words of Object.prototype for values', async () => {
    const result = await readValue({
      ...item,
      pubstatus: '__proto__',
      profile: 'constructor',
      type: 'toString',
      associations: JSON.parse('{"__proto__":{"type":"__proto__","uri":"urn:y"}}') as object,
    });
    assert.deepEqual(findings(result), ['warning unknown-value /pubstatus']);
    assert.deepEqual(result.releases, [
      { id: 'urn:x:1', headline: 'H', extensions: { ninjs: { profile: 'constructor' } } },
    ]);
  });

  it('holds itself', async () => {
    const round: Record<string, unknown> = { ...item, type: 'event' };
    round['associations'] = [round, { name: 'a', type: 'picture', renditions: [round] }];
    round['altids'] = round;
    const { releases } = await readValue(round);
    assert.equal(releases.length, 1);
  });

  it('is nested a thousand levels deep', async () => {
    let deep: object = { name: 'x' };
    for (let i = 0; i < 1_000; i++) deep = { ...item, associations: [deep], altids: deep };
    const { releases, problems } = await readValue(deep);
    assert.equal(releases.length, 1);
    assert.ok(problems.every(({ code }) => code !== 'unreadable'));
  });

  const times = (count: number, make: (n: number) => object) =>
    Array.from({ length: count }, (_, n) => make(n));

  it('has ten thousand of everything, and is read in a moment', async () => {
    const named = (n: number) => ({ name: `N ${String(n)}`, literal: String(n), rel: 'venue' });
    const associated = (n: number) => ({
      name: String(n),
      uri: `urn:e:${String(n)}`,
      type: n % 2 ? 'event' : 'picture',
      title: `N ${String(n)}`,
      renditions: [{ name: 'x', href: 'https://x.example/a.jpg' }],
    });
    const count = 10_000;
    const start = performance.now();
    const { releases } = await readValue({
      ...item,
      person: times(count, named),
      organisation: times(count, named),
      place: times(count, named),
      event: times(count, (n) => ({ name: `N ${String(n)}` })),
      subject: times(count, named),
      associations: times(count, associated),
      renditions: times(count, (n) => ({ name: 'x', href: 'https://x.example/a.jpg', width: n })),
      headlines: times(count, () => ({ role: 'x', value: 'X' })),
      bodies: times(count, () => ({ contentType: 'text/html', value: '<p>A</p>' })),
    });
    assert.equal(releases[0]?.participants?.length, count);
    assert.ok(performance.now() - start < 10_000);
  });

  it('has ten thousand items, and one more', async () => {
    const result = await readValue(times(10_001, (n) => ({ ...item, uri: `urn:x:${String(n)}` })));
    assert.equal(result.releases.length, 10_000);
    assert.deepEqual(findings(result), ['warning truncated ']);
  });

  for (const [name, piece] of [
    ['headings', '<h1>'],
    ['ends of headings', '</h1 '],
    ['white space', ' '],
    ['backslashes', '\\'],
    ['letters T', 'T'],
    ['names', 'Aa '],
    ['digits', '1'],
    ['at signs', 'a@'],
    ['slashes', '/'],
    ['lines', 'H\n'],
  ] as const) {
    it(`has a million characters of ${name}, and is read in a moment`, async () => {
      const long = piece.repeat(1_000_000 / piece.length);
      const all = withAll(long);
      const start = performance.now();
      for (const document of [
        { ...all, ...item, uri: 'urn:x:1' },
        {
          ...item,
          body_html: `<h1>${long}`,
          byline: long,
          versioncreated: `2018-10-05T${long}`,
          infosource: [{ name: long, rel: 'publisher', contactinfo: [all] }],
          place: [all],
          person: [all],
          event: [all],
          associations: [all],
        },
      ]) {
        const { releases } = await readValue(document);
        assert.equal(releases.length, 1);
      }
      assert.ok(performance.now() - start < 10_000);
    });
  }
});
