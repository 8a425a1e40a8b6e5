import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlLine, htmlText } from '../../src/content/html-text.js';
import { assertLinear } from '../helpers/cost.js';

describe('the text of HTML', () => {
  for (const [html, text] of [
    ['a &amp; b', 'a & b'],
    ['<p>A</p>\n<p>B</p>', 'A\n\nB'],
    ['A<br>B', 'A\nB'],
    ['a <i> b </i> c', 'a b c'],
    ['a <i> </i>\n<br> <b> b</b>', 'a\nb'],
    ['a<script>b</script>c', 'ac'],
    ['1 < 2', '1 < 2'],
  ] as const) {
    it(`of ${JSON.stringify(html)} is ${JSON.stringify(text)}`, () => {
      assert.equal(htmlText(html), text);
    });
  }

  it('may stand on one line', () => {
    assert.equal(htmlLine('<p>A</p> <p>B<br>C</p>'), 'A B C');
  });

  for (const piece of [' ', '<i> </i>', '<br>', '<br> ', '<p> ', '&#32;', '\n']) {
    it(`costs what its length says when it is all ${JSON.stringify(piece)}`, () => {
      assertLinear((size) => htmlText(`a${piece.repeat(size)}b`), 40_000);
    });
  }
});
