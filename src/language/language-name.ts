import { once } from './intl.js';

/**
 * A language by its own name, as its readers look for it: `zh-Hans` → 简体中文.
 *
 * @param locale the language to name it in, instead: `en` → Simplified Chinese.
 */
export const languageName = (language: string, locale = language): string =>
  once(`language ${language} ${locale}`, () => {
    // With an extension (`en-u-…`) some engines throw.
    const [tag, by] = [language, locale].map((each) => new Intl.Locale(each).baseName) as [
      string,
      string,
    ];
    return new Intl.DisplayNames(by, { type: 'language' }).of(tag) ?? language;
  });
