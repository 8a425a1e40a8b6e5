import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/fast-check.js';
import {
  directionOf,
  formattingLocale,
  messageLanguage,
  type MessageLanguage,
  nearestLanguage,
} from '../../src/language/locale.js';

/** A page's language → the language of the messages, and the locale of dates and numbers. */
const languages: readonly (readonly [
  tag: string,
  messages: MessageLanguage | 'en',
  formats: string,
])[] = [
  ['en', 'en', 'en'],
  ['en-US', 'en', 'en-US'],
  ['en-GB', 'en', 'en-GB'],
  ['EN-us', 'en', 'en-US'],
  ['en-Latn-AU', 'en', 'en-Latn-AU'],
  ['zh', 'zh-Hans', 'zh'],
  ['zh-CN', 'zh-Hans', 'zh-CN'],
  ['zh-Hans', 'zh-Hans', 'zh-Hans'],
  ['zh-hans-sg', 'zh-Hans', 'zh-Hans-SG'],
  // Another script of the same language still serves better than English.
  ['zh-TW', 'zh-Hans', 'zh-TW'],
  ['zh-Hant-HK', 'zh-Hans', 'zh-Hant-HK'],
  // Without its messages a language has no formats either: “Released 2018. október 5.” helps nobody.
  ['hu', 'en', 'en'],
  ['he', 'en', 'en'],
  ['de', 'de', 'de'],
  ['de-AT', 'de', 'de-AT'],
  ['gsw', 'en', 'en'],
  ['ar', 'ar', 'ar'],
  ['ar-EG', 'ar', 'ar-EG'],
  ['und', 'en', 'en'],
  ['enm', 'en', 'en'],
  ['', 'en', 'en'],
  ['%%%', 'en', 'en'],
  ['en_US', 'en', 'en'],
  ['x', 'en', 'en'],
  ['constructor', 'en', 'en'],
];

describe('the language of the interface', () => {
  for (const [tag, messages, formats] of languages) {
    it(`is ${messages} with the formats of ${formats} on a page in ${JSON.stringify(tag)}`, () => {
      assert.equal(messageLanguage(tag), messages);
      assert.equal(formattingLocale(tag, messages), formats);
    });
  }

  it('formats in English too where the messages did not come', () => {
    assert.equal(formattingLocale('zh-CN', 'en'), 'en');
  });

  it('is found for any tag, as a locale that Intl knows', () => {
    const tag = fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/));
    fc.assert(
      fc.property(tag, (tag) => {
        new Intl.DateTimeFormat(formattingLocale(tag, messageLanguage(tag)));
      }),
    );
  });
});

describe('directionOf', () => {
  it('is left to the text where the engine does not know', () => {
    const prototype: object = Intl.Locale.prototype as Intl.Locale;
    const ways = ['getTextInfo', 'textInfo'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const,
    );
    for (const [name] of ways) Reflect.deleteProperty(prototype, name);
    try {
      assert.equal(directionOf('ar'), 'auto');
    } finally {
      for (const [name, way] of ways) if (way) Object.defineProperty(prototype, name, way);
    }
  });

  for (const [language, direction] of [
    ['en', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['hu', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ar-Latn', 'ltr'],
    [undefined, 'auto'],
  ] as const) {
    it(`is ${direction} for ${language ?? 'no language'}`, () => {
      assert.equal(directionOf(language), direction);
    });
  }
});

describe('nearestLanguage', () => {
  it('is that of the nearest ancestor', () => {
    const page = tree('en');
    assert.equal(nearestLanguage(page), 'en');
    assert.equal(nearestLanguage(child(child(page))), 'en');
    assert.equal(nearestLanguage(child(child(page, 'zh-Hans'))), 'zh-Hans');
  });

  it('is looked for across shadow roots', () => {
    const host = child(tree('zh-Hans'));
    assert.equal(nearestLanguage(child(inShadow(child(inShadow(host))))), 'zh-Hans');
    assert.equal(nearestLanguage(child(inShadow(child(inShadow(host), 'fr')))), 'fr');
  });

  it('is passed over where it is empty', () => {
    assert.equal(nearestLanguage(inShadow(child(tree('en'), 'de'), '')), 'de');
  });

  it('is unknown where nobody says it', () => {
    assert.equal(nearestLanguage(child(inShadow(child(tree())))), undefined);
  });
});

/** As much of an element as climbing takes. */
class FakeElement {
  constructor(
    readonly root: unknown,
    readonly parent: FakeElement | undefined,
    readonly lang: string | undefined,
  ) {}
  getAttribute(name: string): string | null {
    return (name === 'lang' ? this.lang : undefined) ?? null;
  }
  getRootNode(): unknown {
    return this.root;
  }
  closest(selector: string): FakeElement | null {
    assert.equal(selector, '[lang]');
    return this.lang === undefined ? (this.parent?.closest(selector) ?? null) : this;
  }
}

const tree = (lang?: string) => new FakeElement({}, undefined, lang);
const child = (parent: FakeElement, lang?: string) => new FakeElement(parent.root, parent, lang);
const inShadow = (host: FakeElement, lang?: string) => new FakeElement({ host }, undefined, lang);
