/** What no element does, in any of its sources. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sources } from '../helpers/sources.js';

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.flatMap(({ file, text }) => (pattern.test(text) ? file : []));

describe('no element', () => {
  it('looks different by the way in which a screen is held, or by what points at it', () => {
    const asks = /@media[^{]*\b(?:orientation|pointer|hover)\b/;
    assert.ok(
      asks.test('@media (any-pointer: coarse) {') && asks.test('@media (orientation: portrait)'),
    );
    assert.deepEqual(filesWith(asks), []);
  });

  it('brings a picture of its own, in which there could be words', () => {
    const brings = /(?<!#)\burl\(['"\w]|<img[^>]*\ssrc=["']|<text\b|data:image/;
    assert.ok(
      ['background: url(a.png)', '<img alt="" src="a.png">', '<svg><text>A</text></svg>'].every(
        (source) => brings.test(source),
      ),
    );
    assert.deepEqual(filesWith(brings), []);
  });

  it('plays by itself', () => {
    const plays = /\bautoplay\b|\.play\(/;
    assert.ok(plays.test('<video autoplay>') && plays.test('video.play()'));
    assert.deepEqual(filesWith(plays), []);
  });
});
