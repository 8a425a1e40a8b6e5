import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { release } from '../../src/release/release.js';

it('the README names every key of a release', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /\n\| keys of a release .*\n\|[- |]+\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const named = table.split('\n').flatMap((row) => {
    const [, keys = ''] = row.split('|');
    return [...keys.matchAll(/`(\w+)`/g)].map(([, key = '']) => key);
  });
  const others = ['$schema', 'specVersion', 'event'];
  const known = Object.keys(release.fields).filter((key) => !others.includes(key));
  assert.deepEqual(named.sort(), known.sort());
});
