/** The pictures that are kept are those of the stories that there are. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pictures } from './pictures.js';

test('there is one picture for each story and dress, and none besides', () => {
  const kept = readdirSync('test/stories/pictures', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png') && !/\.(?:seen|difference)\.png$/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/\.png$/, ''));
  assert.deepEqual(kept.sort(), pictures.map(({ name }) => name).sort());
});
