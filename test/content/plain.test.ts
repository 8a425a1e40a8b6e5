import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import { cleanText, isBlank, paragraphs } from '../../src/content/plain.js';
import { assertCostsLike } from '../helpers/cost.js';

const ACUTE = '\u0301';

/** What comes in → what may be shown. */
const texts: readonly (readonly [name: string, text: string, clean: string])[] = [
  [
    'leaves ordinary text alone',
    'Zhang Jinghua 张敬华 – “Shuji”',
    'Zhang Jinghua 张敬华 – “Shuji”',
  ],
  ['leaves markup alone, as text', '<b onclick=x>&amp;</b>', '<b onclick=x>&amp;</b>'],
  ['leaves emoji of several code points alone', '👩🏽‍🔬🇨🇳', '👩🏽‍🔬🇨🇳'],
  ['replaces NUL', 'a\0b\0', 'a\uFFFDb\uFFFD'],
  ['replaces a lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['replaces a lone low surrogate', '\uDE00', '\uFFFD'],
  ['replaces surrogates in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
  ['keeps eight combining marks', `e${ACUTE.repeat(8)}x`, `e${ACUTE.repeat(8)}x`],
  ['cuts a ninth combining mark', `e${ACUTE.repeat(9)}x`, `e${ACUTE.repeat(8)}x`],
  ['cuts marks without a letter', ACUTE.repeat(100), ACUTE.repeat(8)],
  [
    'cuts marks of several scripts',
    `ก${'\u0E48\u0301\u20DD'.repeat(5)}`,
    `ก${'\u0E48\u0301\u20DD'.repeat(2)}\u0E48\u0301`,
  ],
  [
    'counts anew after each letter',
    `a${ACUTE.repeat(9)}b${ACUTE.repeat(9)}`,
    `a${ACUTE.repeat(8)}b${ACUTE.repeat(8)}`,
  ],
  [
    'keeps marks outside the basic plane whole',
    `a${'\u{1D167}'.repeat(9)}`,
    `a${'\u{1D167}'.repeat(8)}`,
  ],
];

describe('isBlank', () => {
  for (const text of [
    '',
    ' \n\u3000',
    '\u200B\uFEFF',
    '\u00AD',
    '\u3164\uFE0F',
    '\u{E0041}',
    '\u2066',
  ]) {
    it(`sees nothing in ${JSON.stringify(text)}`, () => {
      assert.equal(isBlank(text), true);
    });
  }

  for (const text of ['a', ' – ', '\u00ADa', '❤\uFE0F', '\uFFFD', '\u0301']) {
    it(`sees something in ${JSON.stringify(text)}`, () => {
      assert.equal(isBlank(text), false);
    });
  }
});

describe('cleanText', () => {
  for (const [name, text, clean] of texts) {
    it(name, () => {
      assert.equal(cleanText(text), clean);
    });
  }

  it('knows the marks among all characters of the basic plane', () => {
    const isMark = /[\p{M}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]/u;
    for (let code = 1; code < 0xffff; code++) {
      const character = String.fromCharCode(code);
      if (!character.isWellFormed()) continue;
      const clean = cleanText(`a${character.repeat(9)}`);
      const expected = `a${character.repeat(isMark.test(character) ? 8 : 9)}`;
      assert.equal(clean, expected, `U+${code.toString(16)}`);
    }
  });

  it('gives text that is well formed, without NUL, with few marks in a row, and stays the same', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      fc.constantFrom('\0', ACUTE, ACUTE.repeat(9), '\uD800', '\uDC00'),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const clean = cleanText(units.join(''));
        assert.ok(clean.isWellFormed());
        assert.doesNotMatch(clean, /\0|\p{M}{9}/u);
        assert.equal(cleanText(clean), clean);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('paragraphs', () => {
  for (const [text, expected] of [
    ['', []],
    ['  \n\n \n', []],
    ['one', ['one']],
    ['one\ntwo', ['one\ntwo']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo', ['one', 'two']],
    ['one\n \t \ntwo', ['one', 'two']],
    ['one\n\n\n\n\ntwo', ['one', 'two']],
    ['\n\n  one  \n\n  two  \n\n', ['one', 'two']],
    ['a\n b\n\nc', ['a\n b', 'c']],
  ] as const) {
    it(`cuts ${JSON.stringify(text)} into ${expected.length}`, () => {
      assert.deepEqual(paragraphs(text), expected);
    });
  }

  it('loses no word', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\t', '\n\n')).map(join);
    fc.assert(
      fc.property(text, (text) => {
        const cut = paragraphs(text);
        assert.deepEqual(cut.flatMap(words), words(text));
        for (const paragraph of cut) assert.doesNotMatch(paragraph, /\n[^\S\n]*\n|^\s|\s$/);
      }),
    );
  });

  it('cuts hostile white space at no more cost than prose', () => {
    const benign = () => paragraphs('Some words of prose.\n\n'.repeat(18_000));
    for (const text of [
      '\n'.repeat(400_000),
      `\n${' '.repeat(400_000)}x`,
      '\n \r'.repeat(130_000),
      `${'\r'.repeat(400_000)}x`,
    ]) {
      assertCostsLike(benign, () => paragraphs(text));
    }
  });
});

const join = (parts: readonly string[]) => parts.join('');
