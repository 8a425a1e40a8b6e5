/** `Intl` formatters, made once: constructing one per card alone would cost half as much as the card. */
const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/**
 * The locale that formats for a language. Bare `en` means no country in particular, so it is written
 * the world's way (5 October 2018), not the way of the United States, which `en-US` asks for.
 */
const formatLocale = (locale: string): string => (locale === 'en' ? 'en-001' : locale);

export const dateFormat = (
  locale: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  once(`date ${locale} ${name} ${options.timeZone ?? ''}`, () => {
    return new Intl.DateTimeFormat(formatLocale(locale), options);
  });

export const numberFormat = (locale: string): Intl.NumberFormat =>
  once(`number ${locale}`, () => new Intl.NumberFormat(formatLocale(locale)));

/** A number of minutes with their unit: `3 min`. */
export const minutesFormat = (locale: string): Intl.NumberFormat =>
  once(
    `minutes ${locale}`,
    () => new Intl.NumberFormat(formatLocale(locale), { style: 'unit', unit: 'minute' }),
  );

export const pluralRules = (locale: string): Intl.PluralRules =>
  once(`plural ${locale}`, () => new Intl.PluralRules(locale));

export const listFormat = (locale: string): Intl.ListFormat =>
  once(`list ${locale}`, () => new Intl.ListFormat(formatLocale(locale)));

/** A language by its own name, as its readers look for it: `zh-Hans` → 简体中文. */
export const languageName = (language: string): string =>
  once(`language ${language}`, () => {
    // With an extension (`en-u-…`) some engines throw.
    const { baseName } = new Intl.Locale(language);
    return new Intl.DisplayNames(baseName, { type: 'language' }).of(baseName) ?? language;
  });
