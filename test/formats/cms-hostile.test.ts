import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limits, readText, readValue, type ReadResult } from '../../src/core.js';
import { mapping as ghost } from '../../src/formats/ghost.js';
import { mapping as govuk } from '../../src/formats/govuk.js';
import { readMapped } from '../../src/formats/mapping.js';
import { mapping as wordpress } from '../../src/formats/wordpress.js';
import { placesIn, replaced } from '../helpers/arbitraries.js';
import { assertLinear } from '../helpers/cost.js';
import { isRelease } from '../helpers/schema.js';

const url = 'https://n.example/i.jpg';
const person = { name: 'A', title: 'A', url, link: url, base_path: '/a', content_id: 'a' };

/** A document of each format that has all there is to ask for. */
const documents = {
  wordpress: {
    id: 7,
    guid: { rendered: url },
    link: url,
    status: 'publish',
    date: '2018-10-05T00:00:00',
    date_gmt: '2018-10-04T16:00:00',
    modified: '2018-10-06T00:00:00',
    modified_gmt: '2018-10-05T16:00:00',
    title: { rendered: 'T' },
    content: { rendered: '<p>B</p>', protected: false },
    excerpt: { rendered: '<p>E [&hellip;]</p>' },
    author: 2,
    categories: [5],
    meta: { views: 1 },
    acf: [],
    yoast_head_json: {
      og_locale: 'en_US',
      og_site_name: 'N',
      description: 'D',
      author: 'A',
      article_published_time: '2018-10-04T16:00:00+00:00',
      og_image: [{ url, width: 9, height: 9, type: 'image/png' }],
    },
    jetpack_featured_media_url: url,
    _embedded: {
      author: [{ ...person, avatar_urls: { 96: url } }],
      'wp:featuredmedia': [
        {
          source_url: url,
          alt_text: 'A',
          caption: { rendered: 'C' },
          media_type: 'image',
          mime_type: 'image/png',
          media_details: {
            width: 9,
            height: 9,
            sizes: { s: { source_url: 'https://n.example/s.jpg', width: 3, height: 3 } },
            image_meta: { credit: 'P' },
          },
        },
      ],
      'wp:term': [[{ taxonomy: 'category', name: 'N', slug: 'n', link: url }], [{ name: 'B' }]],
    },
  },
  ghost: {
    posts: [
      {
        ...person,
        id: 'p',
        html: '<p>B</p>',
        plaintext: 'B',
        access: true,
        status: 'published',
        excerpt: 'E',
        published_at: '2019-11-26T02:43:13.000+00:00',
        updated_at: '2019-11-27T02:43:13.000+00:00',
        feature_image: url,
        feature_image_alt: 'A',
        feature_image_caption: '<b>C</b>',
        canonical_url: 'https://o.example/',
        authors: [{ ...person, profile_image: url, website: url }],
        primary_author: person,
        tags: [{ ...person, visibility: 'public' }],
      },
    ],
    meta: {},
  },
  govuk: {
    schema_name: 'speech',
    content_id: 'c',
    base_path: '/t',
    title: 'T',
    description: 'D',
    document_type: 'speech',
    locale: 'en',
    first_published_at: '2016-02-02T00:00:00+00:00',
    public_updated_at: '2016-03-02T00:00:00+00:00',
    withdrawn_notice: { explanation: '<p>E</p>', withdrawn_at: '2018-05-15T11:29:10Z' },
    details: {
      body: '<p>B</p>',
      delivered_on: '2016-02-02T00:00:00+00:00',
      location: 'L',
      speaker_without_profile: 'S',
      change_history: [{ public_timestamp: '2016-03-02T00:00:00+00:00', note: 'N' }],
      image: { url, alt_text: 'A', caption: 'C' },
      images: [{ sources: { s960: url, s300: url }, content_type: 'image/png' }],
      attachments: [{ url, title: 'F', content_type: 'application/pdf', file_size: 9 }],
    },
    links: {
      organisations: [person],
      primary_publishing_organisation: [person],
      speaker: [person],
      people: [{ ...person, content_id: 'b' }],
      taxons: [person],
      world_locations: [person],
      ordered_related_items: [person],
      available_translations: [{ ...person, locale: 'cy' }],
    },
  },
} as const;

const mappings = { wordpress, ghost, govuk };
const names = ['wordpress', 'ghost', 'govuk'] as const;

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

const wrong: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  'javascript:alert(1)',
  '2018-02-30T00:00:00',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  [{}],
  [null, 'x', 1],
  { a: { b: 1 } },
  { __proto__: null, code: 'c', length: 9 },
  deep(1000),
  () => 1,
  Symbol('x'),
  1n,
];

/** Whether a JSON pointer leads to something. */
function pointsInto(document: unknown, path: string): boolean {
  let value = document;
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

/** Holds an answer against what is promised of all of them. */
function check(document: unknown, { releases, problems, losses }: ReadResult): void {
  for (const release of releases) assert.ok(isRelease(release), JSON.stringify(isRelease.errors));
  for (const { code, path, message } of problems) {
    assert.notEqual(code, 'unreadable', message);
    assert.ok(pointsInto(document, path), `${code} at ${path}`);
  }
  for (const { path } of losses) assert.ok(pointsInto(document, path), `loss at ${path}`);
  const isReasoned = problems.some(({ severity }) => severity === 'error');
  assert.ok(releases.length > 0 || isReasoned, 'no release, and no reason');
}

for (const format of names) {
  const document = documents[format];
  const read = (value: unknown) => readMapped(value, mappings[format], {});

  describe(`hostile documents of ${format}`, () => {
    it('begin with one that is read whole', () => {
      const result = read(document);
      check(document, result);
      assert.equal(result.releases.length, 1);
      assert.deepEqual(result.problems, []);
    });

    it('may have anything in any place', () => {
      for (const { path } of placesIn(document)) {
        for (const value of wrong) {
          const given = withAt(document, path, value);
          const result = read(given);
          const hasItems = format !== 'ghost' || path.length > 1;
          if (hasItems) check(given, result);
          else assert.ok(result.problems.every(({ code }) => code !== 'unreadable'));
        }
      }
    });

    it('may lack anything', () => {
      for (const { path } of placesIn(document)) {
        const given = replaced(document, path, undefined);
        const result = read(given);
        if (path[0] !== 'posts' || path.length > 2) check(given, result);
      }
    });

    it('may be anything', () => {
      for (const value of wrong) {
        const { problems } = read(value);
        assert.ok(problems.every(({ code }) => code !== 'unreadable'));
      }
    });

    it('may hold themselves', () => {
      for (const { path } of placesIn(document)) {
        const given = structuredClone(document) as Record<string, unknown>;
        const within = (holder: Record<string, unknown>, [key = '', ...rest]: typeof path) => {
          if (rest.length) within(holder[key] as Record<string, unknown>, rest);
          else holder[key] = given;
        };
        within(given, path);
        assert.ok(read(given).problems.every(({ code }) => code !== 'unreadable'));
      }
    });

    it('may have treacherous keys anywhere', async () => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        const text = JSON.stringify(document).replaceAll(
          /\{(?=")/g,
          `{"${key}":{"polluted":"P","title":"P","headline":"P"},`,
        );
        const { releases, problems } = await readText(text, { format });
        assert.equal(releases.length, 1);
        assert.doesNotMatch(JSON.stringify(releases), /polluted/);
        assert.ok(problems.every(({ code }) => code !== 'unreadable'));
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      }
      assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
    });

    it('may hold as many items as are read, and more', async () => {
      const item = { title: format === 'wordpress' ? { rendered: 'T' } : 'T' };
      const many = Array<unknown>(limits.items + 5).fill(item);
      const given = format === 'ghost' ? { posts: many } : many;
      const { releases, problems } = await readValue(given, { format });
      assert.equal(releases.length, limits.items);
      assert.ok(problems.some(({ code }) => code === 'truncated'));
    });

    it('cost what their length says', () => {
      const texts = ['x', ' ', '\n', '<i> </i>', '<a ', '<a class="more-link', '[', '&', '/', '0'];
      for (const text of texts) {
        const work = (size: number) => {
          const long = text.repeat(size / text.length);
          read(filled(document, long));
        };
        assertLinear(work, 60_000);
      }
    });

    it('cost what the number of their parts says', () => {
      const lists = placesIn(document).filter(({ value }) => Array.isArray(value));
      for (const { path, value } of lists) {
        const [first] = value as readonly unknown[];
        assertLinear((size) => {
          read(withAt(document, path, Array<unknown>(size).fill(first)));
        }, 4_000);
      }
    });
  });
}

/** A document with another value in one place; nothing else is copied. */
function withAt(document: unknown, [key, ...path]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withAt((document as Record<string, unknown>)[key], path, value);
  return Array.isArray(document)
    ? document.map((entry: unknown, i) => (String(i) === key ? inner : entry))
    : { ...(document as object), [key]: inner };
}

/** A document with one text in place of all. */
function filled(document: unknown, text: string): unknown {
  if (typeof document === 'string') return text;
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map((entry) => filled(entry, text));
  return Object.fromEntries(
    Object.entries(document).map(([key, entry]) => [key, filled(entry, text)]),
  );
}
