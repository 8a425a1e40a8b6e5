import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ReadResult } from '../../src/core.js';
import { readMapped } from '../../src/formats/mapping.js';
import { mapping } from '../../src/formats/schema-org.js';
import { pointsInto } from '../helpers/checks.js';
import { assertLinear } from '../helpers/cost.js';
import { isRelease } from '../helpers/schema.js';

const read = (document: unknown): ReadResult => readMapped(document, mapping, {});
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const news = (more: object = {}) => ({ '@type': 'NewsArticle', headline: 'H', ...more });
const event = (more: object = {}) => ({ '@type': 'Event', '@id': '#e', name: 'E', ...more });

/** Something within something within something … */
function nested(depth: number, around: (inner: unknown) => unknown, inner: unknown): unknown {
  let value = inner;
  for (let i = 0; i < depth; i++) value = around(value);
  return value;
}

/** A document with everything that the reader asks for. */
const rich = {
  '@context': ['https://schema.org', { s: 'http://schema.org/' }],
  '@graph': [
    news({
      '@id': '#article',
      url: 'https://x.example/1',
      identifier: { '@type': 'PropertyValue', value: 'a' },
      alternativeHeadline: { '@value': 'S', '@language': 'en' },
      inLanguage: { '@type': 'Language', alternateName: 'en' },
      articleSection: ['A'],
      description: 'D',
      articleBody: 'B',
      datePublished: '2018-10-05',
      author: [{ '@type': 'Role', author: { '@id': '#a' } }],
      publisher: { '@id': '#o' },
      image: [{ '@type': 'ImageObject', contentUrl: 'https://x.example/i.jpg', width: 1 }],
      video: {
        '@type': 'VideoObject',
        embedUrl: 'https://x.example/v',
        caption: { url: 'https://x.example/c' },
      },
      keywords: ['k', { '@type': 'DefinedTerm', name: 'l' }],
      about: [{ '@id': '#e' }, { '@type': 'Place', name: 'P', geo: { latitude: 1, longitude: 2 } }],
      interactionStatistic: { interactionType: { '@type': 'ViewAction' }, userInteractionCount: 1 },
      translationOfWork: { inLanguage: 'zh', url: 'https://x.example/zh' },
      correction: { text: 'C' },
      isBasedOn: 'https://x.example/source',
      license: { '@id': 'https://x.example/license' },
      usageInfo: 'T',
      dateline: 'L',
      locationCreated: { address: { addressCountry: { name: 'CN' } } },
      hasPart: { '@type': 'Quotation', text: 'Q', creator: { '@id': '#a' } },
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://x.example/1',
        relatedLink: ['https://x.example/2'],
      },
    }),
    event({
      startDate: '2018-11-05',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [
        { '@type': 'VirtualLocation', url: 'https://x.example/s' },
        { name: 'V', address: 'A' },
      ],
      attendee: [{ '@type': 'Role', roleName: 'host', attendee: { '@id': '#a' } }, 'N'],
      organizer: { '@id': '#o' },
      superEvent: { '@type': 'Event', '@id': '#f', name: 'F' },
      offers: { url: 'https://x.example/t' },
    }),
    {
      '@id': '#a',
      '@type': 'Person',
      name: 'A',
      alternateName: ['B', { '@value': 'C', '@language': 'zh' }],
      jobTitle: ['T'],
      memberOf: { '@type': 'OrganizationRole', roleName: 'T', memberOf: { '@id': '#o' } },
    },
    {
      '@id': '#o',
      '@type': 'Organization',
      name: 'O',
      description: 'D',
      logo: { url: 'https://x.example/l.png' },
      parentOrganization: { name: 'P' },
      contactPoint: { contactType: 'press', email: 'a@x.example' },
    },
  ],
};

/** All places in a value, as ways to get there. */
function ways(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, entry]) => ways(entry, [...way, key]))];
}

/** The same with another value in one place. */
function replaced(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }
  ) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

const wrongValues: readonly unknown[] = [
  null,
  true,
  -1.5,
  '',
  ' ',
  'x',
  '\0\uD800',
  'javascript:x',
  [],
  [null],
  [[['x']]],
  {},
  { '@id': '#a' },
  { '@id': '#article' },
  { '@id': { '@id': 1 } },
  { '@type': [{}, null, 'Role', 'Event'], '@id': '__proto__' },
  { '@value': { '@value': [] } },
  { '@list': { '@list': [{}] } },
  JSON.parse('{"__proto__": {"polluted": 1}, "constructor": "x", "toString": 1, "@type": "Role"}'),
  Object.create({ name: 'inherited', '@value': 'inherited', headline: 'inherited' }),
  () => 1,
];

describe('hostile documents of schema.org', () => {
  const shape = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  let prototype: string;
  before(() => {
    prototype = shape();
  });
  after(() => {
    assert.equal(shape(), prototype);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('are told from good ones: the one that the others are made of has no fault', () => {
    const { releases, problems, losses } = read(rich);
    assert.deepEqual([releases.length, problems, losses], [1, [], []]);
    assert.ok(isRelease(releases[0]));
  });

  it('may have any value in any place: the rest is read, and faults are named where they are', () => {
    for (const way of ways(rich)) {
      for (const value of wrongValues) {
        const document = replaced(rich, way, value);
        const at = `${JSON.stringify(value)} at ${way.join('/')}`;
        const { releases, problems, losses } = read(document);
        for (const release of releases)
          assert.ok(isRelease(release), `${at}: ${JSON.stringify(isRelease.errors)}`);
        assert.doesNotMatch(JSON.stringify(releases), /inherited/, at);
        for (const { path, code } of problems) {
          assert.notEqual(code, 'unreadable', at);
          assert.ok(pointsInto(document, path), `${at}: ${code} ${path}`);
        }
        for (const { path } of losses) assert.ok(pointsInto(document, path), `${at}: ${path}`);
        if (way.length > 3) assert.equal(releases.length, 1, at);
        if (!releases.length)
          assert.ok(
            problems.some(({ severity }) => severity === 'error'),
            at,
          );
      }
    }
  });

  for (const [name, document] of [
    ['lists', news({ author: nested(1000, (inner) => [inner], 'A') })],
    ['objects', news({ author: nested(1000, (inner) => ({ name: inner }), 'A') })],
    [
      'organizations',
      news({ publisher: nested(1000, (inner) => ({ name: 'O', parentOrganization: inner }), {}) }),
    ],
    [
      'events',
      news({ about: nested(1000, (inner) => event({ '@id': undefined, subEvent: inner }), {}) }),
    ],
    [
      'roles',
      news({
        about: event({
          attendee: nested(1000, (inner) => ({ '@type': 'Role', attendee: inner }), 'A'),
        }),
      }),
    ],
    ['what nobody asks for', news({ x: nested(1000, (inner) => ({ '@id': '#x', y: inner }), {}) })],
  ] as const) {
    it(`may nest ${name} a thousand deep`, () => {
      const { releases, problems } = read(document);
      assert.equal(releases[0]?.headline, 'H');
      assert.ok(problems.every(({ code }) => code !== 'unreadable'));
    });
  }

  for (const [name, document] of [
    ['lists', nested(5000, (inner) => [inner], news())],
    ['pages', nested(5000, (inner) => ({ '@type': 'WebPage', mainEntity: inner }), news())],
  ] as const) {
    it(`may hide an article under thousands of ${name}, where nobody looks`, () => {
      const { releases, problems } = read(document);
      assert.deepEqual(releases, []);
      assert.ok(problems.some(({ code }) => code === 'headline-missing'));
    });
  }

  it('may name parents in a chain without end', () => {
    const { releases, problems } = read([
      news({ publisher: { '@id': '#0' } }),
      ...times(5000, (i) => ({
        '@id': `#${i}`,
        '@type': 'Organization',
        name: `O${i}`,
        parentOrganization: { '@id': `#${i + 1}` },
      })),
    ]);
    assert.equal(releases[0]?.publisher?.name, 'O0');
    assert.ok(problems.some(({ code }) => code === 'too-deep'));
  });

  it('may share many people among many articles: the first have them, and all their headlines', () => {
    const { releases, problems } = read([
      ...times(2000, (i) => news({ headline: `H${i}`, about: { '@id': '#e' } })),
      event({ attendee: times(4000, (i) => `N${i}`) }),
    ]);
    assert.equal(releases.length, 2000);
    assert.equal(releases[0]?.participants?.length, 4000);
    assert.equal(releases[1999]?.headline, 'H1999');
    assert.equal(releases[1999].participants, undefined);
    assert.ok(problems.some(({ code }) => code === 'too-complex'));
  });

  const million = 1_000_000;
  for (const [name, fields] of [
    ['keywords', { keywords: 'a,'.repeat(million / 2) }],
    ['a date', { datePublished: `2018-10-05T09:30:00.${'1'.repeat(million)}` }],
    ['a counter', { interactionCount: ':'.repeat(million) }],
    ['a type', { '@type': ['NewsArticle', `${'a'.repeat(million)}/`] }],
    ['an @id', { '@id': '#'.repeat(million) }],
    ['a width', { image: { url: 'https://x.example/', width: `${'1'.repeat(million)}x` } }],
    [
      'a duration',
      { video: { contentUrl: 'https://x.example/', duration: `PT${'1'.repeat(million)}` } },
    ],
    ['a status', { about: event({ eventStatus: 'aB'.repeat(million / 2) }) }],
    ['a symbol', { publisher: { name: 'O', tickerSymbol: 'a:'.repeat(million / 2) } }],
    [
      'an address',
      { publisher: { name: 'O', contactPoint: { email: 'mailto:'.repeat(100_000) } } },
    ],
  ] as const) {
    it(`may have ${name} of a million characters`, () => {
      assert.equal(read(news(fields)).releases[0]?.headline, 'H');
    });
  }

  for (const [name, make, size] of [
    [
      'articles',
      (n: number) => times(n, () => news({ publisher: { '@id': '#o' }, author: 'A' })),
      4000,
    ],
    [
      'people',
      (n: number) =>
        news({ about: event({ attendee: times(n, (i) => ({ '@id': `#${i}`, name: `N${i}` })) }) }),
      6000,
    ],
    [
      'people of one name',
      (n: number) => news({ about: event({ attendee: times(n, () => ({ name: 'N' })) }) }),
      8000,
    ],
    [
      'people with one fragment',
      (n: number) =>
        news({
          about: event({
            attendee: times(n, (i) => ({ '@id': `http://x${i}.example/#a`, name: 'N' })),
          }),
        }),
      6000,
    ],
    [
      'titles',
      (n: number) =>
        news({
          about: event({
            attendee: {
              name: 'N',
              jobTitle: times(n, String),
              memberOf: times(n, () => ({ '@type': 'Role', roleName: 'T', memberOf: 'O' })),
            },
          }),
        }),
      6000,
    ],
    [
      'events within each other',
      (n: number) =>
        times(n, (i) =>
          event({ '@id': `#${i}`, subEvent: times(10, (j) => ({ '@id': `#${(i * 7 + j) % n}` })) }),
        ),
      4000,
    ],
    [
      'prefixes',
      (n: number) => [
        { '@context': times(n, (i) => ({ [`s${i}`]: 'http://schema.org/' })) },
        news(Object.fromEntries(times(n, (i) => [`x${i}`, i]))),
      ],
      20_000,
    ],
  ] as const) {
    it(`may have very many ${name}: twice as many cost twice as much`, () => {
      assertLinear((count) => read(make(count)), size);
    });
  }
});
