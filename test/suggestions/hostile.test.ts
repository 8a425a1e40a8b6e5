import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNative, suggest, type Release } from '../../src/core.js';
import { assertLinear } from '../helpers/cost.js';

const release: Release = { headline: 'H' };

const pieces = [
  'Jane Doe, ',
  'Jane Doe, head of the school, ',
  'and director of ',
  'Dr ',
  'A ',
  'A. ',
  'de ',
  'Mayor ',
  'vice ',
  'head and ',
  'head of ',
  '(',
  ', ',
  '. ',
  '“',
  'leaders of the city and ',
  'Jane Doe, mayor of X, leaders of Y and 40 students attended. ',
  'Zhang Shuji ',
  'Wang Wei, mayor of X; Wang Shizhang ',
  "a'",
  'x-',
  '张',
  '书记',
  '、',
  '与',
  '市长张',
  '市长张敬华、',
  '艾·',
  '市长艾·',
  '张书记，',
  '还有专家和',
  '市长李明出席，有关专家、',
  '（书记）',
  '\uD800',
  '\0',
  '\u0301',
];

describe('Suggestions from hostile text', () => {
  for (const piece of pieces) {
    it(`cost no more than “${piece}” many times is long`, () => {
      assertLinear((size) => suggest(release, [piece.repeat(size / piece.length)]), 20_000);
    });
  }

  it('cost no more than many people of one surname and many titles are', () => {
    const text = (size: number) =>
      Array.from(
        { length: size },
        (_, i) => `Dr Wang W${'abcdefgh'[i % 8] ?? ''}${'i'.repeat(i % 30)} met Wang Shizhang.`,
      );
    assertLinear((size) => suggest(release, text(size)), 8_000);
    const participants = Array.from({ length: 4_000 }, (_, i) => ({ name: `Wang W${i}` }));
    suggest({ headline: 'H', participants }, ['Wang Shizhang. '.repeat(10_000)]);
  });

  it('are of nobody where the text is nothing but names of what every object has', () => {
    const words = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf'];
    for (const word of words) {
      for (const text of [
        word,
        `Dr ${word} ${word}`,
        `${word}, head of ${word}`,
        `${word} Shuji`,
      ]) {
        assert.deepEqual(suggest(release, [text]), []);
      }
    }
    const { releases } = readNative({ headline: 'H', body: words });
    assert.deepEqual(suggest(releases[0] ?? release), []);
  });

  it('are of nobody where there is no text', () => {
    assert.deepEqual(suggest(release), []);
    assert.deepEqual(suggest(release, ['', ' ', '\n']), []);
  });

  it('are the same for the same text, and change nothing', () => {
    const text = Object.freeze(['Jane Doe, mayor of Alder, met Dr Li Na.', '市长李明出席。']);
    const before: Release = Object.freeze({ headline: 'H', participants: Object.freeze([]) });
    assert.deepEqual(suggest(before, text), suggest(before, text));
    assert.equal(suggest(before, text).length, 3);
  });

  it('point at their words, whatever the text is', () => {
    // A linear congruential generator (Numerical Recipes), so that each run sees the same texts.
    let state = 1;
    const next = (below: number) => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return state % below;
    };
    for (let round = 0; round < 2_000; round++) {
      const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('');
      for (const { spans, participant, reason } of suggest(release, [text])) {
        assert.ok(participant.name.trim() && reason && spans.length);
        for (const { paragraph, start, end, text: words } of spans) {
          assert.deepEqual([paragraph, text.slice(start, end)], [0, words]);
          assert.ok(words.length);
        }
      }
    }
  });
});
