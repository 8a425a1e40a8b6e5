import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outlinesIn } from '../helpers/bodies.js';
import { read } from '../helpers/body-cost.js';
import { outline } from '../helpers/outline.js';

describe('an ordinary body is read as people mean it:', () => {
  for (const format of ['html', 'markdown']) {
    const file = new URL(`../fixtures/bodies/benign-${format}.txt`, import.meta.url);
    for (const { name, format, source, outline: expected } of outlinesIn(
      readFileSync(file, 'utf8'),
    )) {
      it(name, async () => {
        const { blocks, problems } = await read(format, source);
        assert.equal(outline(blocks), expected);
        for (const { code } of problems) {
          assert.match(code, /^(?:content-dropped|escaped-twice|url-refused)$/);
        }
      });
    }
  }
});
