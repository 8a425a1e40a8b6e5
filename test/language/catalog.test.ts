import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringsOf } from '../../src/language/catalog.js';
import { languageName } from '../../src/language/language-name.js';
import { plural } from '../../src/language/phrases.js';

describe('plural', () => {
  const english = { one: '# person', other: '# people' };
  const chinese = { other: '#人' };
  for (const [forms, count, locale, expected] of [
    [english, 0, 'en', '0 people'],
    [english, 1, 'en', '1 person'],
    [english, 2, 'en', '2 people'],
    [english, 1_234_567, 'en', '1,234,567 people'],
    [english, 1000, 'en-US', '1,000 people'],
    [chinese, 1, 'zh-Hans', '1人'],
    [chinese, 12_345, 'zh-Hans', '12,345人'],
    // A form that is lacking is the other one.
    [chinese, 1, 'en', '1人'],
    [{ other: '$& # $1' }, 7, 'en', '$& 7 $1'],
  ] as const) {
    it(`says ${expected}`, () => {
      assert.equal(plural(forms, count, locale), expected);
    });
  }
});

describe('stringsOf', () => {
  it('has nothing to load for English: each view brings its own', () => {
    assert.deepEqual(stringsOf('en'), { language: 'en', messages: {} });
  });

  it('loads another language once, and then has it at once', async () => {
    const first = stringsOf('zh-Hans');
    assert.ok(first instanceof Promise);
    assert.equal(stringsOf('zh-Hans'), first);
    await first;
    const strings = stringsOf('zh-Hans');
    assert.ok(!(strings instanceof Promise));
    assert.equal(strings.language, 'zh-Hans');
    assert.equal(strings.messages.meta?.pageviews, '浏览量');
  });
});

describe('languageName', () => {
  for (const [language, name] of [
    ['zh-Hans', '简体中文'],
    ['en', 'English'],
    ['hu', 'magyar'],
    ['ar', 'العربية'],
  ] as const) {
    it(`calls ${language} ${name}`, () => {
      assert.equal(languageName(language), name);
    });
  }
});
