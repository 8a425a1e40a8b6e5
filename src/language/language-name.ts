import { formatLocale, once } from './intl.js';

/** A language by its name in a locale; without one by its own, as its readers look for it: 简体中文. */
export const languageName = (language: string, locale = language): string =>
  once(`language ${language} ${locale}`, () => {
    // With an extension (`en-u-…`) some engines throw.
    const [name, reader] = [language, locale].map((tag) => new Intl.Locale(tag).baseName);
    const names = new Intl.DisplayNames(formatLocale(reader ?? ''), { type: 'language' });
    return names.of(name ?? '') ?? language;
  });
