import { formatLocale, once } from './intl.js';

/** A country by its name in a locale, when it is an ISO 3166 alpha-2 code; else as it is written. */
export function regionName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  const names = once(
    `region ${locale}`,
    () => new Intl.DisplayNames(formatLocale(locale), { type: 'region' }),
  );
  return names.of(country) ?? country;
}
