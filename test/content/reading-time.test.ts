import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingMinutes } from '../../src/content/reading-time.js';
import type { RichText } from '../../src/release/shape.js';
import { assertCostsAtMost } from '../helpers/cost.js';

const words = (count: number) => 'word '.repeat(count);
const text = (...paragraphs: readonly string[]): RichText => ({ text: paragraphs });

describe('readingMinutes', () => {
  for (const [what, body, language, minutes] of [
    ['nothing for no body', {}, 'en', undefined],
    ['nothing for blank text', text(' ', '\n'), 'en', undefined],
    ['nothing for punctuation', text('— … !'), 'en', undefined],
    ['nothing for tags alone', { html: '<p><img src="a b c"><br></p>' }, 'en', undefined],
    ['one minute for a word', text('Hello'), 'en', 1],
    ['228 English words a minute', text(words(2_280)), 'en', 10],
    ['the same with a region', text(words(2_280)), 'en-GB', 10],
    ['the same in capitals', text(words(2_280)), 'EN', 10],
    ['179 German words a minute', text(words(1_790)), 'de', 10],
    ['184 words a minute in other languages', text(words(1_840)), 'sw', 10],
    ['184 words a minute in Russian', text('слово '.repeat(1_840)), 'ru', 10],
    ['184 words a minute in no language', text(words(1_840)), undefined, 10],
    ['184 words a minute in no known language', text(words(1_840)), 'constructor', 10],
    ['255 Chinese characters a minute', text('新闻，'.repeat(1_275)), 'zh-Hans', 10],
    ['255 characters a minute in no language', text('新闻'.repeat(1_275)), undefined, 10],
    ['357 Japanese characters a minute', text('ニュースを見'.repeat(714)), 'ja', 12],
    ['370 Korean syllables a minute', text('새 소식 '.repeat(1_233)), 'ko', 10],
    ['English words in Chinese too', text('新'.repeat(1_275), words(920)), 'zh', 10],
    ['five letters of Thai as a word', text('ก'.repeat(9_200)), 'th', 10],
    ['all paragraphs', text(words(1_140), words(1_140)), 'en', 10],
    ['the nearest minute', text(words(2_280 + 100)), 'en', 10],
    ['the nearest minute, up', text(words(2_280 + 130)), 'en', 11],
    [
      'words with hyphens and apostrophes as one',
      text("well-known it’s it's ".repeat(760)),
      'en',
      10,
    ],
    ['numbers as words', text('3.14 1,000 '.repeat(1_140)), 'en', 10],
    ['HTML before Markdown', { html: words(2_280), markdown: 'one' }, 'en', 10],
    ['Markdown before text', { markdown: words(2_280), text: ['one'] }, 'en', 10],
  ] as const) {
    it(`takes ${what}`, () => {
      assert.equal(readingMinutes(body, language), minutes);
    });
  }

  for (const [what, html] of [
    ['tags and attributes', '<p class="a b c" title="d e f">one</p> '],
    ['tags as what parts words', '<li>one</li>'],
    ['comments', 'one <!-- two > three --> '],
    ['scripts', 'one <script type="a">two("<p>three")</script> '],
    ['styles', 'one <STYLE>two { three: four }</style> '],
    ['character references', 'one &nbsp;&#8217;&#x2019; '],
    ['addresses', 'one https://x.example/two/three?four=five '],
  ] as const) {
    it(`passes over ${what} in HTML`, () => {
      assert.equal(readingMinutes({ html: html.repeat(2_280) }, 'en'), 10);
    });
  }

  for (const [what, markdown] of [
    ['marks', '- ## **one** > ~~!~~ '],
    ['targets of links', '[one](/two/three-four) '],
    ['addresses', 'one <https://x.example/a,b> '],
    ['tags', '<b class="x y">one</b> '],
  ] as const) {
    it(`passes over ${what} in Markdown`, () => {
      assert.equal(readingMinutes({ markdown: markdown.repeat(2_280) }, 'en'), 10);
    });
  }

  it('keeps what only looks like markup', () => {
    assert.equal(readingMinutes({ html: '1 < 2 & 3 < 4 '.repeat(570) }, 'en'), 10);
    assert.equal(readingMinutes(text('<b ' + words(2_279)), 'en'), 10);
    assert.equal(readingMinutes({ html: '<b ' + words(2_279) }, 'en'), 10);
    assert.equal(readingMinutes({ markdown: `](${words(2_280)}` }, 'en'), 10);
  });

  it('passes over what never ends', () => {
    assert.equal(readingMinutes({ html: `one <!-- ${words(2_280)}` }, 'en'), 1);
    assert.equal(readingMinutes({ html: `one <script>${words(2_280)}` }, 'en'), 1);
  });

  it('is blank to a page’s own prototypes', () => {
    const prototype = Object.prototype as { xx?: number };
    prototype.xx = 1;
    try {
      assert.equal(readingMinutes(text(words(1_840)), 'xx'), 10);
    } finally {
      delete prototype.xx;
    }
  });

  it('costs no more for hostile text than for prose', () => {
    const benign = { html: '<p>Some words of <b>prose</b>.</p>\n'.repeat(12_000) };
    for (const unit of [
      ...[
        '<',
        '<!--',
        '<script ',
        '<script></',
        '<a',
        '</',
        '&',
        '&a',
        '](',
        '](a',
        'https://',
        'www.',
      ],
      ...["a'", '-', 'a-', '一', '一 ', 'ก', '\u0301', ' ', '>', '<!-', '--', '</script'],
    ]) {
      const html = unit.repeat(400_000 / unit.length);
      assertCostsAtMost(
        20,
        () => readingMinutes(benign),
        () => readingMinutes({ html }),
      );
    }
  });
});
