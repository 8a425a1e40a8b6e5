import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { messageLanguage } from '../../src/language/locale.js';

interface Strings {
  readonly [key: string]: string | Strings;
}
type Leaf = readonly [key: string, text: string];

const folder = new URL('../../src/locales/', import.meta.url);
const namesIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'messages.ts')
    .map((name) => name.slice(0, -3));
const load = async (path: string): Promise<Strings> =>
  ((await import(new URL(path, folder).href)) as { default: Strings }).default;

const english: Strings = Object.fromEntries(
  await Promise.all(
    namesIn('en/').map(async (name) => [name, await load(`en/${name}.ts`)] as const),
  ),
);

/** A text for each plural category; if it tells the number, it stands where `#` is. */
const isPlural = (value: string | Strings): value is Strings =>
  typeof value === 'object' &&
  'other' in value &&
  Object.keys(value).every((key) => /^(?:zero|one|two|few|many|other)$/.test(key));

/** The strings by their path; the forms of a plural count as one. */
const leaves = (strings: Strings, path = ''): readonly Leaf[] =>
  Object.entries(strings).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (isPlural(value)) return [[at, value['other'] as string] as const];
    return typeof value === 'string' ? [[at, value] as const] : leaves(value, at);
  });

const plurals = (strings: Strings, path = ''): readonly (readonly [string, Strings])[] =>
  Object.entries(strings).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (isPlural(value)) return [[at, value] as const];
    return typeof value === 'string' ? [] : plurals(value, at);
  });

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}|#/g)].map(String).sort();

const languages = ['en', ...namesIn('.')];

describe('the strings of the interface', () => {
  it('are looked at in English and at least one other language', () => {
    assert.ok(leaves(english).length > 30);
    assert.ok(plurals(english).length >= 2);
    assert.ok(languages.includes('zh-Hans'));
  });

  for (const language of languages) {
    describe(`in ${language}`, async () => {
      const strings = language === 'en' ? english : await load(`${language}.ts`);
      const texts = leaves(strings);

      it('are found by the language’s own tag', () => {
        assert.equal(messageLanguage(language), language);
      });

      it('have exactly the keys of English, in its order', () => {
        assert.deepEqual(
          texts.map(([key]) => key),
          leaves(english).map(([key]) => key),
        );
      });

      it('have the placeholders of English', () => {
        const found = (from: readonly Leaf[]) =>
          Object.fromEntries(from.map(([key, text]) => [key, placeholders(text)]));
        assert.deepEqual(found(texts), found(leaves(english)));
      });

      it('have a form for every plural category of the language, and no other', () => {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        for (const [key, forms] of plurals(strings)) {
          assert.deepEqual(Object.keys(forms).sort(), [...pluralCategories].sort(), key);
        }
      });

      it('are filled, trimmed and free of straight quotes', () => {
        const all = [
          ...texts,
          ...plurals(strings).flatMap(([key, forms]) =>
            Object.values(forms).map((form) => [key, form as string] as const),
          ),
        ];
        for (const [key, text] of all) {
          assert.equal(text, text.trim(), key);
          assert.notEqual(text, '', key);
          assert.doesNotMatch(text, /["']|\.\.\./, key);
        }
      });
    });
  }
});
