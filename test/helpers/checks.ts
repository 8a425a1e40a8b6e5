/** What holds of every answer of the reader, whatever it was given. */
import assert from 'node:assert/strict';
import { readNative, type ReadContext, type ReadResult } from '../../src/core.js';
import { demo } from './data.js';
import { isRelease } from './schema.js';

const good = readNative(demo);

/** Reads a value and holds the answer against the contract. */
export function readChecked(value: unknown, context?: ReadContext): ReadResult {
  const result = readNative(value, context);
  const { releases, problems, losses } = result;
  assert.deepEqual(Object.keys(result).sort(), ['losses', 'problems', 'releases']);
  assert.deepEqual(losses, []);
  for (const release of releases) {
    assert.ok(isRelease(release), JSON.stringify(isRelease.errors));
    isShowable(release);
  }
  for (const { path, code, severity, message } of problems) {
    assert.ok(pointsInto(value, path), `${code} at ${path}`);
    assert.match(severity, /^(?:error|warning|info)$/);
    assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
    assert.notEqual(message, '');
  }
  const empty = Array.isArray(value) && value.length === 0;
  if (!releases.length && !empty) {
    assert.ok(
      problems.some(({ severity }) => severity === 'error'),
      'no release, and no reason',
    );
  }
  return result;
}

/** That the reader still does its work. */
export const assertRecovered = () => {
  assert.deepEqual(readNative(demo), good);
};

/** Only plain objects, lists, well-formed text, finite numbers and booleans ever reach a view. */
function isShowable(value: unknown, key = ''): void {
  if (key === 'extensions' || key === 'oembed') return;
  if (Array.isArray(value)) {
    value.forEach((entry) => {
      isShowable(entry);
    });
  } else if (typeof value === 'object' && value !== null) {
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    for (const [name, entry] of Object.entries(value)) isShowable(entry, name);
  } else if (typeof value === 'string') {
    assert.ok(value.isWellFormed());
    assert.doesNotMatch(value, /\0|\p{M}{9}/u);
    // In Markdown, four spaces at the start mean something.
    if (key !== 'markdown') assert.equal(value, value.trim());
    assert.notEqual(value, '', `${key} is blank`);
  } else if (typeof value === 'number') assert.ok(Number.isFinite(value));
  else assert.equal(typeof value, 'boolean', key);
}

/** Whether a JSON pointer (RFC 6901) leads to a value. */
export function pointsInto(value: unknown, path: string): boolean {
  if (path === '') return true;
  const steps = path.split('/').slice(1);
  return (
    path.startsWith('/') &&
    steps.every((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
      value = (value as Record<string, unknown>)[key];
      return true;
    })
  );
}
