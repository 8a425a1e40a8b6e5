import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { check, readNative, type Release } from '../../src/core.js';
import { factsOf } from '../../src/lints/facts.js';
import { lints } from '../../src/lints/registry.js';
import { documents, mutated } from '../helpers/arbitraries.js';
import { assertLinear } from '../helpers/cost.js';
import { now } from './tables/table.js';

/** All lints on a release whose texts are plain. */
function findAll(release: Release): number {
  const blocks = (release.body?.text ?? []).map((text) => ({
    kind: 'paragraph' as const,
    content: [text],
  }));
  const facts = factsOf(release, now, { blocks, problems: [] }, []);
  return lints.reduce((count, lint) => count + [...lint.find(facts)].length, 0);
}

const times = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Texts made of one piece, of so many characters. */
const pieces = [
  'Su Mingyang ',
  'Ab',
  ' ',
  '. ',
  '.',
  '&',
  '&#',
  '<a ',
  'Release Time:',
  '一',
  '\u0301',
  '-',
  '’',
  '5 May',
  'was held ',
  'centre ',
];

describe('checking hostile releases', () => {
  it('never throws, whatever a document holds', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(null), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.oneof(documents, mutated(documents, values)), async (document) => {
        for (const release of readNative(document).releases) {
          for (const found of await check(release, { now })) {
            assert.ok(found.message && found.hint && found.id);
            assert.equal(typeof pointed(release, found.path), 'object', found.path);
          }
        }
      }),
      { numRuns: 300 },
    );
    assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before);
  });

  for (const piece of pieces) {
    it(`takes time in proportion to a text of nothing but “${piece}”`, () => {
      assertLinear((size) => {
        const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
        return findAll({
          headline: text.slice(0, 500),
          summary: text.slice(0, 5000),
          language: 'en',
          released: '2031-01-01',
          body: { text: [text] },
          events: [{ name: 'E', start: '2031-05-05', dateText: '5 May', venue: { name: 'Ab' } }],
          participants: [
            { name: 'Su Mingyuan', names: { zh: '苏' }, aliases: [{ text: 'Ab Ab' }] },
          ],
        });
      }, 200_000);
    });
  }

  for (const [name, make] of Object.entries<(size: number) => Omit<Release, 'headline'>>({
    'people of one name': (size) => ({
      participants: times(size, () => ({ name: 'Su Mingyuan', aliases: [{ text: 'Su' }] })),
      body: { text: ['Su Mingyuan and Su Mingyang. '.repeat(size)] },
    }),
    'people of many names': (size) => ({
      participants: times(size, (n) => ({ name: `Su Ming${n}`, familyName: 'Su' })),
      body: { text: times(size, (n) => `Su Ming${n} and Su Mang${n} spoke.`) },
    }),
    'aliases of one body': (size) => ({
      organizations: [
        { name: 'Office', aliases: times(size, (n) => ({ text: `office ${n % 9}` })) },
      ],
      body: { text: ['The office. '.repeat(size)] },
    }),
    'events of one day, told as past': (size) => ({
      released: '2031-01-01',
      events: times(size, (n) => ({ name: `Race ${n}`, start: '2031-05-05', dateText: '5 May' })),
      body: { text: ['On 5 May the race was held. '.repeat(size)] },
    }),
    'quotes by one speaker': (size) => ({
      quotes: times(size, () => ({ text: 'Su Mingyuan', speaker: { name: 'Dr. Su, Director' } })),
    }),
    'links to many servers': (size) => ({
      related: times(size, (n) => ({ url: `http://x${n}.example/?utm_source=${n}` })),
    }),
  })) {
    it(`takes time in proportion to the number of ${name}`, () => {
      assertLinear((size) => findAll({ headline: 'H', language: 'en', ...make(size) }), 8000);
    });
  }
});

/** What a pointer leads to, in a box. */
function pointed(release: Release, path: string): { readonly value: unknown } | undefined {
  let value: unknown = release;
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return { value };
}
