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

/** Units of a file's size, by the bytes from which each is used. */
const byteUnits = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
  [1, 'byte'],
] as const;

/** The size of a file in the unit that keeps it short: `1.2 MB`. */
export function formatBytes(bytes: number, locale: string): string {
  // 999 950 bytes would be written as 1,000 kB.
  const [size, unit] = byteUnits.find(([least]) => bytes >= least * 0.9995) ?? byteUnits[3];
  const format = once(
    `bytes ${locale} ${unit}`,
    () =>
      new Intl.NumberFormat(formatLocale(locale), {
        style: 'unit',
        unit,
        maximumFractionDigits: size < 1e6 ? 0 : 1,
      }),
  );
  return format.format(bytes / size);
}
