/** `Intl` formatters, made once: constructing one per card alone would cost half as much as the card. */
const made = new Map<string, unknown>();

export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/**
 * The locale that formats for a language. Bare `en` means no country in particular, so it is written
 * the world's way (5 October 2018), not the way of the United States, which `en-US` asks for.
 */
export const formatLocale = (locale: string): string => (locale === 'en' ? 'en-001' : locale);

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

/** IANA name of the time zone of whoever reads. */
export const readerZone = (): string =>
  once('reader', () => new Intl.DateTimeFormat().resolvedOptions().timeZone);
