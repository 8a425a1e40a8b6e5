import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import {
  readNative,
  toJsonFeed,
  toJsonLd,
  toRss,
  toText,
  type Exported,
  type Release,
} from '../../src/core.js';
import { documents, mutated } from '../helpers/arbitraries.js';

const exporters: readonly (readonly [string, (release: Release) => Promise<Exported>])[] = [
  ['JSON-LD', (release) => toJsonLd(release)],
  ['JSON Feed', (release) => toJsonFeed(release)],
  ['RSS', (release) => toRss(release)],
  ['plain text', toText],
];

const many = <T>(count: number, entry: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => entry(index));

/** As much as a release may hold. */
const large = (count: number): unknown => ({
  headline: 'H'.repeat(1_000_000),
  body: { markdown: `${'> '.repeat(1_000)}${'[a](b) ]]> <b> & '.repeat(count)}` },
  events: many(count, (i) => ({ id: `e${String(i)}`, name: 'E', start: '2018' })),
  // Everybody is at every event.
  participants: many(count, (i) => ({
    id: `p${String(i)}`,
    name: 'P',
    kind: i % 2 ? 'group' : 'person',
    roles: [{ title: 'T', organization: { ref: `o${String(i)}` } }],
    attendance: ['guest', 'speaker'],
    aliases: [{ text: 'A', reason: 'other' }],
  })),
  organizations: many(count, (i) => ({ id: `o${String(i)}`, name: 'O' })),
  related: many(count, (i) => ({ url: `https://x.example/${String(i)}`, headline: 'R' })),
  tags: many(count, (i) => `t${String(i)}`),
});

/** Milliseconds that this process was at work; a busy machine can only make it longer. */
const costOf = (exported: (release: Release) => Promise<Exported>) => async (count: number) => {
  const [release] = readNative(large(count)).releases;
  assert.ok(release);
  const start = process.cpuUsage();
  const { text } = await exported(release);
  const { user, system } = process.cpuUsage(start);
  assert.ok(text.length > 10 * count);
  return (user + system) / 1000;
};

describe('exporters of a release from anywhere', () => {
  for (const [name, exported] of exporters) {
    it(`take no more time than its size gives reason for: ${name}`, async () => {
      const cost = costOf(exported);
      let [part, whole] = [Infinity, Infinity];
      for (let attempt = 0; attempt < 4 && !(whole < 8 * part); attempt++) {
        part = Math.min(part, await cost(2_500));
        whole = Math.min(whole, await cost(10_000));
      }
      assert.ok(
        whole < 8 * part,
        `four times as much costs ${(whole / part).toFixed(1)} times as much`,
      );
    });

    it(`give text and losses that lead somewhere, whatever is wrong with it: ${name}`, async () => {
      const anything = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }));
      const property = fc.asyncProperty(mutated(documents, anything), async (document) => {
        const [release] = readNative(document).releases;
        fc.pre(release !== undefined);
        const { text, losses } = await exported(release);
        assert.equal(text.isWellFormed(), true);
        for (const { path } of losses) assert.ok(valueAt(release, path) !== undefined, path);
      });
      await fc.assert(property, { numRuns: 200 });
      assert.equal(Object.getPrototypeOf(Object.prototype), null);
      assert.deepEqual(Object.keys(Object.prototype), []);
    });
  }
});

/** What a pointer leads to. */
const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at, step) => (at as Record<string, unknown>)[step], value);
