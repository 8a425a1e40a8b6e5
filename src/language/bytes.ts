import { formatLocale, once } from './intl.js';

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
