import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { characterEntities } from 'character-entities';
import fc from '../helpers/fast-check.js';
import { decodeEntities, unknownEntities } from '../../src/content/entities.js';

type Case = readonly [text: string, decoded: string];

function table(
  title: string,
  cases: readonly Case[],
  decode = (text: string) => decodeEntities(text),
) {
  describe(title, () => {
    for (const [text, decoded] of cases) {
      it(`makes ${JSON.stringify(decoded)} of ${text}`, () => {
        assert.equal(decode(text), decoded);
      });
    }
  });
}

table('decodeEntities', [
  ['', ''],
  ['no reference', 'no reference'],
  ['R&D, A & B, AT&T', 'R&D, A & B, AT&T'],
  ['& && &; &# &#; &#x &#x; &#xg; &# 65;', '& && &; &# &#; &#x &#x; &#xg; &# 65;'],
  ['&#-1; &#+1; &#1.5;', '&#-1; &#+1; \u0001.5;'],
]);

table('numeric references (13.2.5.75 to 80)', [
  ['&#65;&#x42;&#X43;', 'ABC'],
  ['&#x6a;&#x6A;', 'jj'],
  ['&#065;&#x0000041;', 'AA'],
  ['&#65 &#65a &#x41g &#65&#66', 'A Aa Ag AB'],
  ['&#x41x', 'Ax'],
  ['&#38;amp;', '&amp;'],
  ['&#0; &#x0; &#00000;', '\uFFFD \uFFFD \uFFFD'],
  ['&#xD800; &#xDBFF; &#xDC00; &#xDFFF;', '\uFFFD \uFFFD \uFFFD \uFFFD'],
  ['&#xD83D;&#xDE00;', '\uFFFD\uFFFD'],
  ['&#xD7FF;&#xE000;', '\uD7FF\uE000'],
  ['&#128512;&#x10FFFF;', '😀\u{10FFFF}'],
  ['&#x110000;&#1114112;', '\uFFFD\uFFFD'],
  ['&#4294967361;&#99999999999999999999999;', '\uFFFD\uFFFD'],
  [`&#x${'f'.repeat(400)};&#${'9'.repeat(400)};`, '\uFFFD\uFFFD'],
  [`&#${'0'.repeat(400)}65;`, 'A'],
  ['&#1;&#9;&#13;&#127;', '\u0001\t\r\u007F'],
  ['&#xFFFE;&#xFDD0;', '\uFFFE\uFDD0'],
]);

/** The table of 13.2.5.80; the other numbers from 128 to 159 stand for themselves. */
const windows1252 = new Map(
  Object.entries({
    ...{ 128: '€', 130: '‚', 131: 'ƒ', 132: '„', 133: '…', 134: '†', 135: '‡', 136: 'ˆ', 137: '‰' },
    ...{ 138: 'Š', 139: '‹', 140: 'Œ', 142: 'Ž', 145: '‘', 146: '’', 147: '“', 148: '”', 149: '•' },
    ...{ 150: '–', 151: '—', 152: '˜', 153: '™', 154: 'š', 155: '›', 156: 'œ', 158: 'ž', 159: 'Ÿ' },
  }),
);

table(
  'numbers of windows-1252',
  Array.from({ length: 34 }, (_, index) => index + 127).map((code) => [
    `&#${code};`,
    windows1252.get(String(code)) ?? String.fromCharCode(code),
  ]),
);

table('named references (13.2.5.73)', [
  ['&lt;p&gt; &amp; &quot;&apos;', '<p> & "\''],
  ['&amp;lt;', '&lt;'],
  ['&nbsp;&copy;&eacute;&Eacute;&yuml;', '\u00A0©éÉÿ'],
  ['&mdash;&euro;&hellip;&lsquo;&rsquo;', '—€…‘’'],
  ['&Alpha;&Omega;&alpha;&omega;&sigmaf;&thetasym;', 'ΑΩαωςϑ'],
  ['&lang;&rang;&there4;&diams;', '⟨⟩∴♦'],
  ['&AMP;&LT;&GT;&QUOT;&COPY;&REG;', '&<>"©®'],
  ['&Amp; &NBSP; &Lt; &hEllip;', '&Amp; &NBSP; &Lt; &hEllip;'],
  ['&bomb; &colon; &é; &_;', '&bomb; &colon; &é; &_;'],
  [
    '&__proto__; &constructor; &toString; &hasOwnProperty;',
    '&__proto__; &constructor; &toString; &hasOwnProperty;',
  ],
  ['&amp &lt&gt &copy2026 &copyright', '& <> ©2026 ©right'],
  ['&notit; &notin; &notin &not', '¬it; ∉ ¬in ¬'],
  ['&frac12 &frac123 &frac1', '½ ½3 &frac1'],
  ['&aacutee &timesx; &ampamp;', 'áe ×x; &amp;'],
  ['&apos &mdash &euro &alpha &lang', '&apos &mdash &euro &alpha &lang'],
  ['&OElig &oelig &Yuml &fnof', '&OElig &oelig &Yuml &fnof'],
  ['&a &am &am; &ltx', '&a &am &am; <x'],
  ['&copy= &copy=&copy', '©= ©=©'],
  ['&&amp;& &amp;&', '&&& &&'],
]);

table(
  'decodeEntities of an attribute',
  [
    ['?a=1&amp;b=2', '?a=1&b=2'],
    ['?a=1&copy=2', '?a=1&copy=2'],
    ['?a=1&copy;=2', '?a=1©=2'],
    ['?a&copyb&copy2&copyB', '?a&copyb&copy2&copyB'],
    ['?a&copy&reg', '?a©®'],
    ['?a&copy-&copy &copy', '?a©-© ©'],
    ['?a&notit;&notin;&notin&not', '?a&notit;∉&notin¬'],
    ['?a&frac12&frac123&frac12=', '?a½&frac123&frac12='],
    ['?a&thetasym&thetasym=1', '?a&thetasym&thetasym=1'],
    ['?a&#65&#x41=&#65b', '?aAA=Ab'],
    ['&colon;&colon', '&colon;&colon'],
  ],
  (text) => decodeEntities(text, {}, true),
);

table(
  'decodeEntities with more names',
  [
    ['javascript&colon;alert&lpar;1&rpar;', 'javascript:alert(1)'],
    ['&colon &colonx;', '&colon &colonx;'],
    ['&NotEqualTilde;&nbsp;&bomb;', '≂̸\u00A0&bomb;'],
    ['&toString;&__proto__;&constructor;', '&toString;&__proto__;&constructor;'],
  ],
  (text) => decodeEntities(text, characterEntities),
);

describe('decodeEntities', () => {
  const decode = (name: string, names = {}) => decodeEntities(`&${name};`, names);
  const html5 = Object.entries(characterEntities);

  it('knows the 252 names of HTML 4 and seven more, and means by them what HTML 5 does', () => {
    const known = html5.filter(([name]) => !unknownEntities(`&${name};`));
    for (const [name, character] of known) assert.equal(decode(name), character, name);
    const names = known.map(([name]) => name);
    const added = ['apos', 'AMP', 'LT', 'GT', 'QUOT', 'COPY', 'REG'];
    assert.equal(names.length, 252 + added.length);
    for (const name of added) assert.ok(names.includes(name));
  });

  it('knows all names of HTML 5 when given them', () => {
    assert.ok(html5.length > 2_000);
    for (const [name, character] of html5) assert.equal(decode(name, characterEntities), character);
  });

  it('gives HTML 4’s names no other meaning, whatever names it is given', () => {
    assert.equal(decode('amp', { amp: 'x' }), '&');
  });

  it('takes no name from the prototype of the names, nor from the page’s', () => {
    const prototype = Object.prototype as { polluted?: string };
    prototype.polluted = 'x';
    try {
      assert.equal(decode('polluted', { y: 'z' }), '&polluted;');
      assert.equal(decode('polluted', Object.create({ polluted: 'y' }) as object), '&polluted;');
    } finally {
      delete prototype.polluted;
    }
  });

  it('leaves text without & alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replaceAll('&', '');
        assert.equal(decodeEntities(plain), plain);
      }),
    );
  });

  it('reads back any text that was escaped, by name or by number', () => {
    const written = fc.oneof(
      fc.constantFrom('&amp;', '&#38;', '&#x26;').map((text) => [text, '&'] as const),
      fc.constantFrom('&lt;', '&#60;', '&#X3c;').map((text) => [text, '<'] as const),
      fc.string({ maxLength: 3 }).map((text) => [text.replaceAll('&', '&amp;'), text] as const),
      fc
        .integer({ min: 160, max: 0x10_ffff })
        .filter((code) => code < 0xd800 || code > 0xdfff)
        .map((code) => [`&#${code};`, String.fromCodePoint(code)] as const),
    );
    fc.assert(
      fc.property(fc.array(written), fc.boolean(), (parts, inAttribute) => {
        const text = parts.map(([text]) => text).join('');
        assert.equal(
          decodeEntities(text, {}, inAttribute),
          parts.map(([, meaning]) => meaning).join(''),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('unknownEntities', () => {
  for (const [text, unknown] of [
    ['', false],
    ['plain', false],
    ['&amp;&nbsp;&mdash;&#8211;&#x2013;&apos;&AMP;', false],
    ['A & B; C &D', false],
    ['&colon &copyright', false],
    ['&colon;', true],
    ['&amp;&lt;a href="java&Tab;script"', true],
    ['&bomb;', true],
    ['&notit;', true],
    ['&toString;', true],
  ] as const) {
    it(`is ${unknown} for ${JSON.stringify(text)}`, () => {
      assert.equal(unknownEntities(text), unknown);
    });
  }

  it('is true where more names make a difference', () => {
    const text = fc
      .array(fc.constantFrom('&', ';', 'colon', 'amp', 'Tab;', '&comma;', '&nbsp;', ' ', 'x'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const different = decodeEntities(text, characterEntities) !== decodeEntities(text);
        assert.ok(unknownEntities(text) || !different);
      }),
      { numRuns: 2_000 },
    );
  });
});
