import { once } from './intl.js';

/** A language by its own name, as its readers look for it: `zh-Hans` → 简体中文. */
export const languageName = (language: string): string =>
  once(`language ${language}`, () => {
    // With an extension (`en-u-…`) some engines throw.
    const { baseName } = new Intl.Locale(language);
    return new Intl.DisplayNames(baseName, { type: 'language' }).of(baseName) ?? language;
  });
