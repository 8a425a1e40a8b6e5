import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import ICAL from 'ical.js';
import {
  readNative,
  toCitation,
  toICalendar,
  toVCard,
  type Exported,
  type Release,
} from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';

const exporters: readonly (readonly [string, (release: Release) => Exported])[] = [
  ['iCalendar', (release) => toICalendar(release, { now: 0 })],
  ['vCard', (release) => toVCard(release)],
  ...(['apa', 'mla', 'chicago', 'bibtex', 'csl-json'] as const).map(
    (style) => [style, (release: Release) => toCitation(release, style)] as const,
  ),
];

/** The value at a JSON pointer. */
const at = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);

/** How many values of a release a format holds, and how many a part of it has. */
const size = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, entry) => sum + size(entry), 0)
    : 1;

describe('The exporters', () => {
  for (const [name, write] of exporters) {
    it(`write any release as ${name}, and lose only what is in it, once`, () => {
      fc.assert(
        fc.property(documents, (document) => {
          const [release] = readNative(document).releases;
          fc.pre(release !== undefined);
          const before = structuredClone(release);
          const { text, losses } = write(release);
          assert.deepEqual(release, before, 'left as it was');
          for (const { path, message } of losses) {
            assert.notEqual(at(release, path), undefined, path);
            assert.ok(message);
          }
          if (text && (name === 'iCalendar' || name === 'vCard')) assert.ok(ICAL.parse(text));
          const lost = losses.map(({ path }) => path).filter((path) => path !== '');
          assert.equal(new Set(lost).size, lost.length, 'each once');
          const sum = lost.reduce((total, path) => total + size(at(release, path)), 0);
          assert.ok(sum <= size(release));
        }),
        { numRuns: 150 },
      );
    });
  }
});
